import { describe, expect, it, test } from 'vitest';
import { numberIn, tableOn } from '../fixtures/page.ts';
import { aList, aWeek, flowOf } from '../fixtures/sample-model.ts';
import { aGroup, aLever, aStage, type Workforce } from '../fixtures/sample-workforce.ts';
import { begunWith, headsFor, hoursGiven } from '../fixtures/staffed.ts';
import type { ListModel } from '../model.ts';
import type { Running } from '../state.ts';
import { doneOf } from '../state-work.ts';
import { step } from '../step.ts';
import { allocate } from './allocate.ts';
import { share } from './share.ts';

interface Waiting {
  readonly urgent: number;
  readonly routine: number;
  readonly overdue: number;
}

const shared = (written: Workforce, list: ListModel, waiting: Waiting): Running => {
  const one = hoursGiven(begunWith(written, [list]));
  one.state.urgentWaiting[0] = waiting.urgent;
  one.state.routineWaiting[0] = waiting.routine;
  one.state.overdue[0] = waiting.overdue;
  allocate(one, 0);
  share(one, 0);
  return one;
};

const radiographers = (hours: number) => aGroup({ heads: headsFor(hours) });

const rows = (heading: string) =>
  tableOn('share.md', heading).map((row) => ({
    cell: (name: string) => numberIn(row[name]),
    label: Object.entries(row)
      .map(([name, cell]) => `${name} ${cell}`)
      .join(', '),
  }));

describe('hours go to unscheduled, urgent, planned and routine tests in turn', () => {
  it.each(rows('One board, one service, an hour a test'))('$label', ({ cell }) => {
    const one = shared(
      {
        groups: [radiographers(cell('hours'))],
        stages: [aStage()],
        levers: [aLever('outsource', cell('bought'), { subject: 'test' })],
      },
      aList({ unscheduled: aWeek(cell('unscheduled')), planned: aWeek(cell('planned')) }),
      {
        urgent: cell('urgent waiting'),
        routine: cell('routine waiting'),
        overdue: cell('overdue before'),
      },
    );
    const is = {
      'unscheduled tests': flowOf(one, 'unscheduledTests'),
      diverted: flowOf(one, 'diverted'),
      'urgent tests': flowOf(one, 'urgentTests'),
      'planned tests': flowOf(one, 'plannedTests'),
      'overdue after': one.state.overdue[0],
      'routine tests': flowOf(one, 'routineTests'),
      'hours left': one.work.left[0],
    };
    for (const [name, value] of Object.entries(is)) expect(value, name).toBeCloseTo(cell(name), 9);
  });
});

describe('reports are made before routine tests', () => {
  it.each(rows('Reports before routine tests'))('$label', ({ cell }) => {
    const one = shared(
      {
        groups: [radiographers(cell('hours'))],
        stages: [aStage(), aStage({ stage: 'report', queue: cell('reports that wait') })],
      },
      aList({ planned: aWeek(5) }),
      { urgent: 10, routine: 100, overdue: 0 },
    );
    const is = {
      'urgent tests': flowOf(one, 'urgentTests'),
      reports: doneOf(one.work, 1),
      'planned tests': flowOf(one, 'plannedTests'),
      'routine tests': flowOf(one, 'routineTests'),
    };
    for (const [name, value] of Object.entries(is)) expect(value, name).toBeCloseTo(cell(name), 9);
  });
});

test('a list that people serve does not use the capacity that was observed as well', () => {
  const one = shared({ groups: [radiographers(20)], stages: [aStage()] }, aList(), {
    urgent: 0,
    routine: 100,
    overdue: 0,
  });
  expect([flowOf(one, 'routineTests'), flowOf(one, 'unused')]).toEqual([expect.closeTo(20, 9), 0]);
});

test('a list that nobody serves keeps the capacity that was observed', () => {
  const elsewhere = aStage({ board: 'south' });
  const one = shared({ groups: [radiographers(20)], stages: [elsewhere] }, aList(), {
    urgent: 0,
    routine: 100,
    overdue: 0,
  });
  expect(flowOf(one, 'routineTests')).toBeCloseTo(10, 12);
});

test('planned work that is overdue is caught up when there are hours again', () => {
  const list = aList({ planned: aWeek(4), additions: aWeek(0) });
  const levers = [aLever('release', 0.25, { start: 3 })];
  const written = {
    groups: [aGroup({ heads: headsFor(24), rates: { direct: 0 } })],
    stages: [aStage()],
    levers,
  };
  const one = begunWith(written, [list]);
  const overdue = Array.from({ length: 9 }, (_, week) => {
    step(one, week);
    return Math.round((one.state.overdue[0] ?? Number.NaN) * 1e9) / 1e9;
  });
  expect(overdue).toEqual([4, 8, 12, 10, 8, 6, 4, 2, 0]);
});

test('reports that are bought come off the queue and take nobody’s hours', () => {
  const report = aStage({ stage: 'report', queue: 50 });
  const one = hoursGiven(
    begunWith({
      groups: [radiographers(20)],
      stages: [report],
      levers: [aLever('outsource', 12, { subject: 'report' })],
    }),
  );
  share(one, 0);
  expect(doneOf(one.work, 0)).toBeCloseTo(32, 9);
  expect(one.work.bought[0]).toBe(12);
});
