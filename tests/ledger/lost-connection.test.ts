import { expect, inject, it } from 'vitest';
import { nothingKept } from '../../src/domain/index.ts';
import { anyPlan, cell, edit, withPlace } from '../../src/register/fixtures/place.ts';
import { postgresPlace } from '../../src/register/fixtures/postgres-place.ts';
import { openLedger } from '../../src/register/index.ts';

const endAll =
  'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()';

it('a connection that is lost in the midst of a change leaves nothing of it, and the next one is kept', () =>
  withPlace(
    () => postgresPlace(inject('database') ?? ''),
    async ({ sql }, opened) => {
      let losing = true;
      const ledger = await openLedger(await opened(), {
        ...anyPlan,
        validate: async () => {
          if (losing) await sql(endAll);
          losing = false;
          return { issues: [], findings: [] };
        },
      });
      await expect(ledger.append(edit(0, [cell('title_en', 'A hub')]))).rejects.toThrow();
      expect(await ledger.current()).toEqual(nothingKept);
      const appended = await ledger.append(edit(0, [cell('title_en', 'A hub')]));
      expect(appended).toMatchObject({ kind: 'kept', entry: { seq: 1 } });
    },
  ));
