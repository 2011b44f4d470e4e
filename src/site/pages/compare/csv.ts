import type { Language } from '#domain';
import type { RowDifference } from '#plan';
import { speaker } from '#words';
import type { CsvFile } from '../../page.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** Every cell that differs, as the ledger holds it. */
export const compareCsv = (rows: readonly RowDifference[], language: Language): CsvFile => {
  const say = speaker({ en, cy }, language);
  const headings = ['csv-row', 'csv-kind', 'csv-field', 'csv-before', 'csv-after'] as const;
  return {
    kind: 'csv',
    name: say('file-name'),
    rows: [
      headings.map((heading) => say(heading)),
      ...rows.flatMap(({ entity, kind, cells }) =>
        cells.map(({ field, before = '', after = '' }) => [entity, kind, field, before, after]),
      ),
    ],
  };
};
