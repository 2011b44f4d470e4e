import { describe, expect, it, test } from 'vitest';
import type { Drawable } from './compile/compile.ts';
import { aList, aWeek } from './fixtures/sample-model.ts';
import {
  aGroup,
  aLever,
  aRole,
  aStaffedModel,
  aStage,
  type Rate,
  type Workforce,
} from './fixtures/sample-workforce.ts';
import { compiledAll, headsFor } from './fixtures/staffed.ts';
import type { Model } from './model.ts';
import { partsOf } from './parts.ts';
import type { Draw } from './random.ts';
import { newTrace, run } from './run.ts';
import { running } from './state.ts';

const futures: readonly Draw[] = Array.from({ length: 4000 }, (_, at) => ({ seed: 9, run: at }));

const board = (rates: Partial<ReturnType<typeof aGroup>['rates']>, given: Workforce = {}): Model =>
  aStaffedModel(
    {
      groups: [aGroup({ heads: headsFor(100), rates })],
      stages: [aStage()],
      ...given,
    },
    [aList({ waiting: aList().waiting.map((patients) => patients * 100) })],
    8,
  );

const testsIn = (model: Model, drawn?: Draw): Float64Array => {
  const one = running(compiledAll(model, drawn === undefined ? {} : { drawn }));
  const trace = newTrace(one.model);
  run(one, trace);
  return trace.tests;
};

const some: Rate = { low: 0.02, likely: 0.05, high: 0.2 };

const drawnOf = (model: Model, take: (compiled: Drawable) => number | undefined) =>
  futures.map((drawn) => take(compiledAll(model, { drawn })) ?? Number.NaN);

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

describe('a number that is not known exactly', () => {
  const model = board({ leaving: { low: 0.1, likely: 0.2, high: 0.6 } });
  const leaving = (compiled: Drawable) => (compiled.people.leaving[0] ?? Number.NaN) * 52;

  it('is the most likely where nothing is drawn', () => {
    expect(leaving(compiledAll(model))).toBeCloseTo(0.2, 12);
  });

  it('is triangular over futures', () => {
    const drawn = drawnOf(model, leaving);
    // Standard error of the mean 0.0017; below 0.2 lies (0.2 - 0.1) / 0.5 of them.
    expect(Math.abs(meanOf(drawn) - 0.3)).toBeLessThan(0.007);
    const below = drawn.filter((one) => one < 0.2).length / drawn.length;
    expect(Math.abs(below - 0.2)).toBeLessThan(0.026);
  });

  it('is the same in a future whenever it is asked for, and in a part alone', () => {
    for (const drawn of futures.slice(0, 20)) {
      const [part] = partsOf(model);
      const alone = part && leaving(compiledAll(part, { drawn }));
      expect(leaving(compiledAll(model, { drawn }))).toBe(alone);
    }
  });

  it('is not drawn where the last year’s activity tells it', () => {
    const { workforce } = model;
    if (workforce === undefined) throw new Error('no people');
    const parameters = workforce.parameters.map((one) => ({ ...one, told: true }));
    const told = { ...model, workforce: { ...workforce, parameters } };
    expect(new Set(drawnOf(told, leaving).slice(0, 20))).toEqual(
      new Set([leaving(compiledAll(told))]),
    );
  });
});

describe('had its people fewer hours last year, each of its known tests took fewer', () => {
  it.each<[string, Partial<ReturnType<typeof aGroup>['rates']>]>([
    ['sickness', { sickness: some }],
    ['leave', { leave: some }],
    ['time on direct work', { direct: { low: 0.4, likely: 0.6, high: 0.7 } }],
    ['the agency', { agency: some }],
  ])('whatever %s is in a future, the first week’s tests are as most likely', (_, rates) => {
    const model = board(rates, {
      groups: [aGroup({ heads: headsFor(100), establishment: 4, rates })],
    });
    const likely = testsIn(model)[0] ?? Number.NaN;
    for (const drawn of futures.slice(0, 30)) {
      expect(testsIn(model, drawn)[0]).toBeCloseTo(likely, 6);
    }
  });

  it('but what an action adds to hours is told by nobody, and strays', () => {
    const levers = [aLever('release', { low: 0, likely: 0.1, high: 0.3 }, { start: 1 })];
    const model = board({ direct: 0.6 }, { levers });
    const second = futures.slice(0, 30).map((drawn) => testsIn(model, drawn)[1]);
    expect(new Set(second).size).toBe(30);
  });
});

test('scanning takes as long whoever was drawn, where a group has no hours to tell it by', () => {
  const model = board({ direct: 0, sickness: some });
  expect(testsIn(model, { seed: 1, run: 3 })[0]).toBe(0);
});

describe('how strongly additions follow waits', () => {
  const lists = [aList({ feedback: 0.3 }), aList({ board: 'south', feedback: 0.6 })];

  it('is what each list says, where the log is silent', () => {
    expect([...compiledAll(aStaffedModel({}, lists)).feedback]).toEqual([0.3, 0.6]);
  });

  it('is one number of the log for all lists, drawn in each future', () => {
    const model = aStaffedModel({ feedback: { low: 0.2, likely: 0.5, high: 1 } }, lists);
    expect([...compiledAll(model).feedback]).toEqual([0.5, 0.5]);
    const drawn = futures.slice(0, 30).map((draw) => compiledAll(model, { drawn: draw }).feedback);
    expect(drawn.every(([north, south]) => north === south)).toBe(true);
    expect(new Set(drawn.map(([north]) => north)).size).toBe(30);
  });
});

describe('growth', () => {
  const model = aStaffedModel(
    { growth: { mri: 0.04 } },
    [aList({ planned: aWeek(5), unscheduled: aWeek(2) }), aList({ service: 'ct' })],
    105,
  );
  const compiled = compiledAll(model);

  it.each([
    ['a year brings a twenty-fifth more', 52, 1.04],
    ['two years bring it twice over', 104, 1.04 * 1.04],
    ['the first week brings none', 0, 1],
  ])('%s', (_, week, factor) => {
    expect(compiled.additions[2 * week]).toBeCloseTo(10 * factor, 9);
    expect(compiled.planned[2 * week]).toBeCloseTo(5 * factor, 9);
    expect(compiled.unscheduled[2 * week]).toBeCloseTo(2 * factor, 9);
  });

  it('is of the service that grows, and of no other', () => {
    expect(compiled.additions[2 * 104 + 1]).toBe(10);
  });
});

test('a group that is slower takes longer for the same test, and a faster one less', () => {
  const needs = [
    aRole([
      { group: 'reporter', speed: 0.5 },
      { group: 'radiographer', speed: 2 },
    ]),
  ];
  const { work } = compiledAll(
    aStaffedModel({
      groups: [aGroup(), aGroup({ group: 'reporter' })],
      stages: [aStage({ needs })],
    }),
  );
  expect([...work.hours]).toEqual([2, 0.5]);
});
