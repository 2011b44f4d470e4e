import { type Kept, type Language, valueAt } from '#domain';
import { speaker } from '#words';
import type { PackOffer } from '../../keeper/offer.ts';
import type { CsvFile } from '../../page.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

const headings = ['csv-row', 'csv-field', 'csv-base', 'csv-ours', 'csv-theirs'] as const;

/** Every cell that a newer pack would change: where nobody edited it, the plan still says what the pack before did. */
export const newerPackCsv = (
  { facts, conflicts }: PackOffer,
  kept: Kept,
  language: Language,
): CsvFile => {
  const say = speaker({ en, cy }, language);
  return {
    kind: 'csv',
    name: say('file-name'),
    rows: [
      headings.map((heading) => say(heading)),
      ...conflicts.map(({ entity, field, base = '', ours = '', theirs = '' }) => [
        entity,
        field,
        base,
        ours,
        theirs,
      ]),
      ...facts.map(({ entity, field, value = '' }) => {
        const ours = valueAt(kept, entity, field) ?? '';
        return [entity, field, ours, ours, value];
      }),
    ],
  };
};
