import { describe, expect, it, test } from 'vitest';
import { addWeeks, type Label, type Lever, type Travel } from '#domain';
import { tableOn } from './fixtures/method-page.ts';
import { aLever, aStaffedModel, firstWeek, scansAt } from './fixtures/staffed.ts';
import { travelOf } from './travel.ts';

const road = (from: string, to: string, label: Label = 'real'): Travel => ({
  from,
  to,
  minutes: 45,
  label,
});

const rows = tableOn('demand.md', 'Travel').map((row) => ({
  row,
  label: `${row['patients a year']} who go ${row['minutes one way'] || 'nobody knows how many'} minutes travel ${row['hours a year'] || 'nobody knows how many'} hours a year`,
}));

/** A tenth of 100 a week go from north to south. */
const tenth: Partial<Lever> = { boards: ['north'], services: ['ct'], subject: 'south' };

const travelWith = (
  given: Partial<Lever>,
  travel: readonly Travel[] = [road('north', 'south')],
  weeks = 104,
) => {
  const levers = [aLever({ action: 'A01', verb: 'transfer', likely: 0.1, ...tenth, ...given })];
  const lists = [
    scansAt('north', { added: 100, waiting: 400 }),
    scansAt('south', { added: 60, waiting: 200 }),
  ];
  return travelOf(aStaffedModel({ levers, lists }), { actions: ['A01'], weeks, travel });
};

describe('the page’s journeys', () => {
  it.each(rows)('$label', ({ row: { from = '', to = '', ...row } }) => {
    const { 'patients a year': patients, 'minutes one way': minutes, 'hours a year': hours } = row;
    const known = minutes === '' ? [] : [{ ...road(from, to), minutes: Number(minutes) }];
    expect(travelWith({}, known)).toMatchObject([
      {
        to,
        patients: expect.closeTo(Number(patients), 9),
        hours: hours === '' ? { missing: 'not-collected' } : expect.closeTo(Number(hours), 9),
      },
    ]);
  });

  it('are three', () => {
    expect(rows).toHaveLength(3);
  });
});

describe('ten patients a week who go 45 minutes there and 45 back', () => {
  it('travel 780 hours in a year', () => {
    const [caused, ...others] = travelWith({});
    expect(others).toEqual([]);
    expect(caused?.to).toBe('south');
    expect(caused?.patients).toBeCloseTo(520, 9);
    expect(caused?.hours).toBeCloseTo(780, 9);
  });

  it('travel half as much in a year of which half is over when they begin', () => {
    const [caused] = travelWith({ start: addWeeks(firstWeek, 78) });
    expect([caused?.patients, caused?.hours]).toEqual([
      expect.closeTo(260, 9),
      expect.closeTo(390, 9),
    ]);
  });

  it('of whom fewer come in a horizon of half a year', () => {
    expect(travelWith({}, undefined, 26)[0]?.patients).toBeCloseTo(260, 9);
  });
});

test('no more go than there are, however many boards they are sent to', () => {
  const sent = (to: string, likely: number): Lever =>
    aLever({ id: to, action: 'A01', verb: 'transfer', ...tenth, subject: to, likely });
  const lists = ['north', 'south', 'east'].map((board) =>
    scansAt(board, { added: 100, waiting: 400 }),
  );
  const model = aStaffedModel({ levers: [sent('south', 0.9), sent('east', 0.6)], lists });
  const told = travelOf(model, { actions: ['A01'], weeks: 104, travel: [] });
  expect(told.map(({ patients }) => patients)).toEqual([
    expect.closeTo(5200 * 0.6, 6),
    expect.closeTo(5200 * 0.4, 6),
  ]);
});

test('how far they travel is not known where nobody says how long it takes, and is never nothing', () => {
  for (const travel of [[], [road('south', 'north')]])
    expect(travelWith({}, travel)).toMatchObject([
      { patients: expect.closeTo(520, 9), hours: { missing: 'not-collected' } },
    ]);
});

test('patients of the receiving board stay where they are', () => {
  expect(travelWith({ boards: [] })[0]?.patients).toBeCloseTo(520, 9);
});

test.for<readonly [string, Partial<Lever>]>([
  ['not in force', { action: 'A02' }],
  ['that sends specimens, not patients', { services: ['histopathology'] }],
  ['that has not begun', { start: addWeeks(firstWeek, 104) }],
  ['of another verb', { verb: 'demand', subject: '' }],
])('a lever %s makes nobody travel', ([, given]) => {
  expect(travelWith(given)).toEqual([]);
});

test('hours rest on the weakest of lists and journeys', () => {
  expect(travelWith({}, [road('north', 'south', 'illustrative')])[0]?.label).toBe('illustrative');
});
