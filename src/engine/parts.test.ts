import { describe, expect, it, test } from 'vitest';
import { aList } from './fixtures/sample-model.ts';
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
  type Workforce,
} from './fixtures/sample-workforce.ts';
import type { ListModel, Model } from './model.ts';
import { partsOf } from './parts.ts';

/** A part by its stages, lists and groups, in words. */
const inWords = ({ lists, workforce }: Model): string =>
  [
    ...(workforce?.stages ?? []).map(({ board, service, stage }) => `${stage} ${board} ${service}`),
    ...lists.map(({ board, service }) => `list ${board} ${service}`),
  ].join(', ');

const partsIn = (written: Workforce, lists: readonly ListModel[] = [], actions = ['act']) =>
  partsOf(aStaffedModel(written, lists), actions).map(inWords);

const two = (given: Workforce = {}): Workforce => ({
  groups: [aGroup(), aGroup({ board: 'south' })],
  stages: [aStage(), aStage({ board: 'south' })],
  regions: { north: 'a', south: 'a' },
  ...given,
});
const apart = ['test north mri', 'test south mri'];
const together = ['test north mri, test south mri'];

describe('two boards are one part', () => {
  it.each<[string, Workforce]>([
    ['when a region pools people of a group that both have', { levers: [aLever('pool', 0.2)] }],
    [
      'when additions of one go to the other',
      { levers: [aLever('transfer', 0.2, { boards: ['north'], subject: 'south' })] },
    ],
  ])('%s', (_, given) => {
    expect(partsIn(two(given))).toEqual(together);
    expect(partsIn(two(given), [], [])).toEqual(apart);
  });

  it('when people of one may move to the other, whatever is in force', () => {
    const moving = { low: 0, likely: 0, high: 0.1 };
    const groups = [aGroup({ rates: { moving } }), aGroup({ board: 'south' })];
    expect(partsIn(two({ groups }), [], [])).toEqual(together);
  });
});

describe('two boards are parts of their own', () => {
  it.each<[string, Workforce]>([
    ['when nothing is in force', {}],
    [
      'when it is known that nobody moves',
      {
        groups: [
          aGroup({ rates: { moving: 0 } }),
          aGroup({ board: 'south', rates: { moving: 0 } }),
        ],
      },
    ],
    [
      'when people may move, but of a group that only one has',
      {
        groups: [
          aGroup(),
          aGroup({ board: 'south' }),
          aGroup({ board: 'south', group: 'nurse', rates: { moving: 0.1 } }),
        ],
      },
    ],
    ['when they share the places of a pipeline', { cohorts: [aCohort()] }],
    ['when they share a national amount', { levers: [aLever('fund', 10), aLever('recruit', 5)] }],
    [
      'when the pool is of another region',
      { regions: { north: 'a', south: 'b' }, levers: [aLever('pool', 0.2)] },
    ],
    [
      'when the pool is of a group that works for neither',
      { levers: [aLever('pool', 0.2, { groups: ['nurse'] })] },
    ],
    [
      'when another service is transferred',
      {
        levers: [
          aLever('transfer', 0.2, { boards: ['north'], services: ['ct'], subject: 'south' }),
        ],
      },
    ],
  ])('%s', (_, given) => {
    expect(partsIn(two(given))).toEqual(apart);
  });
});

describe('two services of a board are one part', () => {
  const service = (name: string, needs = aStage().needs) => aStage({ service: name, needs });
  const groups = ['radiographer', 'nurse', 'reporter', 'radiologist'].map((group) =>
    aGroup({ group }),
  );
  const rooms = [aRoom()];

  it.each<[string, Workforce]>([
    ['when the same people serve both', { stages: [service('mri'), service('ct')] }],
    [
      'when both need one scanner',
      { stages: [service('mri', [aMachine()]), service('ct', [aMachine()])] },
    ],
    [
      'when one may be served by those who serve the other',
      { stages: [service('mri'), service('ct', [aRole(['nurse', 'radiographer'])])] },
    ],
    [
      'when a third joins them',
      {
        stages: [
          service('mri'),
          service('ct', [aRole('nurse')]),
          service('ultrasound', [aRole('radiographer'), aRole('nurse')]),
        ],
      },
    ],
    [
      'when a course draws on people of one for the other',
      { stages: [service('mri'), service('ct', [aRole('reporter')])], courses: [aCourse()] },
    ],
    [
      'when people of one teach those who learn for the other',
      {
        stages: [service('mri'), service('ct', [aRole('nurse')])],
        cohorts: [aCohort({ trainers: 'nurse' })],
      },
    ],
    [
      'when people of one teach those on a course that draws on the other',
      {
        stages: [service('mri'), service('ct', [aRole('radiologist')])],
        courses: [aCourse()],
      },
    ],
  ])('%s', (_, given) => {
    expect(partsIn({ groups, rooms, ...given })).toHaveLength(1);
  });

  it('not when different people serve them', () => {
    const stages = [service('mri'), service('ct', [aRole('nurse')])];
    expect(partsIn({ groups, rooms, stages })).toEqual(['test north mri', 'test north ct']);
  });
});

test('a test, its list and its report are one part, whoever does them', () => {
  const groups = [aGroup(), aGroup({ group: 'radiologist' })];
  const stages = [aStage(), aStage({ stage: 'report', needs: [aRole('radiologist')] })];
  expect(partsIn({ groups, stages }, [aList()])).toEqual([
    'test north mri, report north mri, list north mri',
  ]);
});

test('lists without people are parts of their own, until a transfer joins them', () => {
  const lists = [aList(), aList({ board: 'south' }), aList({ board: 'east' })];
  const levers = [aLever('transfer', 0.2, { boards: ['north'], subject: 'south' })];
  expect(partsIn({ levers }, lists, [])).toEqual([
    'list north mri',
    'list south mri',
    'list east mri',
  ]);
  expect(partsIn({ levers }, lists)).toEqual(['list north mri, list south mri', 'list east mri']);
});

test('a part holds its own groups, rooms and intakes, and no others', () => {
  const written = {
    groups: [aGroup(), aGroup({ group: 'nurse' })],
    cohorts: [aCohort(), aCohort({ pipeline: 'nursing', group: 'nurse', trainers: 'nurse' })],
    rooms: [aRoom(), aRoom({ equipment: 'theatre' })],
    stages: [
      aStage({ needs: [aRole('radiographer'), aMachine()] }),
      aStage({ service: 'colonoscopy', needs: [aRole('nurse'), aMachine({ need: 'theatre' })] }),
    ],
  };
  const held = partsOf(aStaffedModel(written)).map(({ workforce }) => [
    workforce?.groups.map(({ group }) => group),
    workforce?.cohorts.map(({ pipeline }) => pipeline),
    workforce?.rooms.map(({ equipment }) => equipment),
  ]);
  expect(held).toEqual([
    [['radiographer'], ['degree'], ['scanner']],
    [['nurse'], ['nursing'], ['theatre']],
  ]);
});

test('people who serve nothing are no part', () => {
  expect(partsIn({ groups: [aGroup({ group: 'manager' })] })).toEqual([]);
});
