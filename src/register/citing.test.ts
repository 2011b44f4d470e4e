import { describe, expect, it } from 'vitest';
import { anyPlan, cell, edit, withPlace } from './fixtures/place.ts';
import { places } from './fixtures/places.ts';
import { openLedger } from './open-ledger.ts';

describe.each(places)('a plan kept in %s', (_where, make) => {
  it('tells which later changes decide on one, or undo it', () =>
    withPlace(make, async (_, opened) => {
      const ledger = await openLedger(await opened(), anyPlan);
      await ledger.append(edit(0, [cell('title_en', 'A hub')]));
      await ledger.append({ ...edit(1, [cell('title_en', 'Two hubs')]), kind: 'proposal' });
      await ledger.append({ ...edit(2, []), kind: 'approval', cites: 2 });
      for (const [saw, value] of [
        [3, 'A hub'],
        [4, 'One hub'],
      ] as const)
        await ledger.append({ ...edit(saw, [cell('title_en', value)]), origin: 'undo', cites: 3 });
      const about = async (citing: number, most = 9) =>
        (await ledger.history({ citing, most })).map(({ seq }) => seq);
      expect([await about(1), await about(2), await about(3)]).toEqual([[], [3], [5, 4]]);
      expect(await about(3, 1)).toEqual([5]);
    }));
});
