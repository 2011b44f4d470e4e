import { expect, it, test } from 'vitest';
import { numberIn, tableOn } from '../fixtures/page.ts';
import { aList, aWeek, begun, flowOf } from '../fixtures/sample-model.ts';
import { step } from '../step.ts';
import { allocate } from './allocate.ts';

it.each(tableOn('allocate.md', 'Allocate: capacity is shared out'))(
  'capacity for $capacity tests, $unscheduled unscheduled and $planned planned',
  (row) => {
    const cell = (name: string) => numberIn(row[name]);
    const one = begun(
      aList({
        capacity: aWeek(cell('capacity')),
        unscheduled: aWeek(cell('unscheduled')),
        planned: aWeek(cell('planned')),
      }),
    );
    one.state.urgentWaiting[0] = cell('urgent waiting');
    one.state.routineWaiting[0] = cell('routine waiting');
    one.state.overdue[0] = cell('overdue before');
    allocate(one, 0);
    const is = {
      'unscheduled tests': flowOf(one, 'unscheduledTests'),
      diverted: flowOf(one, 'diverted'),
      'urgent tests': flowOf(one, 'urgentTests'),
      'planned tests': flowOf(one, 'plannedTests'),
      'overdue after': one.state.overdue[0],
      'routine tests': flowOf(one, 'routineTests'),
      unused: flowOf(one, 'unused'),
    };
    for (const [name, value] of Object.entries(is)) expect(value, name).toBeCloseTo(cell(name), 12);
  },
);

test('planned work that is overdue is caught up when there is capacity again', () => {
  // January has capacity for nothing; from February there are 6 tests a week for 4 planned.
  const list = aList({ capacity: aWeek(6).with(0, 0), planned: aWeek(4) });
  const one = begun(list);
  const overdue = Array.from({ length: 13 }, (_, week) => {
    step(one, week);
    return one.state.overdue[0];
  });
  expect(overdue).toEqual([4, 8, 12, 16, 14, 12, 10, 8, 6, 4, 2, 0, 0]);
});

test('unscheduled work beyond all capacity is diverted each week and never comes back', () => {
  const one = begun(aList({ capacity: aWeek(10), unscheduled: aWeek(25) }));
  for (let week = 0; week < 10; week += 1) {
    step(one, week);
    expect(flowOf(one, 'diverted')).toBe(15);
    expect(flowOf(one, 'routineTests')).toBe(0);
  }
});
