import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anyTierWithChoice, anyTierWithoutChoice, beginTier } from '../fixtures/any-tier.ts';
import { loadSolver, optimum } from '../fixtures/optimum.ts';
import { numberIn, tableOn } from '../fixtures/page.ts';
import { aGroup, aRole, aStage } from '../fixtures/sample-workforce.ts';
import { begunWith, headsFor, hoursGiven } from '../fixtures/staffed.ts';
import { doneOf, NOBODY_CAN, NOTHING_BINDS } from '../state-work.ts';
import { share } from './share.ts';

const highs = await loadSolver();

describe.each([
  ['without a choice between groups', anyTierWithoutChoice],
  ['with a choice, at other speeds, in part, and of pools', anyTierWithChoice],
])('%s, fills are those of linear programming', (_, anyTier) => {
  it.each(fc.sample(anyTier, { numRuns: 30, seed: 11 }).map((tier, at) => [at + 1, tier] as const))(
    'in tier %i of 30',
    (_at, written) => {
      const { tier, shareOut } = beginTier(written);
      const fills = shareOut();
      for (const [stage, best] of optimum(highs, tier).entries()) {
        expect(Math.abs((fills[stage] ?? Number.NaN) - best)).toBeLessThanOrEqual(1e-9);
      }
    },
  );
});

test('whoever is not done is stopped by people or a room, and no hours are given that are not there', () => {
  fc.assert(
    fc.property(anyTierWithChoice, (written) => {
      const one = hoursGiven(begunWith(written));
      share(one, 0);
      for (const hours of one.work.left) expect(hours).toBeGreaterThanOrEqual(0);
      for (const [stage, queue] of one.work.queue.entries()) {
        const isDone = doneOf(one.work, stage) >= queue * (1 - 1e-9);
        const stopper = one.work.binds[stage] ?? Number.NaN;
        expect(stopper).not.toBe(NOBODY_CAN);
        expect(isDone || stopper >= 0).toBe(true);
        expect(isDone && stopper !== NOTHING_BINDS).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});

describe('two services want the same people, and one of them could ask others', () => {
  const rows = tableOn('fill.md', 'Two services, and others for one of them').map((row) => ({
    cell: (name: string) => numberIn(row[name]),
    label: Object.entries(row)
      .map(([name, cell]) => `${name} ${cell}`)
      .join(', '),
  }));

  it.each(rows)('$label', ({ cell }) => {
    const one = hoursGiven(
      begunWith({
        groups: [
          aGroup({ group: 'reporter', heads: headsFor(cell('hours of reporters')) }),
          aGroup({ group: 'radiologist', heads: headsFor(cell('hours of radiologists')) }),
        ],
        stages: [
          aStage({
            service: 'ct',
            queue: 60,
            needs: [
              aRole(['reporter', { group: 'radiologist', speed: cell('speed of radiologists') }]),
            ],
          }),
          aStage({ service: 'mri', queue: 60, needs: [aRole('reporter')] }),
        ].map((stage) => ({ ...stage, stage: 'report' as const })),
      }),
    );
    share(one, 0);
    expect(doneOf(one.work, 0)).toBeCloseTo(cell('done of the first'), 9);
    expect(doneOf(one.work, 1)).toBeCloseTo(cell('done of the second'), 9);
    expect(one.work.left[0]).toBeCloseTo(cell('hours left of reporters'), 9);
    expect(one.work.left[1]).toBeCloseTo(cell('hours left of radiologists'), 9);
  });
});
