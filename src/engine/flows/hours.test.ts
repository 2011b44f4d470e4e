import { describe, expect, it, test } from 'vitest';
import { compile } from '../compile/compile.ts';
import { numberIn, tableOn } from '../fixtures/page.ts';
import {
  aCohort,
  aCourse,
  aGroup,
  ages,
  aLever,
  aRoom,
  aStaffedModel,
} from '../fixtures/sample-workforce.ts';
import { begunAll, begunWith, headsFor, hoursGiven, peopleFlow } from '../fixtures/staffed.ts';
import { begin, running } from '../state.ts';

const HALF = 0.5;

const cases = tableOn('hours.md', 'One group').map((row) => ({
  row,
  label: `${row['in post']} in post of ${row.establishment}, ${row.learners} learning, ${row['supervision due']} hours of supervision due`,
}));

it.each(cases)('$label', ({ row }) => {
  const cell = (name: string) => numberIn(row[name]);
  const away = cell('leave') > 0 ? { leave: cell('leave'), sickness: 0.05, study: 0.03 } : {};
  const group = aGroup({
    heads: ages({ 3: cell('in post') }),
    establishment: cell('establishment'),
    rates: { ...away, agency: cell('agency'), direct: cell('direct') },
  });
  const course = aCourse({
    begins: -1,
    places: cell('learners'),
    to: 'reporter',
    rates: { training_time: HALF },
  });
  // One in training, who is owed all of the supervision.
  const cohort = aCohort({
    begins: -1,
    places: 1,
    rates: { supervision: cell('supervision due') },
  });
  const reporters = aGroup({ group: 'reporter', heads: ages({}) });
  const one = hoursGiven(
    begunWith({ groups: [group, reporters], courses: [course], cohorts: [cohort] }),
  );
  expect(one.people.hours[0]).toBeCloseTo(cell('hours'), 9);
  expect(one.people.teaching[0]).toBeCloseTo(cell('teaching'), 9);
  expect(peopleFlow(one, 'untaught')).toBeCloseTo(cell('untaught'), 9);
  expect(cell('teaching') + cell('hours')).toBeCloseTo(cell('able'), 9);
  expect(cell('teaching') + cell('untaught')).toBeCloseTo(cell('supervision due'), 9);
});

describe('a share of a group’s hours goes to its region’s pool', () => {
  const table = tableOn('hours.md', 'A pool of a region');
  const regions = Object.fromEntries(table.map(({ board = '', region = '' }) => [board, region]));
  const groups = table.map(({ board = '', hours }) =>
    aGroup({ board, heads: headsFor(numberIn(hours)) }),
  );
  const pooled = aLever('pool', numberIn(table[0]?.pooled), { groups: ['radiographer'] });
  const one = hoursGiven(begunWith({ groups, regions, levers: [pooled] }));

  it.each(table.map((row, group) => ({ ...row, board: row.board, row, group })))(
    'at $board',
    ({ row, group }) => {
      expect(one.work.left[group]).toBeCloseTo(numberIn(row['left at the board']), 9);
      const pool = one.model.work.pool[group] ?? Number.NaN;
      expect(one.work.left[pool]).toBeCloseTo(numberIn(row['in the pool']), 9);
    },
  );

  it('no hour is lost or found', () => {
    const left = one.work.left.reduce((sum, hours) => sum + hours, 0);
    expect(left).toBeCloseTo(300 + 150 + 75, 9);
  });
});

test('part-time people give their part of the hours', () => {
  const one = hoursGiven(begunWith({ groups: [aGroup({ participation: 0.75 })] }));
  expect(one.people.hours[0]).toBeCloseTo(8 * 0.75 * 37.5, 9);
});

test('trainers teach learners on courses of advanced practice too', () => {
  const groups = [
    aGroup(),
    aGroup({ group: 'reporter' }),
    aGroup({ group: 'radiologist', heads: ages({ 5: 2 }) }),
  ];
  const course = aCourse({ begins: -1, places: 3, rates: { supervision: 4 } });
  const one = hoursGiven(begunWith({ groups, courses: [course] }));
  expect(one.people.teaching[2]).toBe(12);
  expect(one.people.hours[2]).toBeCloseTo(2 * 37.5 - 12, 9);
});

test('each board teaches its part of a cohort', () => {
  const groups = [aGroup({ share: 0.75 }), aGroup({ board: 'south', share: 0.25 })];
  const cohort = aCohort({ begins: -1, places: 8, rates: { supervision: 2 } });
  const one = hoursGiven(begunWith({ groups, cohorts: [cohort] }));
  expect([...one.people.teaching]).toEqual([12, 4]);
});

test('when all of a person’s time is leave, sickness and study, no hours are left and none are owed', () => {
  const rates = { leave: 0.5, sickness: 0.4, study: 0.3 };
  const { people } = hoursGiven(begunWith({ groups: [aGroup({ rates })] }));
  expect([people.hours[0], people.teaching[0]]).toEqual([0, 0]);
});

test('learners who work part time are away for a part of their part', () => {
  const groups = [aGroup({ participation: 0.5 }), aGroup({ group: 'reporter' })];
  const course = aCourse({ begins: -1, places: 4, rates: { training_time: 0.25 } });
  const one = hoursGiven(begunWith({ groups, courses: [course] }));
  expect(one.people.hours[0]).toBeCloseTo((8 - 4 * 0.25) * 0.5 * 37.5, 9);
});

test('a tenth more capacity is a tenth more of every hour, of people and of rooms', () => {
  const model = aStaffedModel({ groups: [aGroup()], rooms: [aRoom({ uptime: 0.9 })] });
  const scenario = { capacity: 1.1 };
  const compiled = compile(model, { lists: [], weeks: 1, scenario });
  const one = running(compiled);
  begin(one);
  expect([...hoursGiven(one).work.left]).toEqual([expect.closeTo(330, 9), expect.closeTo(39.6, 9)]);
});

test('a week with a bank holiday has fewer hours, of people and of rooms', () => {
  const model = aStaffedModel({ groups: [aGroup()], rooms: [aRoom({ uptime: 0.9 })] }, [], 52);
  const withHoliday = { ...model, weeks: model.weeks.with(3, [{ season: 0, days: 4 }]) };
  const one = begunAll(withHoliday);
  // 51 weeks of 5 days and one of 4: 259 days, and an average week is 259 / 52.
  hoursGiven(one, 3);
  expect([...one.work.left]).toEqual([
    expect.closeTo((300 * 4 * 52) / 259, 9),
    expect.closeTo((36 * 4 * 52) / 259, 9),
  ]);
  hoursGiven(one, 4);
  expect(one.work.left[0]).toBeCloseTo((300 * 5 * 52) / 259, 9);
});
