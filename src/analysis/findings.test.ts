import { describe, expect, it, test } from 'vitest';
import type { FindingCode } from '#domain';
import { partsOf } from '#engine';
import { findingsOf, leversOnNothing } from './findings.ts';
import {
  placesOf,
  reportingCourse,
  roomOf,
  smallWorkforce,
  staffOf,
} from './fixtures/small-workforce.ts';
import {
  aLever,
  aStaffedModel,
  listsAlone,
  type Nation,
  scansAt,
  usualLists,
} from './fixtures/staffed.ts';

const findingsIn = (nation: Nation, actions: readonly string[] = []) => {
  const model = aStaffedModel(nation);
  return findingsOf(partsOf(model, actions), model, {
    weeks: 156,
    scenario: { capacity: 1, actions },
  });
};

const found = (code: FindingCode, nation: Nation, actions?: readonly string[]) =>
  findingsIn(nation, actions).filter((one) => one.code === code);

/** The north with other radiographers and radiologists. */
const northWith = (posts: Readonly<Record<string, { inPost: number; funded?: number }>>) =>
  smallWorkforce().staff.map((one) => {
    const own = one.board === 'north' ? posts[one.group] : undefined;
    return own ? staffOf(one.board, one.group, own) : one;
  });

const easy = [scansAt('north', { added: 60, waiting: 600 })];

test('a plan in which everyone has work and hours enough has no finding', () => {
  expect(findingsIn({ lists: easy })).toEqual([]);
});

describe('trained, and no post', () => {
  const places = [2022, 2023, 2024, 2025].map((year) => placesOf(year, 10));

  it('is told where a board’s posts are full when its part of a cohort completes', () => {
    const told = found('trained-no-post', { workforce: { places } });
    expect(told.map(({ where }) => where)).toEqual(['north radiographer', 'south radiographer']);
    // Cohorts of 2023 and 2024 have completed, of 2022 just: six of each ten are the north’s; some still wait.
    expect(told[0]?.detail?.count).toBeGreaterThan(6);
    expect(told[0]?.detail?.count).toBeLessThanOrEqual(18);
  });

  it('is not where the board has funded posts for them', () => {
    const staff = northWith({ radiographer: { inPost: 4, funded: 40 } });
    const told = found('trained-no-post', { workforce: { places, staff } });
    expect(told.map(({ where }) => where)).toEqual(['south radiographer']);
  });

  it('is not where an action of the plan funds them', () => {
    const levers = [aLever({ action: 'A01', verb: 'fund', likely: 60, groups: ['radiographer'] })];
    expect(found('trained-no-post', { workforce: { places }, levers })).toHaveLength(2);
    expect(found('trained-no-post', { workforce: { places }, levers }, ['A01'])).toEqual([]);
  });
});

describe('nobody to teach', () => {
  const courses = [{ ...reportingCourse, placesAYear: 2.4 }];
  const assumptions = { supervision: 6 };

  it('is told where a course asks for more hours than its trainers have', () => {
    // All 2.4 learners are in the north, where reporting radiographers work: six hours a week each, ask for 14.4; three tenths of a radiologist have 7.2.
    const staff = northWith({ radiologist: { inPost: 0.3 } });
    const [told, ...others] = found('nobody-to-teach', {
      workforce: { courses, staff },
      assumptions,
    });
    expect(told).toMatchObject({ where: 'north radiologist', detail: { share: 50 } });
    expect(others).toEqual([]);
  });

  it('is not where they have them', () => {
    const staff = northWith({ radiologist: { inPost: 0.61 } });
    expect(found('nobody-to-teach', { workforce: { courses, staff }, assumptions })).toEqual([]);
  });
});

