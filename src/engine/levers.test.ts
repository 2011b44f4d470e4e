import { describe, expect, it, test } from 'vitest';
import type { Verb } from '#domain';
import type { Compiled } from './compile/compile.ts';
import { numberIn, tableOn } from './fixtures/page.ts';
import { aList, aWeek } from './fixtures/sample-model.ts';
import {
  aCohort,
  aCourse,
  aGroup,
  aLever,
  aMachine,
  aRole,
  aRoom,
  aStaffedModel,
  aStage,
} from './fixtures/sample-workforce.ts';
import { compiledAll } from './fixtures/staffed.ts';
import { drawLevers, leversInForce, partInForce } from './levers.ts';
import type { Draw } from './random.ts';
import type { LeverModel } from './workforce.ts';

const WEEKS = 60;
/** Groups, stages and boards are two each; options four. */
const [ROWS, OPTIONS] = [2, 4];

interface Levered {
  /** What the row of the verb is before any lever. */
  readonly before?: number;
  readonly levers: readonly LeverModel[];
}

/** One board with one of everything that a lever can move, and a second one that patients can go to. */
const compiledWith = ({ before = 0, levers }: Levered): Compiled => {
  const reporter = { group: 'reporter', scope: before };
  return compiledAll(
    aStaffedModel(
      {
        groups: [
          aGroup({ establishment: before, rates: { supply: before, direct: before } }),
          aGroup({ group: 'reporter' }),
        ],
        cohorts: [aCohort({ begins: 5, places: before })],
        courses: [aCourse({ begins: 5, places: before })],
        rooms: [aRoom({ openHours: before })],
        stages: [
          aStage({ needs: [aRole('radiographer'), aMachine()] }),
          aStage({ stage: 'report', needs: [aRole([reporter, 'radiographer'])] }),
        ],
        regions: { north: 'a' },
        levers,
      },
      [aList({ additions: aWeek(before) }), aList({ board: 'south', additions: aWeek(0) })],
      WEEKS,
    ),
  );
};

interface Moved {
  readonly subject: string;
  /** The row of the compiled model that the verb moves, in a week. */
  readonly at: (model: Compiled, week: number) => number | undefined;
}

/** A model of a year's supply has 1/52 of it a week; a rate of leaving has a factor. */
const moves: Readonly<Record<Verb, Moved>> = {
  train: { subject: 'degree', at: ({ people }) => people.cohorts.places[0] },
  fund: { subject: '', at: ({ people }, week) => people.establishment[week * ROWS] },
  recruit: {
    subject: '',
    at: ({ people }, week) => (people.supply[week * ROWS] ?? Number.NaN) * 52,
  },
  retain: { subject: '', at: ({ people }, week) => people.leavingFactor[week * ROWS] },
  upskill: { subject: 'reporting', at: ({ people }) => people.courses.places[0] },
  // Options: the radiographers' and the scanner's of the test, then the reporters' of the report.
  substitute: { subject: 'operator', at: ({ work }, week) => work.scope[week * OPTIONS + 2] },
  speed: { subject: 'test', at: ({ work }, week) => work.minutesFactor[week * ROWS] },
  release: { subject: '', at: ({ people }, week) => people.direct[week * ROWS] },
  equip: { subject: 'scanner', at: ({ work }, week) => work.roomHours[week] },
  demand: { subject: '', at: ({ additions }, week) => additions[week * ROWS] },
  transfer: { subject: 'south', at: ({ additions }, week) => additions[week * ROWS] },
  outsource: { subject: 'test', at: ({ work }, week) => work.outsourced[week * ROWS] },
  pool: { subject: '', at: ({ work }, week) => work.pooled[week * ROWS] },
};

const composed = tableOn('levers.md', 'Two levers of one verb').map((row) => ({
  verb: row.verb as Verb,
  before: numberIn(row.before),
  first: numberIn(row.first),
  second: numberIn(row.second),
  after: numberIn(row.after),
}));

const oneOf = (verb: Verb, amount: number, given: Partial<LeverModel> = {}): LeverModel => {
  const groups =
    verb === 'transfer' || verb === 'demand'
      ? []
      : [verb === 'substitute' ? 'reporter' : 'radiographer'];
  return aLever(verb, amount, {
    boards: ['north'],
    groups,
    subject: moves[verb].subject,
    ...given,
  });
};

