import { describe, expect, it, test } from 'vitest';
import { numberIn, tableOn } from '../fixtures/page.ts';
import {
  aGroup,
  aLever,
  aMachine,
  aRole,
  aRoom,
  aStage,
  type StageRow,
  type Workforce,
} from '../fixtures/sample-workforce.ts';
import { begunWith, headsFor, hoursGiven } from '../fixtures/staffed.ts';
import type { Running } from '../state.ts';
import { doneOf, NOBODY_CAN, NOTHING_BINDS } from '../state-work.ts';
import { share } from './share.ts';

const shared = (written: Workforce): Running => {
  const one = hoursGiven(begunWith(written));
  share(one, 0);
  return one;
};

const withHours = (group: string, hours: number) => aGroup({ group, heads: headsFor(hours) });

const reports = (queue: number, given: Partial<StageRow> = {}) =>
  aStage({ service: 'ct', stage: 'report', queue, ...given });

const done = (one: Running, stage = 0): number => doneOf(one.work, stage);
const left = (one: Running, resource: number): number => one.work.left[resource] ?? Number.NaN;

/** The rows of a table, each with what it is called. */
const named = (heading: string) =>
  tableOn('fill.md', heading).map((row) => ({
    row,
    cell: (name: string) => numberIn(row[name]),
    label: Object.entries(row)
      .map(([name, cell]) => `${name} ${cell}`)
      .join(', '),
  }));

describe('two services share people, and one of them a scanner', () => {
  it.each(named('Two services and one scanner'))('$label', ({ cell }) => {
    const one = shared({
      groups: [withHours('radiographer', cell('radiographer hours'))],
      rooms: [aRoom({ openHours: cell('scanner hours') })],
      stages: [
        aStage({ service: 'ultrasound', queue: cell('work without scanner') }),
        aStage({ queue: cell('work with scanner'), needs: [aRole('radiographer'), aMachine()] }),
      ],
    });
    expect(done(one, 0)).toBeCloseTo(cell('done without scanner'), 9);
    expect(done(one, 1)).toBeCloseTo(cell('done with scanner'), 9);
    expect(left(one, 0)).toBeCloseTo(cell('hours left'), 9);
  });
});

describe('of a need, those asked first do as much as they may', () => {
  it.each(named('One need, two groups'))('$label', ({ cell }) => {
    const one = shared({
      groups: [
        withHours('reporter', cell('hours of first')),
        withHours('radiologist', cell('hours of second')),
      ],
      stages: [
        reports(100, {
          needs: [
            aRole([
              { group: 'reporter', scope: cell('scope of first') },
              { group: 'radiologist', speed: cell('speed of second') },
            ]),
          ],
        }),
      ],
    });
    expect(done(one)).toBeCloseTo(cell('done'), 9);
    expect(left(one, 0)).toBeCloseTo(cell('hours of first') - cell('by the first'), 9);
    const hours = cell('by the second') / cell('speed of second');
    expect(left(one, 1)).toBeCloseTo(cell('hours of second') - hours, 9);
    expect(cell('by the first') + cell('by the second')).toBe(cell('done'));
  });
});

describe('two roles and a room at once', () => {
  const names = ['endoscopist', 'nurse', 'room'];

  it.each(named('Two roles and a room'))('$label', ({ row, cell }) => {
    const one = shared({
      groups: [
        withHours('endoscopist', cell('endoscopist hours')),
        withHours('nurse', cell('nurse hours')),
      ],
      rooms: [aRoom({ equipment: 'room', openHours: cell('room hours') })],
      stages: [
        aStage({
          service: 'colonoscopy',
          queue: cell('work'),
          needs: [
            aRole('endoscopist'),
            aRole('nurse', { need: 'nurse', minutes: 120 }),
            aMachine({ need: 'room' }),
          ],
        }),
      ],
    });
    expect(done(one)).toBeCloseTo(cell('done'), 9);
    const stopper = one.work.binds[0] ?? Number.NaN;
    expect(stopper === NOTHING_BINDS ? 'nothing' : names[stopper]).toBe(row['what stops it']);
    // No hour is spent on a test that something else prevents.
    expect(left(one, 0)).toBeCloseTo(cell('endoscopist hours') - cell('done'), 9);
    expect(left(one, 1)).toBeCloseTo(cell('nurse hours') - 2 * cell('done'), 9);
    expect(left(one, 2)).toBeCloseTo(cell('room hours') - cell('done'), 9);
  });
});

