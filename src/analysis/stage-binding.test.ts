import { describe, expect, it, test } from 'vitest';
import { addWeeks, isoDay, mondayOf } from '#domain';
import { partsOf } from '#engine';
import { roomOf, smallWorkforce, staffOf, workOf } from './fixtures/small-workforce.ts';
import {
  aLever,
  aStaffedModel,
  firstWeek,
  type Nation,
  scansAt,
  usualLists,
} from './fixtures/staffed.ts';
import { stageBindings } from './stage-binding.ts';

/** What limits a stage in the north. */
const bindingIn = (
  nation: Nation,
  { service = 'ct', stage = 'test', weeks = 104, actions = [] as readonly string[] } = {},
) => {
  const model = aStaffedModel(nation);
  const [found] = partsOf(model)
    .flatMap((part) => stageBindings(part, { weeks, scenario: { capacity: 1, actions } }))
    .filter((one) => one.board === 'north' && one.service === service && one.stage === stage);
  if (!found) throw new Error(`no ${stage} of ${service}`);
  return found;
};

const staffWith = (...own: readonly ReturnType<typeof staffOf>[]): Nation => ({
  workforce: {
    staff: [
      ...own,
      ...smallWorkforce().staff.filter(
        ({ board, group }) => !own.some((one) => one.board === board && one.group === group),
      ),
    ],
  },
});

const manyRadiographers = staffWith(staffOf('north', 'radiographer', { inPost: 20 }));

describe('people limit the scans', () => {
  it('in every week, where a list waits for them', () => {
    expect(bindingIn({})).toMatchObject({ constraint: 'radiographer', share: 1, unit: 'FTE' });
  });

  it('from the first week, where they always have', () => {
    expect(bindingIn({}).from).toBe(isoDay(mondayOf(firstWeek)));
  });

  it('one more full-time equivalent of 24 hours is 24 scans of an hour a week, 1,248 a year', () => {
    expect(bindingIn({}).per_unit).toBeCloseTo(((24 * 60) / 60) * 52, 6);
  });

  it('of 40 minutes it is 36 a week', () => {
    const assumptions = { 'minutes/ct.test.scan-operator': 40 };
    const lists = [scansAt('north', { added: 150, waiting: 8000 })];
    expect(bindingIn({ assumptions, lists }).per_unit).toBeCloseTo(36 * 52, 6);
  });

  it('who spend more time elsewhere do fewer', () => {
    expect(bindingIn({ assumptions: { direct: 0.5 } }).per_unit).toBeCloseTo(15 * 52, 6);
  });

  it('one more is worth no more than the scanners have room for', () => {
    // A scanner open 54 hours gives 97.2 scans a week, of which the radiographers do 96.
    const rooms = [{ ...roomOf('north', 1), openHours: 54 }];
    expect(bindingIn({ workforce: { rooms } }).per_unit).toBeCloseTo(1.2 * 52, 6);
  });

  it('and of those who may do the work, whoever may do most of it', () => {
    const lists = [scansAt('north', { added: 100, waiting: 4000 })];
    const few = staffWith(
      staffOf('north', 'radiologist', { inPost: 0.2 }),
      staffOf('north', 'reporting-radiographer', { inPost: 0.1 }),
    );
    const report = bindingIn({ ...few, lists }, { stage: 'report' });
    expect(report).toMatchObject({ constraint: 'radiologist', share: 1 });
    // A fifth of the radiologist’s time is 19.2 reports of a quarter of an hour, and a fifth of all read is the radiographer’s: 24.
    // One more is 96 reports, beside which the radiographer can read the 9.6 that a tenth of a full-time equivalent has hours for.
    expect(report.per_unit).toBeCloseTo((19.2 + 96 + 9.6 - 24) * 52, 6);
  });
});

describe('rooms limit the scans', () => {
  const rooms = [roomOf('north', 1)];
  const lists = [scansAt('north', { added: 120, waiting: 8000 })];
  const bound = bindingIn({ workforce: { ...manyRadiographers.workforce, rooms }, lists });

  it('where there are radiographers enough', () => {
    expect(bound).toMatchObject({ constraint: 'ct-scanner', share: 1, unit: 'hour a week' });
  });

  it('one more hour of a scanner at work is two scans of half an hour a week, 104 a year', () => {
    expect(bound.per_unit).toBeCloseTo(2 * 52, 6);
  });
});