describe('each verb moves what it says', () => {
  it('all thirteen verbs are shown', () => {
    expect(new Set(composed.map(({ verb }) => verb))).toEqual(new Set(Object.keys(moves)));
    const page = tableOn('levers.md', 'Levers: what an action does');
    expect(page.map(({ verb }) => verb)).toEqual(Object.keys(moves));
  });

  it.each(composed)('$verb: $before with $first and $second is $after', (row) => {
    const { verb } = row;
    const { at } = moves[verb];
    const levers = [oneOf(verb, row.first, { id: 'a' }), oneOf(verb, row.second, { id: 'b' })];
    expect(at(compiledWith({ ...row, levers: [] }), 9)).toBeCloseTo(row.before, 12);
    expect(at(compiledWith({ ...row, levers }), 9)).toBeCloseTo(row.after, 12);
    expect(at(compiledWith({ ...row, levers: levers.toReversed() }), 9)).toBeCloseTo(row.after, 12);
  });

  it.each(composed)('$verb: nothing before it starts', ({ verb, before, first }) => {
    const model = compiledWith({ before, levers: [oneOf(verb, first, { start: 20 })] });
    expect(moves[verb].at(model, 9)).toBeCloseTo(before, 12);
  });

  it.each(composed)('$verb: nothing at another board, or for another subject', (row) => {
    const { verb, before, first } = row;
    const elsewhere = oneOf(verb, first, { boards: ['south'] });
    const another = oneOf(verb, first, { subject: 'another' });
    const isNational = verb === 'train' || verb === 'upskill';
    const model = compiledWith({ before, levers: isNational ? [another] : [elsewhere] });
    expect(moves[verb].at(model, 9)).toBeCloseTo(before, 12);
    if (moves[verb].subject === '') return;
    expect(moves[verb].at(compiledWith({ before, levers: [another] }), 9)).toBeCloseTo(before, 12);
  });
});

const seen = ['at once', 'ramp of 4', 'ramp of 4, length 6', 'ramp of 4, length 2'] as const;
const timings = {
  'at once': { start: 2, rampWeeks: 0, lengthWeeks: undefined },
  'ramp of 4': { start: 2, rampWeeks: 4, lengthWeeks: undefined },
  'ramp of 4, length 6': { start: 2, rampWeeks: 4, lengthWeeks: 6 },
  'ramp of 4, length 2': { start: 2, rampWeeks: 4, lengthWeeks: 2 },
};

describe('a lever comes into force over its ramp and ends after its length', () => {
  it.each(tableOn('levers.md', 'Start, ramp and end'))('week $week', (row) => {
    for (const name of seen) {
      expect(partInForce(timings[name], numberIn(row.week)), name).toBe(numberIn(row[name]));
    }
  });

  it('one that started before the model is in force as if it had been there', () => {
    expect(partInForce({ start: -2, rampWeeks: 4, lengthWeeks: undefined }, 0)).toBe(0.75);
  });

  it('of a factor the part in force is that of its distance from 1', () => {
    const levers = [oneOf('retain', 0.8, { rampWeeks: 2 })];
    const { leavingFactor } = compiledWith({ levers }).people;
    expect([0, 1, 2].map((week) => leavingFactor[week * ROWS])).toEqual(
      [0.9, 0.8, 0.8].map((one) => expect.closeTo(one, 12)),
    );
  });
});

describe('a national amount is shared among the boards named', () => {
  const shares = { north: 0.5, south: 0.3, east: 0.2 };
  const boards = Object.keys(shares) as (keyof typeof shares)[];

  it.each(
    tableOn('levers.md', 'A national amount').map((row) => ({
      row,
      label: row['boards named'] || 'all boards',
    })),
  )('$label', ({ row }) => {
    const named = (row['boards named'] ?? '').split(' ').filter((board) => board !== '');
    const groups = boards.map((board) => aGroup({ board, share: shares[board], establishment: 0 }));
    const levers = [aLever('fund', 12, { boards: named })];
    const { people } = compiledAll(aStaffedModel({ groups, levers }, [], WEEKS));
    for (const [at, board] of boards.entries()) {
      expect(people.establishment[at], board).toBeCloseTo(numberIn(row[board]), 12);
    }
  });
});

test('what the market offers, and what is bought, is shared among the boards named too', () => {
  const groups = [aGroup({ share: 0.75 }), aGroup({ board: 'south', share: 0.25 })];
  const stages = [aStage({ share: 0.25 }), aStage({ board: 'south', share: 0.75 })];
  const levers = [aLever('recruit', 52), aLever('outsource', 8, { subject: 'test' })];
  const { people, work } = compiledAll(aStaffedModel({ groups, stages, levers }, [], WEEKS));
  expect([...people.supply.subarray(0, 2)]).toEqual([0.75, 0.25]);
  expect([...work.outsourced.subarray(0, 2)]).toEqual([2, 6]);
});

test('hours of rooms are added at each board named, in full', () => {
  const rooms = [aRoom(), aRoom({ board: 'south' })];
  const levers = [aLever('equip', 10, { subject: 'scanner' })];
  const { work } = compiledAll(aStaffedModel({ rooms, levers }, [], WEEKS));
  expect([...work.roomHours.subarray(0, 2)]).toEqual([50, 50]);
});

test('what is transferred joins the other board, no more than there is', () => {
  const { additions } = compiledWith({
    before: 20,
    levers: [oneOf('transfer', 0.7, { id: 'a' }), oneOf('transfer', 0.6, { id: 'b' })],
  });
  expect([...additions.subarray(0, 2)]).toEqual([expect.closeTo(0, 12), expect.closeTo(20, 12)]);
});