describe('a load at or above 1', () => {
  it('is told of a list to which more are added than can be seen: 100 for 96', () => {
    const told = found('load-at-or-above-1', {
      lists: [scansAt('north', { added: 100, waiting: 4000 })],
    });
    expect(told).toEqual([
      { code: 'load-at-or-above-1', where: 'north ct', detail: { load: '1.042' } },
    ]);
  });

  it('is told of a list to which just as many are added: it never shortens', () => {
    const lists = [scansAt('north', { added: 96, waiting: 4000 })];
    expect(found('load-at-or-above-1', { lists })).toHaveLength(1);
  });

  it('is not of one to which fewer are added', () => {
    const lists = [scansAt('north', { added: 92, waiting: 4000 })];
    expect(found('load-at-or-above-1', { lists })).toEqual([]);
  });

  it('is not of a list that is emptied every week: as many are seen as come, and more could be', () => {
    for (const added of [10, 33, 60, 95.5]) {
      const lists = [scansAt('north', { added, waiting: 0 })];
      expect(found('load-at-or-above-1', { lists })).toEqual([]);
    }
  });

  it('counts planned work with what is added', () => {
    const planned = new Array<number>(12).fill(2);
    const lists = [scansAt('north', { added: 90, waiting: 4000 }, { planned })];
    expect(found('load-at-or-above-1', { lists })[0]?.detail).toEqual({ load: '1.042' });
  });
});

describe('unscheduled work that finds no hours', () => {
  const emergencies = (aDay: number) => [
    scansAt(
      'north',
      { added: 10, waiting: 100 },
      { unscheduled: new Array<number>(12).fill(aDay) },
    ),
  ];

  it('is told: of 100 a week, four are diverted', () => {
    const [told] = found('unscheduled-diverted', { lists: emergencies(20) });
    expect(told).toMatchObject({ where: 'north ct', detail: { count: 4 * 156 } });
  });

  it('is not where there are hours for it', () => {
    expect(found('unscheduled-diverted', { lists: emergencies(19) })).toEqual([]);
  });

  it('is not where more rooms or people are wanted for the list alone', () => {
    expect(found('unscheduled-diverted', { lists: usualLists })).toEqual([]);
  });
});

describe('a lever on nothing', () => {
  const scanners = { action: 'A01', verb: 'equip', subject: 'ct-scanner', likely: 10 } as const;

  it.each([
    ['equipment that the board does not have', aLever({ ...scanners, boards: ['east'] })],
    [
      'a service that nobody gives',
      aLever({ action: 'A01', verb: 'demand', likely: 0.9, services: ['mri'] }),
    ],
    [
      'a group that works nowhere',
      aLever({ action: 'A01', verb: 'fund', likely: 1, groups: ['sonographer'] }),
    ],
    [
      'a stage that the service lacks',
      aLever({
        action: 'A01',
        verb: 'speed',
        likely: 0.9,
        subject: 'report',
        services: ['histopathology'],
      }),
    ],
  ])('is told of %s', (_, lever) => {
    expect(found('lever-on-nothing', { levers: [lever] }, ['A01'])).toEqual([
      { code: 'lever-on-nothing', where: 'A01 A01-L1' },
    ]);
  });

  it('is not of one that finds what it names', () => {
    const levers = [aLever({ ...scanners, boards: ['north', 'east'] })];
    expect(found('lever-on-nothing', { levers }, ['A01'])).toEqual([]);
  });

  it('is not of an action that is not in force', () => {
    const levers = [aLever({ ...scanners, boards: ['east'] })];
    expect(found('lever-on-nothing', { levers }, ['A02'])).toEqual([]);
  });
});

test('lists whose staff nobody knows have no finding of people or of load', () => {
  const model = listsAlone([scansAt('north', { added: 200, waiting: 4000 })]);
  expect(findingsOf(partsOf(model), model, { weeks: 104, scenario: { capacity: 1 } })).toEqual([]);
  expect(leversOnNothing(model, ['A01'])).toEqual([]);
});

test('a scanner shut for good is a finding of the list that waits for it', () => {
  const told = findingsIn({ workforce: { rooms: [roomOf('south', 1)] }, lists: easy });
  expect(told.map(({ code, where }) => `${where} ${code}`)).toEqual([
    'north ct load-at-or-above-1',
  ]);
});
