import { expect, it, test } from 'vitest';
import { numberIn, tableOn } from '../fixtures/page.ts';
import { aList, aWeek, begun, flowOf } from '../fixtures/sample-model.ts';
import { waitingAtEnd } from '../state.ts';
import { step } from '../step.ts';
import { add } from './demand.ts';

it.each(
  tableOn('demand.md', 'Demand: patients are added').map((row) => ({
    ratio: numberIn(row['c / c0']),
    strength: numberIn(row.ε),
    feedback: numberIn(row.feedback),
  })),
)(
  'with $ratio times the usual work on the list and ε = $strength, $feedback times the additions',
  ({ ratio, strength, feedback }) => {
    const waiting = 100 * ratio;
    const recent = { list: [waiting, waiting, waiting, waiting], tests: [10, 10, 10, 10] };
    const one = begun(aList({ feedback: strength, recent, additions: aWeek(20) }));
    add(one, 0);
    expect(flowOf(one, 'added')).toBeCloseTo(20 * feedback, 12);
  },
);

const added = (tests: number, waiting: number): number => {
  const recent = { list: new Array(4).fill(waiting), tests: new Array(4).fill(tests) };
  const one = begun(aList({ feedback: 1, recent, additions: aWeek(20) }));
  add(one, 0);
  return flowOf(one, 'added');
};

test('a list on which nobody was tested counts as the longest there is', () => {
  expect(added(0, 100)).toBeCloseTo(5, 12);
});

test('a list with nobody on it counts as the shortest there is', () => {
  expect(added(10, 0)).toBeCloseTo(80, 12);
});

test('a list with neither patients nor tests gets its usual additions', () => {
  expect(added(0, 0)).toBe(20);
});

test('the last four weeks count alike, and the week before them no more', () => {
  const recent = { list: [400, 100, 100, 100], tests: [10, 10, 10, 10] };
  const one = begun(aList({ feedback: 1, recent, additions: aWeek(10) }));
  add(one, 0);
  // 700 on the list for 40 tests is 1.75 times the usual clearance.
  expect(flowOf(one, 'added')).toBeCloseTo(10 / 1.75, 12);
  const next = begun(aList({ feedback: 1, recent, additions: aWeek(10) }));
  step(next, 0);
  const after = waitingAtEnd(next.state, 0, 0);
  add(next, 1);
  expect(flowOf(next, 'added')).toBeCloseTo(10 / ((after + 300) / 400), 12);
});

test('the urgent share is kept apart, and all wait as this week’s additions', () => {
  const one = begun(aList({ additions: aWeek(20), urgentShare: 0.3 }));
  add(one, 0);
  expect(one.state.urgent[0]).toBeCloseTo(6, 12);
  expect(one.state.routine[0]).toBeCloseTo(14, 12);
  expect(one.state.urgentWaiting[0]).toBeCloseTo(6, 12);
  expect(one.state.routineWaiting[0]).toBeCloseTo(114, 12);
});
