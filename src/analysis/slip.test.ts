import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWeeks, type Lever, type Measure } from '#domain';
import { aLever, aStaffedModel, fewRooms, firstWeek, planStart } from './fixtures/staffed.ts';
import { type SlipCost, slipCost, slipOfLevers } from './slip.ts';

const options = { start: planStart, weeks: 157, runs: 8, seed: 2 };

/** Ten more hours a week of the scanner in the north: 18 scans a week. */
const opening = aLever({
  action: 'A01',
  verb: 'equip',
  subject: 'ct-scanner',
  likely: 10,
  boards: ['north'],
});

const later = (lever: Lever, weeks: number): Lever => ({
  ...lever,
  start: addWeeks(lever.start, weeks),
});

const costOf = (now: readonly Lever[], before: readonly Lever[], action?: string) => {
  const slip = slipOfLevers({ now, before }, action);
  return slip && slipCost(aStaffedModel({ ...fewRooms, levers: now }), slip, options);
};

const expectedOf = (cost: SlipCost | undefined, measure: Measure): readonly number[] =>
  (cost?.compared ?? [])
    .filter((one) => one.measure === measure)
    .map(({ difference }) => difference.p50);

describe('what has moved', () => {
  const other = aLever({ action: 'A02', verb: 'release', likely: 0.1 });

  it('is nothing where levers are as they were, though one is now certain or is explained otherwise', () => {
    expect(slipOfLevers({ now: [opening], before: [opening] })).toBeUndefined();
    const unsure = { ...opening, confidence: 0.6 };
    expect(slipOfLevers({ now: [opening], before: [unsure] })).toBeUndefined();
    const reworded = { ...opening, reason: { en: 'said otherwise', cy: 'mewn geiriau eraill' } };
    expect(slipOfLevers({ now: [opening], before: [reworded] })).toBeUndefined();
  });

  it('is told of the actions concerned, of all or of one', () => {
    const slip = { now: [later(opening, 6), later(other, 2)], before: [opening, other] };
    expect(slipOfLevers(slip)?.actions).toEqual(['A01', 'A02']);
    expect(slipOfLevers(slip, 'A02')).toMatchObject({
      actions: ['A02'],
      now: [{ id: 'A02-L1', start: addWeeks(firstWeek, 2) }],
      before: [{ id: 'A02-L1', start: firstWeek }],
    });
    expect(slipOfLevers(slip, 'A03')).toBeUndefined();
  });

  it('is also a lever that is no longer there, or that came since', () => {
    expect(slipOfLevers({ now: [other], before: [opening, other] })?.actions).toEqual(['A01']);
    expect(slipOfLevers({ now: [opening, other], before: [other] })?.actions).toEqual(['A01']);
  });

  it('leaves the chance of a lever as it now is: what was learnt is no slip', () => {
    const unsure = { ...opening, confidence: 0.6 };
    const slip = slipOfLevers({ now: [later(opening, 6)], before: [unsure] });
    expect(slip?.before[0]?.confidence).toBe(1);
  });
});

describe('ten weeks later with 18 scans a week', () => {
  const cost = costOf([later(opening, 10)], [opening]);

  it('leave 180 more people waiting in every later year, nearly all of them past the standard', () => {
    const [first, second, third] = expectedOf(cost, 'over_target');
    for (const more of [first, second, third]) {
      expect(more).toBeLessThanOrEqual(180);
      expect(more).toBeGreaterThan(0.95 * 180);
    }
  });

  it('cost about as many patient-weeks over the standard for each week that goes by', () => {
    const [first = 0, second = 0, third = 0] = expectedOf(cost, 'weeks_over_target');
    for (const year of [second - first, third - second]) {
      expect(year).toBeLessThanOrEqual(180 * 52);
      expect(year).toBeGreaterThan(0.95 * 180 * 52);
    }
  });

  it('are told of the board and the service that they reach alone', () => {
    expect([cost?.boards, cost?.services]).toEqual([['north'], ['ct']]);
  });
});

describe('what is held against each other', () => {
  it('is the plan as it stands, in all but what slipped: what another action does elsewhere changes nothing', () => {
    const south = { ...opening, id: 'A02-L1', action: 'A02', boards: ['south'] };
    const alone = costOf([later(opening, 10)], [opening]);
    const beside = costOf([later(opening, 10), south], [opening, south]);
    expect(expectedOf(beside, 'over_target')).toEqual(expectedOf(alone, 'over_target'));
  });

  it('is the whole plan against its baseline when no action is named: what slips of two boards cost adds up', () => {
    const south = { ...opening, id: 'A02-L1', action: 'A02', boards: ['south'] };
    const now = [later(opening, 10), later(south, 4)];
    const before = [opening, south];
    const whole = expectedOf(costOf(now, before), 'weeks_over_target');
    const [a, b] = ['A01', 'A02'].map((action) =>
      expectedOf(costOf(now, before, action), 'weeks_over_target'),
    );
    for (const [at, cost] of whole.entries())
      expect(cost).toBeCloseTo((a?.[at] ?? Number.NaN) + (b?.[at] ?? Number.NaN), 4);
  });

  it('is an action that was dropped against the same action carried out', () => {
    const dropped = expectedOf(costOf([], [opening]), 'over_target');
    expect(dropped[0]).toBeLessThanOrEqual(18 * 52);
    expect(dropped[0]).toBeGreaterThan(0.95 * 18 * 52);
  });

  it('is nothing where the levers find nothing that they name', () => {
    const nowhere = { ...opening, boards: ['east'] };
    expect(costOf([later(nowhere, 10)], [nowhere])).toBeUndefined();
  });
});

describe('whatever the lever that helps', () => {
  const weeks = fc.integer({ min: 0, max: 120 });
  const helps = fc.record({
    start: weeks.map((after) => addWeeks(firstWeek, after)),
    likely: fc.integer({ min: 1, max: 12 }),
    rampWeeks: fc.integer({ min: 0, max: 30 }),
  });

  it('a slip of no week costs nothing, to the last bit', () => {
    fc.assert(
      fc.property(helps, (rest) => {
        const lever = { ...opening, ...rest, low: 0, high: 20, confidence: 0.7 };
        const slip = { actions: ['A01'], now: [lever], before: [lever] };
        const cost = slipCost(aStaffedModel({ ...fewRooms, levers: [lever] }), slip, options);
        for (const { difference } of cost?.compared ?? [])
          expect(difference).toEqual({ p10: 0, p50: 0, p90: 0 });
        expect(cost?.compared.length).toBeGreaterThan(0);
      }),
      { numRuns: 10 },
    );
  });

  it('a later start never lowers the patient-weeks over the standard', () => {
    fc.assert(
      fc.property(helps, weeks, weeks, (rest, one, other) => {
        const lever = { ...opening, ...rest, low: rest.likely, high: rest.likely };
        const [short, long] = [Math.min(one, other), Math.max(one, other)].map((slip) =>
          expectedOf(costOf([later(lever, slip)], [lever]), 'weeks_over_target'),
        );
        for (const [at, cost] of (long ?? []).entries())
          expect(cost).toBeGreaterThanOrEqual((short?.[at] ?? 0) - 1e-6);
      }),
      { numRuns: 25 },
    );
  });
});
