import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { importKinds } from '#intake';
import { openSqlite } from '#register';
import { openKeeper } from '#site';
import { shippedPlan } from '../plan-ledger.ts';

/** The table of actions of another copy of this plan: an aim and a day were edited, and LibreOffice 24.8 opened and saved it. */
const saved = (format: string) =>
  join(import.meta.dirname, 'fixtures', `saved-by-libreoffice.${format}`);

it.each(['xlsx', 'ods'])(
  'a table that LibreOffice opened and saved as %s is read whole',
  async (format) => {
    const folder = await mkdtemp(join(tmpdir(), 'cynllun-table-'));
    const store = await openSqlite(join(folder, 'plan.sqlite'));
    try {
      const keeper = await openKeeper({ store, shipped: shippedPlan, clock: Date.now });
      const { kept, pack } = await keeper.now();
      const keptAt = (seq: number) => keeper.ledger.at({ seq });
      const plan = { kept, pack, dataSetOf: keeper.ledger.dataSet, keptAt };
      const kind = importKinds.find(({ name }) => name === 'table-of-actions');
      const made = await kind?.offer({ kind: 'path', path: saved(format) }, plan, {});
      if (!made?.ok) throw new Error(JSON.stringify(made?.issues));
      const { files, changes, conflicts, findings } = made.value;
      expect(files).toMatchObject([{ rows: 25, accepted: 25 }]);
      expect(changes).toEqual(
        expect.arrayContaining([
          { what: 'changed', where: 'actions/A01 aim', before: '26', after: '28' },
          { what: 'changed', where: 'actions/A02 to', before: '2028-09-30', after: '2028-12-31' },
        ]),
      );
      expect(conflicts).toEqual([]);
      expect(findings.map(({ code }) => code)).toEqual([
        'table-unversioned',
        'table-of-other-plan',
      ]);
    } finally {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
);
