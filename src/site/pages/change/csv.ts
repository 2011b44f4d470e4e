import type { Language } from '#domain';
import { speaker } from '#words';
import type { CsvFile } from '../../page.ts';
import { changedRows } from '../../parts/change/changed-rows.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { factsTold, type Held } from './held.ts';

/** Every cell of a change, as the ledger holds it. */
export const changeCsv = (held: Held, language: Language): CsvFile => {
  const say = speaker({ en, cy }, language);
  const rows = changedRows(held.before, factsTold(held));
  return {
    kind: 'csv',
    name: say('file-name', { seq: String(held.entry.seq) }),
    rows: [
      [say('csv-row'), say('csv-field'), say('csv-before'), say('csv-after')],
      ...rows.flatMap(({ entity, cells }) =>
        cells.map(({ field, before = '', after = '' }) => [entity, field, before, after]),
      ),
    ],
  };
};
