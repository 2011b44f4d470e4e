import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nothingKept, valueAt } from '#domain';
import { anyHistory, entryOf } from './fixtures/any-history.ts';
import { fold } from './fold.ts';

const status = (value: string) => [{ entity: 'actions/A07', field: 'status', value }];

describe('the plan as the fold of its changes', () => {
  it('is the same whether its changes are read at once or a few at a time', () => {
    fc.assert(
      fc.property(
        anyHistory,
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 25, maxLength: 25 }),
        (history, sizes) => {
          const { kept } = sizes.reduce(
            ({ kept, read }, size) => ({
              kept: fold(kept, history.slice(read, read + size)),
              read: read + size,
            }),
            { kept: nothingKept, read: 0 },
          );
          expect(kept).toEqual(fold(nothingKept, history));
        },
      ),
    );
  });

  it('at an earlier position is not touched by what came later', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat({ max: 25 }), (history, seq) => {
        const then = fold(nothingKept, history.slice(0, seq));
        const copy = structuredClone(then);
        fold(then, history.slice(seq));
        expect(then).toEqual(copy);
        expect(then).toEqual(fold(nothingKept, history.slice(0, seq)));
      }),
    );
  });

  it('leaves a row that no change touched the very same, so that what was read from it need not be read again', () => {
    const one = fold(nothingKept, [
      entryOf(1, [
        ...status('on-track'),
        { entity: 'actions/A08', field: 'to', value: '2027-03-31' },
      ]),
    ]);
    const two = fold(one, [entryOf(2, status('at-risk'))]);
    expect(two.tables.get('actions')?.get('A08')).toBe(one.tables.get('actions')?.get('A08'));
    expect(two.tables.get('actions')?.get('A07')).not.toBe(one.tables.get('actions')?.get('A07'));
  });

  it('has no word of a proposal until it is approved', () => {
    const proposed = fold(nothingKept, [{ ...entryOf(1, status('paused')), kind: 'proposal' }]);
    expect(valueAt(proposed, 'actions/A07', 'status')).toBeUndefined();
    expect([...proposed.proposals.keys()]).toEqual([1]);
    const approved = fold(proposed, [{ ...entryOf(2, []), kind: 'approval', cites: 1 }]);
    expect(valueAt(approved, 'actions/A07', 'status')).toBe('paused');
    expect(approved.proposals.size).toBe(0);
  });

  it('keeps no word of a proposal that was refused, even if it is approved later', () => {
    const refused = fold(nothingKept, [
      { ...entryOf(1, status('paused')), kind: 'proposal' },
      { ...entryOf(2, []), kind: 'refusal', cites: 1 },
      { ...entryOf(3, []), kind: 'approval', cites: 1 },
    ]);
    expect(valueAt(refused, 'actions/A07', 'status')).toBeUndefined();
    expect(refused.proposals.size).toBe(0);
    expect(refused.head.seq).toBe(3);
  });
});
