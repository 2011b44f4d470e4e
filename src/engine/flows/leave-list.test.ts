import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { aList, allYear, aModel, aWeek, begun, bins, flowOf } from '../fixtures/sample-model.ts';
import { draw } from '../future.ts';
import type { ListModel } from '../model.ts';
import { begin, type Running, running, waitingAtEnd } from '../state.ts';
import { step } from '../step.ts';

/** Ten have waited no whole week, thirty two; of the first none leaves, of the others a fifth. */
const list = aList({
  waiting: bins({ 0: 10, 2: 30 }),
  leaving: bins({ 2: 0.2 }),
  additions: allYear(0),
  capacity: allYear(0),
});

const checked = (given: ListModel, found: number): Running => {
  const compiled = compile(aModel([given]), {
    lists: [given],
    weeks: 1,
    scenario: { capacity: 1 },
  });
  const one = running({ ...compiled, validation: Float64Array.of(found) });
  begin(one);
  step(one, 0);
  return one;
};

describe('a week of leaving otherwise than by a test', () => {
  it('takes from each wait its own share', () => {
    const one = begun(list);
    step(one, 0);
    expect(flowOf(one, 'removed')).toBeCloseTo(6, 12);
    expect([...one.state.routine.slice(1, 5)]).toEqual([0, 10, 0, expect.closeTo(24, 12)]);
  });

  it('is larger in a future in which more leave', () => {
    const more: ListModel = { ...list, leavingFactor: [1.5, 1.5, 1.5] };
    const model = compile(aModel([more]), { lists: [more], weeks: 1, scenario: { capacity: 1 } });
    const one = { ...running(model), model };
    draw(one, { seed: 1, run: 0 });
    begin(one);
    step(one, 0);
    expect(flowOf(one, 'removed')).toBeCloseTo(9, 12);
  });

  it('leaves those added in this week alone', () => {
    const one = begun({
      ...list,
      waiting: bins({}),
      additions: aWeek(20),
      leaving: bins({ 0: 1 }),
    });
    step(one, 0);
    expect(flowOf(one, 'removed')).toBe(0);
    step(one, 1);
    expect(flowOf(one, 'removed')).toBe(20);
  });
});

describe('a check of the list', () => {
  it('takes the same share of all who are left', () => {
    const one = checked(list, 17);
    expect(flowOf(one, 'validated')).toBe(17);
    expect(waitingAtEnd(one.state, 0, 0)).toBeCloseTo(17, 12);
    expect(one.state.routine[2]).toBeCloseTo(5, 12);
    expect(one.state.routine[4]).toBeCloseTo(12, 12);
  });

  it('finds no more than wait', () => {
    const one = checked(list, 1000);
    expect(flowOf(one, 'validated')).toBeCloseTo(34, 12);
    expect(waitingAtEnd(one.state, 0, 0)).toBe(0);
  });

  it('of an empty list finds nobody', () => {
    expect(flowOf(checked({ ...list, waiting: bins({}) }, 5), 'validated')).toBe(0);
  });
});
