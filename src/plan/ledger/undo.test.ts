import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, type Kept, nothingKept, rowAt, stands, valueAt } from '#domain';
import { differenceOf } from './difference.ts';
import { anyHistory, entryOf } from './fixtures/any-history.ts';
import { fold } from './fold.ts';
import { undoOf } from './undo.ts';

/** The change that undoes another, and the plan after it. */
const undone = (before: Kept, entry: Entry): { readonly entry: Entry; readonly kept: Kept } => {
  const undo = entryOf(entry.seq + 1, undoOf(before, entry));
  return { entry: undo, kept: fold(before, [entry, undo]) };
};

describe('undoing a change', () => {
  it('gives the plan as it was just before, and undoing that gives the plan as it was just after', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        for (const entry of history) {
          const before = fold(nothingKept, history.slice(0, entry.seq - 1));
          const after = fold(before, [entry]);
          const once = undone(before, entry);
          expect(differenceOf(before, once.kept)).toEqual([]);
          expect(differenceOf(after, undone(after, once.entry).kept)).toEqual([]);
        }
      }),
    );
  });

  it('says nothing of a cell that the change left as it was', () => {
    const before = fold(nothingKept, [
      entryOf(1, [{ entity: 'actions/A07', field: 'status', value: 'on-track' }]),
    ]);
    const entry = entryOf(2, [
      { entity: 'actions/A07', field: 'status', value: 'on-track' },
      { entity: 'actions/A07', field: 'to', value: '2027-03-31' },
    ]);
    expect(undoOf(before, entry)).toEqual([
      { entity: 'actions/A07', field: 'to', value: undefined },
    ]);
  });

  it('of a row that it brought leaves the row out of the plan, with its id used', () => {
    const entry = entryOf(1, [{ entity: 'actions/A26', field: 'status', value: 'not-started' }]);
    const { kept } = undone(nothingKept, entry);
    expect(stands(rowAt(kept, 'actions/A26'))).toBe(false);
    expect(rowAt(kept, 'actions/A26')).toBeDefined();
  });

  it('of an approval takes back what its proposal said', () => {
    const before = fold(nothingKept, [
      entryOf(1, [{ entity: 'actions/A07', field: 'status', value: 'on-track' }]),
      {
        ...entryOf(2, [{ entity: 'actions/A07', field: 'status', value: 'paused' }]),
        kind: 'proposal',
      },
    ]);
    const approval: Entry = { ...entryOf(3, []), kind: 'approval', cites: 2 };
    expect(valueAt(undone(before, approval).kept, 'actions/A07', 'status')).toBe('on-track');
  });

  it('of a proposal or a refusal changes nothing', () => {
    const proposal: Entry = {
      ...entryOf(1, [{ entity: 'actions/A07', field: 'status', value: 'paused' }]),
      kind: 'proposal',
    };
    const refusal: Entry = { ...entryOf(2, []), kind: 'refusal', cites: 1 };
    expect(undoOf(nothingKept, proposal)).toEqual([]);
    expect(undoOf(fold(nothingKept, [proposal]), refusal)).toEqual([]);
  });
});
