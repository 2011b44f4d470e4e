import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entityOf, type LedgerFact } from '#domain';
import { changedBy, smallKeptPlan, toFollow } from '../fixtures/kept-plan.ts';
import { keptReader } from './kept-reader.ts';
import { keptTableOf, keptTables } from './kept-tables.ts';
import { textsOf, withTextStates } from './texts.ts';

const keys = ['A01', 'A01 T1', '7A1', 'D01', 'S01', 'sickness', 'imaging', 'A01.1', '', ' ', 'É/0'];
const values = [
  '',
  'yes',
  'A01',
  '7A2',
  '2026-02-30',
  '1e9',
  '=1+1',
  '\u202e',
  'ŵ',
  'x'.repeat(3000),
];

/** A cell of a table of the plan, of its columns or of none, that says anything. */
const anyFact: fc.Arbitrary<LedgerFact> = fc.constantFrom(...keptTables).chain((table) => {
  const columns = Object.keys(keptTableOf(table).columns);
  const fields = columns.flatMap((column) => [column, `${column}:A01`, `${column}~state`]);
  return fc.record({
    entity: fc
      .oneof(fc.constantFrom(...keys), fc.string({ maxLength: 12 }))
      .map((key) => entityOf(table, key)),
    field: fc.oneof(fc.constantFrom(...fields, 'retired'), fc.string({ maxLength: 12 })),
    value: fc.option(fc.oneof(fc.constantFrom(...values), fc.string()), { nil: undefined }),
  });
});

test('whatever a change says, the plan is read or its issues are listed, each with its row', async () => {
  const { first, read } = await smallKeptPlan();
  const change = fc.array(anyFact, { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(change, async (facts) => {
      const kept = changedBy(first, withTextStates(first, facts));
      expect(textsOf(kept).every(({ en, cy }) => en !== '' || cy !== '')).toBe(true);
      const pack = await read(kept);
      if (pack.ok) return;
      expect(pack.issues.length).toBeGreaterThan(0);
      for (const { code, key } of pack.issues)
        expect(key !== undefined || code === 'needed-row-missing').toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a plan read after others is read as though it were the first', async () => {
  const { first, read, dataSetOf } = await smallKeptPlan();
  await fc.assert(
    fc.asyncProperty(fc.array(anyFact, { maxLength: 3 }), async (facts) => {
      const kept = changedBy(first, facts);
      const afresh = keptReader({ dataSetOf, toFollow });
      expect(await read(kept)).toEqual(await afresh(kept));
    }),
    { numRuns: 100 },
  );
});