describe('nothing limits the scans', () => {
  const short = bindingIn({
    ...manyRadiographers,
    lists: [scansAt('north', { added: 60, waiting: 60 })],
  });

  it('but a lack of work: all who wait are seen in the week they come', () => {
    expect(short).toMatchObject({ constraint: 'none', share: 0, from: '' });
  });

  it('in any quarter', () => {
    expect(new Set(short.quarters.map(({ constraint }) => constraint))).toEqual(new Set(['none']));
  });

  it('one more of anything brings none', () => {
    expect(short.per_unit).toBe(0);
  });
});

describe('nobody can scan', () => {
  const noScanner = bindingIn({ workforce: { rooms: [roomOf('south', 1)] } });

  it('where the board has a list and no scanner', () => {
    expect(noScanner).toMatchObject({ constraint: 'nobody', share: 1, per_unit: 0 });
  });

  it('where it has scanners and no radiographer at all', () => {
    const staff = smallWorkforce().staff.filter(({ group }) => group !== 'radiographer');
    expect(bindingIn({ workforce: { staff } }).constraint).toBe('nobody');
  });
});

describe('what limits changes with time', () => {
  const later = { action: 'A01', verb: 'equip', subject: 'ct-scanner', boards: ['north'] } as const;
  // Ten weeks of demolition: 120 hours of scanners become 20, which is 36 scans a week.
  const closed = aLever({ ...later, likely: -100, start: addWeeks(firstWeek, 26) });
  const nation = { levers: [closed], lists: [scansAt('north', { added: 100, waiting: 4000 })] };

  it('a scanner shut half a year on limits from then on', () => {
    expect(bindingIn(nation, { actions: ['A01'] })).toMatchObject({
      constraint: 'ct-scanner',
      share: 1,
      from: isoDay(mondayOf(addWeeks(firstWeek, 26))),
    });
  });

  it('quarter by quarter: people until the spring, the scanner from then on', () => {
    // The scanner shuts on 30 March 2026, a Monday whose week is mostly in April.
    const { quarters } = bindingIn(nation, { actions: ['A01'] });
    const until = quarters.filter(({ from }) => from < '2026-04-01');
    const since = quarters.filter(({ from }) => from >= '2026-04-01');
    expect(until.map(({ constraint }) => constraint)).toEqual(['radiographer', 'radiographer']);
    expect(since.map(({ constraint }) => constraint)).toEqual(since.map(() => 'ct-scanner'));
    expect(since).toHaveLength(6);
  });

  it('and not in a plan without the action', () => {
    expect(bindingIn(nation).constraint).toBe('radiographer');
  });

  it('a scanner shut for a few weeks of the last year limits in those weeks alone, and people in the others', () => {
    const brief = aLever({ ...closed, start: addWeeks(firstWeek, 60), lengthWeeks: 10 });
    const bound = bindingIn({ ...nation, levers: [brief] }, { actions: ['A01'] });
    expect(bound.constraint).toBe('radiographer');
    expect(bound.share).toBeCloseTo(42 / 52, 12);
  });
});

test('half a year is counted as a year', () => {
  expect(bindingIn({}, { weeks: 26 }).per_unit).toBeCloseTo(24 * 52, 6);
});

test('a laboratory that can’t keep up is limited by its people: one more does a year’s work of one', () => {
  const busy = staffWith(staffOf('north', 'biomedical-scientist', { inPost: 2 }));
  const bound = bindingIn(busy, { service: 'histopathology' });
  expect(bound).toMatchObject({ constraint: 'biomedical-scientist', share: 1 });
  expect(bound.per_unit).toBeCloseTo(72 * 52, 6);
});

test('one more never brings fewer, though a laboratory has worked off what waited long before the year is out', () => {
  // 288 a week do 240 and 48 of a heap that lasts until the last autumn.
  const work = [workOf('north', 'histopathology', { requests: 240, test: 48 * 91.5 })];
  const bound = bindingIn({ workforce: { work } }, { service: 'histopathology' });
  expect(bound).toMatchObject({ constraint: 'biomedical-scientist', share: 39 / 52 });
  expect(bound.per_unit).toBeCloseTo(0, 6);
});

test('lists whose staff nobody knows have nothing to tell here', () => {
  const model = { ...aStaffedModel(), workforce: undefined };
  const { workforce, ...alone } = model;
  expect(
    stageBindings({ ...alone, lists: usualLists }, { weeks: 52, scenario: { capacity: 1 } }),
  ).toEqual([]);
});
