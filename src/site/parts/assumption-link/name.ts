import type { Assumption, Language, Pack, Text } from '#domain';
import { speaker } from '#words';
import { cy } from './cy.ts';
import { en } from './en.ts';

interface Named {
  readonly id: string;
  readonly name: Text;
}

/** Everything of a pack that an assumption can be about. */
const namedOf = ({ services, workforce }: Pack): readonly Named[] => [
  ...services,
  ...(workforce?.groups ?? []),
  ...(workforce?.pipelines ?? []),
  ...(workforce?.courses ?? []),
  ...(workforce?.equipment ?? []),
];

/** What fills a role or stands in a room, by id. A role and a group may share one. */
const needsOf = ({ workforce }: Pack): readonly Named[] => [
  ...(workforce?.roles ?? []),
  ...(workforce?.equipment ?? []),
];

const isStage = (stage: string | undefined): stage is 'test' | 'report' =>
  stage === 'test' || stage === 'report';

/** What an assumption is about, in words; undefined when it is about everything. */
export const aboutOf = (
  { about }: Pick<Assumption, 'about'>,
  pack: Pack,
  language: Language,
): string | undefined => {
  const say = speaker({ en, cy }, language);
  const nameIn = (named: readonly Named[], id: string) =>
    named.find((each) => each.id === id)?.name[language] ?? id;
  const [first = '', second = '', third] = about.split('.');
  if (about === '') return undefined;
  if (isStage(second) && third !== undefined) {
    const service = nameIn(pack.services, first);
    return say('about-stage', { service, stage: say(second), need: nameIn(needsOf(pack), third) });
  }
  const name = nameIn(namedOf(pack), first);
  if (second === '') return name;
  return say('about-role', { group: name, role: nameIn(needsOf(pack), second) });
};

export const parameterName = (
  { parameter }: Pick<Assumption, 'parameter'>,
  language: Language,
): string => speaker({ en, cy }, language)(parameter);

/** An assumption in a planner's words: `Sickness absence: Radiographers`. */
export const assumptionName = (
  assumption: Pick<Assumption, 'parameter' | 'about'>,
  pack: Pack,
  language: Language,
): string => {
  const parameter = parameterName(assumption, language);
  const about = aboutOf(assumption, pack, language);
  return about === undefined
    ? parameter
    : speaker({ en, cy }, language)('about-one', { parameter, about });
};
