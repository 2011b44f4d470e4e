import type { Language, Organisation, Plan, PlanPack, Text } from '#domain';
import type { FormField } from '#intake';
import { byAlphabet } from '#words';

/** Something that a row may name. */
export interface Linked {
  readonly value: string;
  readonly text: string;
}

type Tables = Extract<FormField, { kind: 'link' }>['tables'];
type LinkedTable = Tables[number];

interface Named {
  readonly id: string;
  readonly name?: Text;
  readonly title?: Text;
}

const named = (rows: readonly Named[] | undefined, language: Language): readonly Linked[] =>
  (rows ?? []).map(({ id, name, title }) => {
    const text = (name ?? title)?.[language] ?? '';
    return { value: id, text: text === '' ? id : text };
  });

/** Where the id is what people say, it leads. */
const coded = (rows: readonly Named[], language: Language): readonly Linked[] =>
  named(rows, language).map(({ value, text }) => ({ value, text: `${value} ${text}` }));

const organisationsNamed = (rows: readonly Organisation[], language: Language): readonly Linked[] =>
  rows.map(({ id, names }) => ({ value: id, text: names.at(-1)?.name[language] ?? id }));

const milestonesOf = ({ actions }: Plan): readonly Named[] =>
  actions.flatMap(({ milestones }) => milestones);

type Lists = Readonly<
  Record<LinkedTable, (pack: PlanPack, language: Language) => readonly Linked[]>
>;

const lists: Lists = {
  boards: ({ boards }, language) => named(boards, language),
  services: ({ services }, language) => named(services, language),
  groups: ({ workforce }, language) => named(workforce?.groups, language),
  roles: ({ workforce }, language) => named(workforce?.roles, language),
  equipment: ({ workforce }, language) => named(workforce?.equipment, language),
  pipelines: ({ workforce }, language) => named(workforce?.pipelines, language),
  courses: ({ workforce }, language) => named(workforce?.courses, language),
  organisations: ({ plan }, language) => organisationsNamed(plan.organisations, language),
  frameworks: ({ plan }, language) => named(plan.frameworks, language),
  'framework-items': ({ plan }, language) => coded(plan.items, language),
  objectives: ({ plan }, language) => coded(plan.objectives, language),
  documents: ({ plan }, language) => coded(plan.documents, language),
  actions: ({ plan }, language) => coded(plan.actions, language),
  milestones: ({ plan }, language) => coded(milestonesOf(plan), language),
  assumptions: ({ assumptions }) => assumptions.map(({ id }) => ({ value: id, text: id })),
};

/** All that may be named in a field, by the alphabet of the language. */
export const linkedIn = (tables: Tables, pack: PlanPack, language: Language): readonly Linked[] => {
  const alphabet = byAlphabet(language);
  return tables
    .flatMap((table) => lists[table](pack, language))
    .toSorted((a, b) => alphabet(a.text, b.text));
};
