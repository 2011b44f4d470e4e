import type { Assumption, Language, PlanPack } from '#domain';
import { formatDay, speaker } from '#words';
import { pathOf } from '../../address.ts';
import { anchorOf } from '../../parts/assumption-link/anchor.ts';
import { aboutOf, assumptionName } from '../../parts/assumption-link/name.ts';
import { labelName } from '../../parts/label/label.ts';
import { namedList } from '../../parts/named-list/named-list.ts';
import { vocabulary } from '../../parts/vocabulary/vocabulary.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { reachOf } from './reach.ts';
import { writtenOf } from './written.ts';

const reachesOf = (assumption: Assumption, pack: PlanPack, language: Language): string => {
  const say = speaker({ en, cy }, language);
  const reached = reachOf(assumption, pack);
  if (reached === undefined) return say('reaches-all');
  if (reached.length === 0) return say('reaches-none');
  return say('reaches', { services: namedList(reached, pack.services, language) });
};

/** The signals on the horizon that would move it. */
const signalsOf = ({ id }: Assumption, { plan }: PlanPack, language: Language) =>
  plan.signals
    .filter(({ drivers }) => drivers.includes(id))
    .map(({ id: signal, title }) => ({
      text: title[language],
      href: `${pathOf('horizon', language)}#${signal}`,
    }));

const isAlone = ({ parameter }: Assumption, { assumptions }: PlanPack): boolean =>
  assumptions.filter((each) => each.parameter === parameter).length === 1;

/** One row of the log, as a reader sees it. */
export const rowOf = (assumption: Assumption, pack: PlanPack, language: Language) => {
  const say = speaker({ en, cy }, language);
  const words = vocabulary(language);
  const { grade, label, source, date, reason } = assumption;
  const { likely, range } = writtenOf(assumption, language);
  const everything = say(isAlone(assumption, pack) ? 'for-all' : 'for-others');
  return {
    anchor: anchorOf(assumption.id),
    name: assumptionName(assumption, pack, language),
    about: aboutOf(assumption, pack, language) ?? everything,
    likely,
    range,
    source,
    date: formatDay(date, language),
    grade: say('grade-name', { grade, words: words(`grade-${grade}`) }),
    label: labelName(label, language),
    reason: reason[language],
    reaches: reachesOf(assumption, pack, language),
    signals: signalsOf(assumption, pack, language),
  };
};