test('a need that nobody at the board can meet is not met, and says so', () => {
  const one = shared({
    groups: [withHours('radiographer', 100)],
    stages: [reports(50, { needs: [aRole('radiologist')] }), aStage({ queue: 50 })],
  });
  expect([done(one, 0), done(one, 1)]).toEqual([0, 50]);
  expect([...one.work.binds]).toEqual([NOBODY_CAN, NOTHING_BINDS]);
});

test('a need that a group of limited scope alone can meet is not met: nobody can do the rest', () => {
  const limited = { group: 'reporter', scope: 0.4 };
  const one = shared({
    groups: [withHours('reporter', 100)],
    stages: [reports(50, { needs: [aRole([limited])] })],
  });
  expect(done(one)).toBe(0);
  expect(one.work.binds[0]).toBe(NOBODY_CAN);
  expect(left(one, 0)).toBe(100);
});

describe('a board whose own people have no hours left asks its region’s pool', () => {
  const regions = { north: 'a', south: 'a', east: 'b' };
  const levers = [aLever('pool', 0.5, { groups: ['reporter'] })];
  const pooledAnd = (north: number, south: number, queue: number, scope = 1): Running =>
    shared({
      regions,
      levers,
      groups: [
        aGroup({ group: 'reporter', heads: headsFor(north) }),
        aGroup({ group: 'reporter', board: 'south', heads: headsFor(south) }),
        aGroup({ group: 'reporter', board: 'east', heads: headsFor(500) }),
        aGroup({ group: 'radiologist', heads: headsFor(500) }),
      ],
      stages: [reports(queue, { needs: [aRole([{ group: 'reporter', scope }, 'radiologist'])] })],
    });

  it('its own hours first', () => {
    const one = pooledAnd(100, 100, 30);
    expect([left(one, 0), left(one, 4)]).toEqual([expect.closeTo(20, 9), expect.closeTo(100, 9)]);
  });

  it('then the pool’s, and no other region’s', () => {
    const one = pooledAnd(100, 100, 180);
    // 50 of its own and 100 pooled; the radiologists do 30.
    expect([0, 4, 5, 3].map((at) => left(one, at))).toEqual([
      0,
      0,
      expect.closeTo(250, 9),
      expect.closeTo(470, 9),
    ]);
    expect(done(one)).toBeCloseTo(180, 9);
  });

  it('the pool shares one scope with the board’s own people', () => {
    const one = pooledAnd(20, 200, 100, 0.3);
    // A scope of 0.3 is 30 of 100 reports: 10 by its own people, then 20 by the pool.
    expect([left(one, 0), left(one, 4)]).toEqual([0, expect.closeTo(90, 9)]);
    expect(left(one, 3)).toBeCloseTo(430, 9);
  });
});

test('stages that share nobody do not wait for one another', () => {
  const one = shared({
    groups: [withHours('radiographer', 10), withHours('radiologist', 90)],
    stages: [aStage({ queue: 100 }), reports(100, { needs: [aRole('radiologist')] })],
  });
  expect([done(one, 0), done(one, 1)]).toEqual([expect.closeTo(10, 9), expect.closeTo(90, 9)]);
  expect(one.model.work.components).toBe(2);
});

test('whoever may do most of the work stops it when all are used up, in whatever order they are asked', () => {
  const limited = { group: 'reporter', scope: 0.25 };
  const stoppedBy = (needs: StageRow['needs'], reporterHours: number) =>
    shared({
      groups: [withHours('reporter', reporterHours), withHours('radiologist', 10)],
      stages: [reports(100, { needs })],
    }).work.binds[0];
  expect(stoppedBy([aRole([limited, 'radiologist'])], 1)).toBe(1);
  expect(stoppedBy([aRole(['radiologist', limited])], 0)).toBe(1);
});
