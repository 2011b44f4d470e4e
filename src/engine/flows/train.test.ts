import { describe, expect, it, test } from 'vitest';
import { numberIn, tableOn } from '../fixtures/page.ts';
import { aCohort, aCourse, aGroup } from '../fixtures/sample-workforce.ts';
import { begunWith, peopleFlow } from '../fixtures/staffed.ts';
import type { Running } from '../state.ts';
import { train } from './train.ts';

const boards = tableOn('train.md', 'Where those who complete go');

const nation = boards.map(({ board = '', ...row }) =>
  aGroup({ board, share: numberIn(row['part of the nation']) }),
);
const attrition_first_year = 0.52;

const trained = (one: Running, weeks: number): Running => {
  for (let week = 0; week < weeks; week += 1) train(one, week);
  return one;
};

const inTraining = ({ people }: Running, cohort = 0): number =>
  people.trainees[cohort] ?? Number.NaN;

describe('a cohort enters together, loses a share each week and completes together', () => {
  const cohort = aCohort({ places: 1000, rates: { attrition_first_year, staying: 0.9 } });

  it.each(tableOn('train.md', 'A cohort, week by week'))('week $week', (row) => {
    const cell = (name: string) => numberIn(row[name]);
    const one = trained(begunWith({ groups: nation, cohorts: [cohort] }), cell('week'));
    expect(inTraining(one)).toBeCloseTo(cell('in training before'), 9);
    train(one, cell('week'));
    expect(one.people.dropped[0]).toBeCloseTo(cell('drop out'), 9);
    expect(one.people.completed[0]).toBeCloseTo(cell('complete'), 9);
    expect(inTraining(one)).toBeCloseTo(cell('in training after'), 9);
    const moved = cell('begin') - cell('drop out') - cell('complete');
    expect(cell('in training before') + moved).toBeCloseTo(cell('in training after'), 9);
  });

  it.each(boards.map((row, group) => ({ row, group, board: row.board })))(
    'those who stay go to $board by its part of the nation',
    ({ row, group }) => {
      const one = trained(begunWith({ groups: nation, cohorts: [cohort] }), 5);
      const ought = numberIn(row['wait for a post']);
      expect(one.people.waitingForPost[group]).toBeCloseTo(ought, 8);
      expect(peopleFlow(one, 'qualified', group)).toBeCloseTo(ought, 8);
      train(one, 5);
      expect(peopleFlow(one, 'qualified', group)).toBe(0);
    },
  );
});

test('most who give up do so in the first year', () => {
  const rates = { attrition_first_year, attrition_later: 0.26 };
  const one = begunWith({ groups: nation, cohorts: [aCohort({ places: 1000, weeks: 58, rates })] });
  const inFirstYear = 1000 * 0.99 ** 51;
  expect(inTraining(trained(one, 52))).toBeCloseTo(inFirstYear, 9);
  train(one, 52);
  expect(inTraining(one)).toBeCloseTo(inFirstYear * 0.995, 9);
});

test('a cohort that began before the model has lost as many as one that begins with it', () => {
  const rates = { attrition_first_year };
  const begunBefore = aCohort({ begins: -3, weeks: 9, rates });
  const begunNow = aCohort({ weeks: 9, rates });
  const before = begunWith({ groups: nation, cohorts: [begunBefore] });
  const now = trained(begunWith({ groups: nation, cohorts: [begunNow] }), 4);
  train(before, 0);
  expect(inTraining(before)).toBeCloseTo(inTraining(now), 12);
});

test('nobody is in training before a cohort begins', () => {
  const one = trained(begunWith({ groups: nation, cohorts: [aCohort({ begins: 3 })] }), 3);
  expect(inTraining(one)).toBe(0);
  train(one, 3);
  expect(inTraining(one)).toBe(10);
});

describe('on a course of advanced practice', () => {
  const groups = [aGroup(), aGroup({ group: 'reporter' })];

  it.each(
    tableOn('train.md', 'Advanced practice').map((row) => ({
      places: numberIn(row.places),
      success: numberIn(row.success),
      ready: numberIn(row.ready),
    })),
  )('of $places with a success of $success, $ready are ready to move', (row) => {
    const course = aCourse({ places: row.places, rates: { success: row.success } });
    const one = trained(begunWith({ groups, courses: [course] }), 4);
    expect([one.people.learners[0], one.people.ready[0]]).toEqual([row.places, 0]);
    train(one, 4);
    expect([one.people.learners[0], one.people.ready[0]]).toEqual([0, row.ready]);
  });

  it('those who began before the model are still on it', () => {
    const one = begunWith({ groups, courses: [aCourse({ begins: -2, places: 6 })] });
    expect(one.people.learners[0]).toBe(6);
    expect(trained(one, 3).people.ready[0]).toBe(6);
  });

  it('places go where both groups work, by parts of the group that is drawn on', () => {
    const everywhere = [
      aGroup({ share: 0.5 }),
      aGroup({ board: 'south', share: 0.3 }),
      aGroup({ board: 'east', share: 0.2 }),
      aGroup({ group: 'reporter', share: 0.5 }),
      aGroup({ group: 'reporter', board: 'east', share: 0.5 }),
    ];
    const one = begunWith({ groups: everywhere, courses: [aCourse({ places: 14 })] });
    train(one, 0);
    expect([...one.people.learners]).toEqual([10, expect.closeTo(4, 12)]);
  });
});
