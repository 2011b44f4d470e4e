import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, type LedgerFact, nothingKept, RETIRED, valueAt, YES } from '#domain';
import { conflictsOf } from './conflicts.ts';
import { anyFact, anyHistory, entryOf } from './fixtures/any-history.ts';
import { fold } from './fold.ts';

const cell = (field: string, value: string | undefined): LedgerFact => ({
  entity: 'actions/A07',
  field,
  value,
});

/** An action that began with two cells, and whose status was changed since. */
const kept = fold(nothingKept, [
  entryOf(1, [cell('status', 'on-track'), cell('to', '2027-03-31')]),
  entryOf(2, [cell('status', 'at-risk')]),
]);
const changeOf = (
  facts: readonly LedgerFact[],
  { saw = 1, origin = 'form' }: Partial<Change> = {},
): Change => ({ ...entryOf(3, facts), saw, origin });

describe('a change that was made without seeing a later one', () => {
  it.each<{ name: string; facts: readonly LedgerFact[]; fields: readonly string[] }>([
    {
      name: 'conflicts in a cell changed since',
      facts: [cell('status', 'paused')],
      fields: ['status'],
    },
    {
      name: 'agrees in a cell changed since to the same',
      facts: [cell('status', 'at-risk')],
      fields: [],
    },
    { name: 'is free in another cell of the row', facts: [cell('to', '2027-06-30')], fields: [] },
    {
      name: 'is free in a cell that was never there',
      facts: [cell('partners:7A1', YES)],
      fields: [],
    },
    { name: 'conflicts when it retires the row', facts: [cell(RETIRED, YES)], fields: [RETIRED] },
    {
      name: 'conflicts when it takes away all that it saw of the row',
      facts: [cell('status', undefined), cell('to', undefined)],
      fields: [RETIRED, 'status'],
    },
  ])('$name', ({ facts, fields }) => {
    expect(conflictsOf(kept, changeOf(facts)).map(({ field }) => field)).toEqual(fields);
  });

  it('conflicts when it takes away all that it saw of a row to which more was added', () => {
    const added = fold(kept, [entryOf(3, [cell('lead', '7A1')])]);
    const facts = [cell('status', undefined), cell('to', undefined)];
    expect(conflictsOf(added, changeOf(facts, { saw: 2 }))).toEqual([
      { entity: 'actions/A07', field: RETIRED, yours: YES, theirs: undefined, seq: 3 },
    ]);
  });

  it('is asked about each cell that differs in a row that others brought under the same id', () => {
    const facts = [cell('status', 'paused'), cell('to', '2027-03-31')];
    const conflicts = conflictsOf(kept, changeOf(facts, { saw: 0 }));
    expect(conflicts.map(({ field }) => field)).toEqual(['status']);
  });

  it('is told what each side says, and since when', () => {
    expect(conflictsOf(kept, changeOf([cell('status', 'paused')]))).toEqual([
      { entity: 'actions/A07', field: 'status', yours: 'paused', theirs: 'at-risk', seq: 2 },
    ]);
  });

  it('is free once it has seen it', () => {
    const facts = [cell('status', 'paused'), cell(RETIRED, YES)];
    expect(conflictsOf(kept, changeOf(facts, { saw: 2 }))).toEqual([]);
  });
});

describe('an id that was used', () => {
  const retired = fold(kept, [entryOf(3, [cell(RETIRED, YES)])]);
  const emptied = fold(kept, [entryOf(3, [cell('status', undefined), cell('to', undefined)])]);

  it.each([
    { name: 'retired', plan: retired },
    { name: 'emptied', plan: emptied },
  ])('is not edited once the row is $name', ({ plan }) => {
    const conflicts = conflictsOf(plan, changeOf([cell('title_en', 'Open a hub')], { saw: 3 }));
    expect(conflicts.map(({ field }) => field)).toEqual([RETIRED]);
  });

  it('may be retired by two people at once', () => {
    expect(conflictsOf(retired, changeOf([cell(RETIRED, YES)], { saw: 2 }))).toEqual([]);
  });

  it('is not edited by undoing an earlier change of its row either', () => {
    const undone = { saw: 2, origin: 'undo' } as const;
    const conflicts = conflictsOf(retired, changeOf([cell('status', 'on-track')], undone));
    expect(conflicts.map(({ field }) => field)).toEqual([RETIRED]);
  });

  it('comes back when the change that took its row out is undone', () => {
    const undone = { saw: 3, origin: 'undo' } as const;
    expect(conflictsOf(retired, changeOf([cell(RETIRED, undefined)], undone))).toEqual([]);
    const cells = [cell('status', 'at-risk'), cell('to', '2027-03-31')];
    expect(conflictsOf(emptied, changeOf(cells, undone))).toEqual([]);
  });
});

describe('for any history and any change', () => {
  it('no cell that says something else than was seen is changed unasked', () => {
    fc.assert(
      fc.property(
        anyHistory,
        fc.nat({ max: 25 }),
        fc.array(anyFact, { minLength: 1, maxLength: 6 }),
        (history, position, facts) => {
          const saw = Math.min(position, history.length);
          const seen = fold(nothingKept, history.slice(0, saw));
          const now = fold(nothingKept, history);
          const asked = new Set(
            conflictsOf(now, changeOf(facts, { saw })).map(
              ({ entity, field }) => `${entity} ${field}`,
            ),
          );
          for (const { entity, field, value } of facts) {
            const is = valueAt(now, entity, field);
            if (is === valueAt(seen, entity, field) || is === value) continue;
            expect(asked).toContain(`${entity} ${field}`);
          }
        },
      ),
    );
  });

  it('nothing is asked of a change to rows that stand, made by someone who saw all', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const now = fold(nothingKept, history);
        const facts = [cell('status', 'paused'), cell('title_en', 'Open a hub')];
        const standing = fold(now, [
          entryOf(history.length + 1, [cell(RETIRED, undefined), cell('to', '2027-03-31')]),
        ]);
        expect(conflictsOf(standing, changeOf(facts, { saw: history.length + 1 }))).toEqual([]);
      }),
    );
  });
});
