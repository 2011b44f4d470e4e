import { expect, it, test } from 'vitest';
import { numberIn, tableOn } from '../fixtures/page.ts';
import { aList, aWeek, flowOf } from '../fixtures/sample-model.ts';
import { aGroup, aLever, aRole, aStage } from '../fixtures/sample-workforce.ts';
import { afterWeeks, headsFor } from '../fixtures/staffed.ts';
import type { Running } from '../state.ts';
import { doneOf } from '../state-work.ts';

const scientists = aGroup({ group: 'scientist', heads: headsFor(15) });
const pathologists = aGroup({ group: 'pathologist', heads: headsFor(12) });

const laboratory = (waitingForReport = 5) => ({
  groups: [scientists, pathologists],
  stages: [
    aStage({ service: 'histopathology', needs: [aRole('scientist')], requests: aWeek(20) }),
    aStage({
      service: 'histopathology',
      stage: 'report',
      needs: [aRole('pathologist')],
      queue: waitingForReport,
    }),
  ],
});

const queueOf = ({ work }: Running, stage: number): number => work.queue[stage] ?? Number.NaN;

const [TEST, REPORT] = [0, 1];

it.each(tableOn('report.md', 'A laboratory, four weeks'))(
  'week $week of a laboratory: requests queue for a test, and tests for a report',
  (row) => {
    const cell = (name: string) => numberIn(row[name]);
    const before = afterWeeks(cell('week') - 1, laboratory());
    const one = afterWeeks(cell('week'), laboratory());
    const is = {
      requests: one.work.arrived[TEST],
      tests: doneOf(one.work, TEST),
      'wait for a test': queueOf(one, TEST),
      'wait for a report before': queueOf(before, REPORT),
      reports: doneOf(one.work, REPORT),
      'wait for a report after': queueOf(one, REPORT),
    };
    for (const [name, value] of Object.entries(is)) expect(value, name).toBeCloseTo(cell(name), 9);
    const ought = cell('wait for a report before') - cell('reports') + cell('tests');
    expect(cell('wait for a report after')).toBe(ought);
  },
);

test('a request may be met in the week in which it comes, a test is reported from the next', () => {
  const one = afterWeeks(1, laboratory(0));
  expect([doneOf(one.work, TEST), doneOf(one.work, REPORT)]).toEqual([expect.closeTo(15, 9), 0]);
  expect(one.work.arrived[REPORT]).toBeCloseTo(15, 9);
});

test('every test of a waiting list is reported: unscheduled, urgent, planned, routine and bought', () => {
  const written = {
    groups: [aGroup({ heads: headsFor(30) }), pathologists],
    stages: [aStage(), aStage({ stage: 'report', needs: [aRole('pathologist')] })],
    levers: [aLever('outsource', 7, { subject: 'test' })],
  };
  const list = aList({ unscheduled: aWeek(6), planned: aWeek(5), urgentShare: 0.4 });
  const one = afterWeeks(1, written, [list]);
  expect(flowOf(one, 'urgentTests')).toBeCloseTo(4, 9);
  expect(flowOf(one, 'routineTests')).toBeCloseTo(15 + 7, 9);
  expect(one.work.arrived[REPORT]).toBeCloseTo(6 + 4 + 5 + 15 + 7, 9);
  expect(queueOf(one, REPORT)).toBeCloseTo(37, 9);
});

test('a report whose tests are not in the model has a queue that only grows shorter', () => {
  const alone = {
    groups: [pathologists],
    stages: [aStage({ stage: 'report', queue: 30, needs: [aRole('pathologist')] })],
  };
  const queues = [0, 1, 2, 3, 4].map((weeks) => queueOf(afterWeeks(weeks, alone), 0));
  expect(queues).toEqual([30, expect.closeTo(18, 9), expect.closeTo(6, 9), 0, 0]);
});