test('requests that are transferred join the other board’s test, whatever stands before it', () => {
  const at = (board: string, stage: 'test' | 'report', requests: number) =>
    aStage({ board, stage, requests: stage === 'test' ? aWeek(requests) : undefined });
  const stages = [at('south', 'report', 0), at('south', 'test', 4), at('north', 'test', 20)];
  const levers = [aLever('transfer', 0.25, { boards: ['north'], subject: 'south' })];
  const { requests } = compiledAll(aStaffedModel({ stages, levers }, [], WEEKS));
  expect([...requests.subarray(0, 3)]).toEqual([0, 9, 15]);
});

test('planned and unscheduled work is neither lowered nor moved', () => {
  const list = aList({ planned: aWeek(4), unscheduled: aWeek(6) });
  const levers = [aLever('demand', 0.5), aLever('transfer', 0.5, { subject: 'south' })];
  const model = compiledAll(aStaffedModel({ levers }, [list, aList({ board: 'south' })], WEEKS));
  expect([model.planned[0], model.unscheduled[0], model.additions[0]]).toEqual([4, 6, 2.5]);
});

test('training levers reach intakes that begin while they are in force, no others', () => {
  const cohorts = [-30, 5, 30].map((begins) => aCohort({ begins }));
  const levers = [aLever('train', 4, { subject: 'degree', start: 2, lengthWeeks: 20 })];
  const { people } = compiledAll(aStaffedModel({ groups: [aGroup()], cohorts, levers }));
  expect([...people.cohorts.places]).toEqual([10, 14, 10]);
});

test('those already in training when the model starts are as many as they are, whatever a lever did', () => {
  const early = { start: -200 };
  const levers = [
    aLever('train', 4, { ...early, subject: 'degree' }),
    aLever('upskill', 4, { ...early, subject: 'reporting' }),
  ];
  const groups = [aGroup(), aGroup({ group: 'reporter' })];
  const intakes = { cohorts: [aCohort({ begins: -30 })], courses: [aCourse({ begins: -2 })] };
  const { people } = compiledAll(aStaffedModel({ groups, levers, ...intakes }));
  expect([people.cohorts.places[0], people.courses.places[0]]).toEqual([10, 2]);
});

describe('in a future', () => {
  const futures = Array.from({ length: 20_000 }, (_, run) => ({ seed: 5, run }));
  const levers = [
    aLever('fund', { low: 1, likely: 2, high: 6 }, { id: 'posts', confidence: 0.7 }),
    aLever('recruit', 5, { id: 'people', confidence: 0.7 }),
    aLever('release', 0.1, { id: 'time', action: 'other', confidence: 0.7 }),
  ];
  const delivered = (actions: readonly string[], draw: Draw, given = levers) => {
    const inForce = leversInForce(given, actions);
    drawLevers(inForce, draw);
    return inForce.filter(({ amount }) => amount !== 0);
  };
  const drawn = futures.map((draw) => delivered(['act', 'other'], draw));
  const names = (one: ReturnType<typeof delivered>) => one.map(({ lever }) => lever.id).join(' ');
  const shareOf = (wanted: string): number =>
    drawn.filter((one) => names(one) === wanted).length / futures.length;

  it('an action is delivered with all its levers or none, apart from other actions', () => {
    // Standard error of a share 0.0035 at most.
    expect(Math.abs(shareOf('posts people time') - 0.49)).toBeLessThan(0.014);
    expect(Math.abs(shareOf('posts people') - 0.21)).toBeLessThan(0.014);
    expect(Math.abs(shareOf('time') - 0.21)).toBeLessThan(0.014);
    expect(Math.abs(shareOf('') - 0.09)).toBeLessThan(0.014);
  });

  it('how much is triangular from low over most likely to high', () => {
    const amounts = drawn.flatMap((one) =>
      one.filter(({ lever }) => lever.id === 'posts').map(({ amount }) => amount),
    );
    const mean = amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length;
    expect(Math.abs(mean - 3)).toBeLessThan(0.04);
    const below = amounts.filter((amount) => amount < 2).length / amounts.length;
    expect(Math.abs(below - 0.2)).toBeLessThan(0.016);
    expect(Math.min(...amounts)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...amounts)).toBeLessThanOrEqual(6);
  });

  it('an action meets the same chances beside whatever others', () => {
    for (const [run, draw] of futures.slice(0, 50).entries()) {
      const beside = drawn[run]?.filter(({ lever }) => lever.action === 'act');
      expect(delivered(['act'], draw)).toEqual(beside);
    }
  });

  it('a sure action is always delivered', () => {
    const sure = [aLever('fund', 1)];
    expect(futures.every((draw) => delivered(['act'], draw, sure).length === 1)).toBe(true);
  });
});

test('only the actions named are in force', () => {
  const levers = [aLever('fund', 1), aLever('fund', 2, { id: 'other', action: 'other' })];
  expect(leversInForce(levers, ['other', 'enabling']).map(({ amount }) => amount)).toEqual([2]);
  expect(leversInForce(levers, [])).toEqual([]);
});
