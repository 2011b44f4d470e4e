import type { Text } from './text.ts';

/**
 * The table of actions as a file that people edit and bring back: what stands in its headings.
 * These words are the file's format. Whoever changes one keeps the old one among the names that are read.
 */

const bilingual = (en: string, cy: string): Text => ({ en, cy });

/** A text of the plan is two columns: `title_en` and `title_cy`. */
const inBoth = <N extends string>(name: N, { en, cy }: Text) =>
  [
    { id: `${name}_en`, heading: bilingual(`${en} (English)`, `${cy} (Saesneg)`) },
    { id: `${name}_cy`, heading: bilingual(`${en} (Welsh)`, `${cy} (Cymraeg)`) },
  ] as const;

/** The columns in their order: those of the public table, then how the action stands. */
export const actionColumns = [
  { id: 'action', heading: bilingual('Ref', 'Cyf.') },
  { id: 'programme', heading: bilingual('Programme', 'Rhaglen') },
  ...inBoth('title', bilingual('Action', 'Cam gweithredu')),
  ...inBoth('summary', bilingual('In plain language', 'Mewn iaith glir')),
  ...inBoth('milestones', bilingual('What will be delivered', 'Beth a gaiff ei gyflawni')),
  ...inBoth('impact', bilingual('Intended impact', 'Effaith a fwriedir')),
  { id: 'lead_theme', heading: bilingual('Leading theme', 'Prif thema') },
  { id: 'themes', heading: bilingual('Other themes', 'Themâu eraill') },
  {
    id: 'priorities',
    heading: bilingual('Strategy priorities', 'Blaenoriaethau’r strategaeth'),
  },
  { id: 'origin', heading: bilingual('Existing or additional', 'Presennol neu ychwanegol') },
  { id: 'term', heading: bilingual('Timescale', 'Amserlen') },
  { id: 'from', heading: bilingual('From', 'O') },
  { id: 'to', heading: bilingual('To', 'Hyd at') },
  { id: 'lead', heading: bilingual('Lead organisation', 'Sefydliad arweiniol') },
  ...inBoth('lead_role', bilingual('Lead role', 'Rôl arweiniol')),
  { id: 'partners', heading: bilingual('Partners', 'Partneriaid') },
  ...inBoth('measure', bilingual('Measure of success', 'Mesur llwyddiant')),
  ...inBoth('measure_unit', bilingual('Unit of the measure', 'Uned y mesur')),
  { id: 'baseline', heading: bilingual('Baseline', 'Llinell sylfaen') },
  { id: 'aim', heading: bilingual('Aim', 'Nod') },
  { id: 'measure_by', heading: bilingual('Aim by', 'Nod erbyn') },
  ...inBoth('measure_source', bilingual('Source of the measure', 'Ffynhonnell y mesur')),
  { id: 'links', heading: bilingual('Links to other plans', 'Cysylltiadau â chynlluniau eraill') },
  ...inBoth('evidence', bilingual('Evidence', 'Tystiolaeth')),
  { id: 'status', heading: bilingual('Status', 'Statws') },
  { id: 'life', heading: bilingual('Stage of life', 'Cyfnod oes') },
  { id: 'label', heading: bilingual('Label', 'Label') },
  {
    id: 'version',
    heading: bilingual('Row version (leave as it is)', 'Fersiwn y rhes (gadewch fel y mae)'),
  },
] as const;
export type ActionColumn = (typeof actionColumns)[number]['id'];

/** What stands between the two languages of one thing, and between the members of a list. */
export const BETWEEN_LANGUAGES = ' / ';
export const BETWEEN_MEMBERS = '\n';

/** What a milestone's days are called, in brackets behind its name. */
export const milestoneDays = {
  due: bilingual('due', 'erbyn'),
  forecast: bilingual('now expected', 'disgwylir bellach'),
  done: bilingual('done', 'cyflawnwyd'),
} as const satisfies Readonly<Record<string, Text>>;

/** Which plan a row was written from, and at which position of its ledger; enough of its hash to tell a plan from another. */
export const rowVersion = (name: string, { seq, hash }: { seq: number; hash: string }): string =>
  `${name}@${seq}:${hash.slice(0, 16)}`;

/** The same, read back. */
export const rowVersionIn = (cell: string) => {
  const parts = /^(\S{1,100})@(\d{1,9}):([0-9a-f]{16})$/.exec(cell.trim());
  return parts ? { name: parts[1] ?? '', seq: Number(parts[2]), hash: parts[3] ?? '' } : undefined;
};
