import { expect, test } from 'vitest';
import { type Fact, type Lever, missing } from '#domain';
import { samplePlan } from '../../fixtures/sample-plan.ts';
import { assumption, staffedPlanPack } from '../../fixtures/sample-workforce.ts';
import { assumptionsUsed } from './assumptions-used.ts';
import { costOf } from './cost.ts';
import { leverOf } from './levers.ts';

const named = (id: string, en: string, cy: string) => ({ id, name: { en, cy } });

const pack = {
  ...staffedPlanPack,
  workforce: {
    ...(staffedPlanPack.workforce ?? { groups: [], roles: [], needs: [], equipment: [] }),
    pipelines: [{ ...named('degree', 'A degree', 'Gradd') }],
    courses: [{ ...named('course', 'A course', 'Cwrs') }],
  },
} as unknown as typeof staffedPlanPack;

const [sample] = samplePlan.levers;
const lever = (rest: Partial<Lever>): Lever => {
  if (!sample) throw new Error('no lever');
  return { ...sample, low: 4, likely: 6, high: 8, ...rest };
};
const shares = { low: 0.02, likely: 0.05, high: 0.08 };
const factors = { low: 0.85, likely: 0.92, high: 0.98 };

test.each<[string, Partial<Lever>, string]>([
  ['train', { subject: 'degree' }, '6 more training places a year (4 to 8). A degree'],
  [
    'fund',
    { groups: ['radiographer'] },
    '6 more funded posts, full-time equivalent (4 to 8). Radiographers',
  ],
  [
    'recruit',
    { groups: ['radiographer'] },
    '6 more staff a year to be recruited, full-time equivalent (4 to 8). Radiographers',
  ],
  [
    'retain',
    { ...factors, groups: ['radiographer', 'chaser'] },
    '8% fewer leave each year (2% to 15%). Chasers, Radiographers',
  ],
  ['upskill', { subject: 'course' }, '6 more course places a year (4 to 8). A course'],
  [
    'substitute',
    { ...shares, groups: ['chaser'], subject: 'operator' },
    'A further 5% of the work may be done by these staff (2% to 8%). Running a scanner: Chasers',
  ],
  [
    'speed',
    { ...factors, services: ['every'], subject: 'report' },
    '8% less time for each report (2% to 15%). All diagnostic tests',
  ],
  [
    'speed',
    { low: 1.01, likely: 1.1, high: 1.2, subject: 'test' },
    '10% more time for each test (1% to 20%). every service',
  ],
  [
    'release',
    { low: 0.005, likely: 0.012, high: 0.018, groups: ['radiographer'] },
    'A further 1.2% of working time kept for direct work (0.5% to 1.8%). Radiographers',
  ],
  ['equip', { subject: 'scanner' }, '6 more opening hours a week at each board (4 to 8). Scanners'],
  ['demand', factors, '8% fewer requests (2% to 15%). every service'],
  [
    'transfer',
    { ...shares, services: ['every'], subject: 'wales' },
    '5% of requests move to another board (2% to 8%). All diagnostic tests: Wales',
  ],
  [
    'outsource',
    { services: ['every'], subject: 'report' },
    '6 reports a week bought from elsewhere (4 to 8). All diagnostic tests',
  ],
  [
    'pool',
    { ...shares, groups: ['radiographer'] },
    '5% of hours shared between boards (2% to 8%). Radiographers',
  ],
])('a lever that can %s is told in a planner’s words', (verb, rest, said) => {
  expect(leverOf(lever({ verb: verb as Lever['verb'], ...rest }), pack, 'en').what).toBe(said);
});

test('a lever says where, from when, how it builds up, how likely, at what cost and why', () => {
  const told = leverOf(
    lever({ verb: 'train', subject: 'degree', lengthWeeks: 104, oneOffCost: 5000 }),
    pack,
    'cy',
  );
  expect(told).toEqual({
    id: 'A01-L1',
    verb: 'Hyfforddi',
    what: '6 yn fwy o leoedd hyfforddi y flwyddyn (4 i 8). Gradd',
    where:
      'Pob bwrdd iechyd, o fis Ionawr 2026, yn llawn erbyn mis Gorffennaf 2026, tan fis Ionawr 2028',
    chance: '70%',
    cost: '£5,000 unwaith, £100,000 y flwyddyn, ar brisiau 2025-26',
    reason: 'Pam A01-L1.',
    source: 'Barn',
  });
});

const unknown = missing('not-collected');

test.each<[readonly [Fact<number>, Fact<number>], readonly [Fact<number>, Fact<number>], string]>([
  [[0, 0], [0, 0], 'Nothing beyond what is spent already'],
  [[0, 50_000], [100_000, 100_000], '£0 to £50,000 once, £100,000 a year, at 2025-26 prices'],
  [[0, 0], [1, 2], '£1 to £2 a year, at 2025-26 prices'],
  [[unknown, unknown], [1, 2], 'an amount not known once, £1 to £2 a year, at 2025-26 prices'],
  [[unknown, unknown], [unknown, unknown], 'Not costed yet'],
])('a cost of %j once and %j a year is told as people say it', (once, yearly, said) => {
  expect(costOf({ once, yearly, priceYear: '2025-26' }, 'en')).toBe(said);
});

test('the assumptions that levers work through are named once each, with the row of all where one has none of its own', () => {
  const assumptions = [
    assumption('leaving', {}),
    assumption('leaving/radiographer', {}),
    assumption('direct', {}),
    assumption('minutes/every.test.operator', {}),
  ];
  const used = assumptionsUsed(
    [
      lever({ verb: 'retain', groups: ['radiographer', 'chaser'] }),
      lever({ verb: 'retain', groups: ['radiographer'] }),
      lever({ verb: 'speed', subject: 'test' }),
    ],
    { ...pack, assumptions },
    'en',
  );
  expect(used.map(({ href }) => href)).toEqual([
    '/en/assumptions#leaving',
    '/en/assumptions#leaving--radiographer',
    '/en/assumptions#minutes--every__test__operator',
  ]);
});
