import type { Entry, Language } from '#domain';
import { speaker, wordReason } from '#words';
import type { CsvFile } from '../../page.ts';
import { whoOf } from '../../parts/change/told.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

const headings = [
  'csv-change',
  'csv-at',
  'csv-who',
  'csv-kind',
  'csv-origin',
  'csv-why',
  'csv-cites',
  'csv-row',
  'csv-field',
  'csv-value',
] as const;

interface Listed {
  readonly entries: readonly Entry[];
  readonly names: ReadonlyMap<string, string>;
}

/** One line for each cell that a change says; a decision, which says none, has one line. */
const linesOf = (
  entry: Entry,
  names: Listed['names'],
  language: Language,
): readonly (readonly string[])[] => {
  const { seq, at, kind, origin, cites, facts } = entry;
  const [who, why] = [whoOf(entry.actor, names, language), wordReason(entry, language)];
  const about = [`${seq}`, at, who, kind, origin, why, cites === undefined ? '' : `${cites}`];
  return facts.length === 0
    ? [[...about, '', '', '']]
    : facts.map(({ entity, field, value = '' }) => [...about, entity, field, value]);
};

/** The history as a file, cell by cell, as the ledger holds it. */
export const historyCsv = ({ entries, names }: Listed, language: Language): CsvFile => {
  const say = speaker({ en, cy }, language);
  return {
    kind: 'csv',
    name: say('file-name'),
    rows: [
      headings.map((heading) => say(heading)),
      ...entries.flatMap((entry) => linesOf(entry, names, language)),
    ],
  };
};
