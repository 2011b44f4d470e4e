import { describe, expect, it, test } from 'vitest';
import type { ActionEffect, Compared, Lever, Measure } from '#domain';
import { addWeeks } from '#domain';
import { actionEffect } from './action-effect.ts';
import { reportingCourse, smallWorkforce, staffOf } from './fixtures/small-workforce.ts';
import {
  aLever,
  aStaffedModel,
  fewRooms,
  firstWeek,
  listsAlone,
  type Nation,
  planStart,
  scansAt,
  usualLists,
} from './fixtures/staffed.ts';
import { monthsLookedAt } from './side-by-side.ts';

const options = { action: 'A01', start: planStart, weeks: 156, runs: 8, seed: 2 };

const tried = (nation: Nation): ActionEffect | undefined =>
  actionEffect(aStaffedModel(nation), options);

const effectOf = (lever: Partial<Lever> & Pick<Lever, 'verb' | 'likely'>, nation: Nation = {}) => {
  const effect = tried({ ...nation, levers: [aLever({ action: 'A01', ...lever })] });
  if (!effect) throw new Error('no effect');
  return effect;
};

/** The difference that an action makes to a measure, 12, 24 and 36 months after the plan’s start. */
const differencesIn = ({ compared }: ActionEffect, measure: Measure): readonly Compared[] =>
  compared.filter((one) => one.measure === measure);

const mediansOf = (effect: ActionEffect, measure: Measure): readonly number[] =>
  differencesIn(effect, measure).map(({ difference }) => difference.p50);

const expectMedians = (effect: ActionEffect, measure: Measure, expected: readonly number[]) => {
  const medians = mediansOf(effect, measure);
  expect(medians).toHaveLength(expected.length);
  for (const [at, value] of expected.entries()) expect(medians[at]).toBeCloseTo(value, 6);
};

const north = { boards: ['north'] } as const;

describe('ten more hours a week of a scanner', () => {
  // 10 hours, nine tenths of them in use, at half an hour a scan: 18 a week.
  const effect = effectOf({ verb: 'equip', subject: 'ct-scanner', likely: 10, ...north }, fewRooms);

  it('are 936 scans a year more, in every year', () => {
    expectMedians(effect, 'tests', [936, 936, 936]);
  });

  it('shorten the list by 18 a week: by 936, 1,872 and 2,808 after one, two and three years', () => {
    expectMedians(effect, 'list', [-18 * 52, -18 * 104, -18 * 156]);
  });

  it('are as many reports more, but for the week’s scans not reported yet', () => {
    expectMedians(effect, 'reports', [18 * 51, 936, 936]);
  });

  it('are told of the board that they reach, and of its service', () => {
    expect([effect.boards, effect.services]).toEqual([['north'], ['ct']]);
    expect(effect.label).toBe('synthetic');
  });

  it('are first seen in the plan’s first week', () => {
    expect(effect.firstEffectWeeks).toBe(0);
  });
});

describe('a tenth of working time released to scans', () => {
  // Four full-time equivalents: 4 x 37.5 x 0.8 x 0.1 = 12 hours, 12 scans of an hour a week.
  const release = { verb: 'release', likely: 0.1, groups: ['radiographer'], ...north } as const;

  it('is twelve scans a week', () => {
    const effect = effectOf(release);
    expectMedians(effect, 'tests', [624, 624, 624]);
    expectMedians(effect, 'list', [-624, -1248, -1872]);
  });

  it('begun half a year on, is half as much in the first year, and begins to be seen then', () => {
    const effect = effectOf({ ...release, start: addWeeks(firstWeek, 26) });
    expectMedians(effect, 'tests', [312, 624, 624]);
    expect(effect.firstEffectWeeks).toBe(26);
  });

  it('that ends after a year is no more from then on, and what was seen stays seen', () => {
    const effect = effectOf({ ...release, lengthWeeks: 52 });
    expectMedians(effect, 'tests', [624, 0, 0]);
    expectMedians(effect, 'list', [-624, -624, -624]);
  });

  it('reached over ten weeks, loses the four and a half weeks’ worth of the ramp', () => {
    expectMedians(effectOf({ ...release, rampWeeks: 10 }), 'list', [
      -12 * (52 - 4.5),
      -12 * (104 - 4.5),
      -12 * (156 - 4.5),
    ]);
  });
});

describe('five scans a week bought elsewhere', () => {
  const bought = {
    verb: 'outsource',
    subject: 'test',
    services: ['ct'],
    likely: 5,
    ...north,
  } as const;

  it('are five off the list', () => {
    expectMedians(effectOf(bought), 'list', [-260, -520, -780]);
  });

  it('that may as well not be bought, are five in about half of the futures, and none in the others', () => {
    const model = aStaffedModel({
      levers: [aLever({ action: 'A01', ...bought, confidence: 0.5 })],
    });
    const effect = actionEffect(model, { ...options, runs: 32 });
    const [first] = effect ? differencesIn(effect, 'list') : [];
    expect(first?.difference.p10).toBeCloseTo(-260, 6);
    expect(first?.difference.p90).toBeCloseTo(0, 6);
  });
});

test('a tenth fewer referrals shorten the list, and not a scan more is done while it waits', () => {
  const effect = effectOf({ verb: 'demand', likely: 0.9, services: ['ct'], ...north });
  expectMedians(effect, 'list', [-520, -1040, -1560]);
  expect(mediansOf(effect, 'tests')).toEqual([0, 0, 0]);
  expect(effect.firstEffectWeeks).toBe(0);
});

describe('a course of advanced practice', () => {
  // Three learners of 0.8 FTE, all in the north, where reporting radiographers work; a fifth of their time: 0.48 FTE, 11.52 scans a week fewer.
  const courses = [{ ...reportingCourse, intakeMonth: 4 }];
  const staff = smallWorkforce().staff.map((one) =>
    one.board === 'north' && one.group === 'reporting-radiographer'
      ? staffOf('north', one.group, { inPost: 0.5, funded: 8 })
      : one,
  );
  const effect = effectOf(
    { verb: 'upskill', subject: 'reporting-radiography', likely: 3, lengthWeeks: 52 },
    { workforce: { courses, staff } },
  );

  it('takes radiographers from their scans first: there are fewer before there is anything else', () => {
    const [first = 0] = mediansOf(effect, 'tests');
    expect(first).toBeLessThan(-11 * 24);
    expect(first).toBeGreaterThan(-12 * 28);
  });

  it('is first felt when it begins, in spring', () => {
    expect(effect.firstEffectWeeks).toBeGreaterThan(24);
    expect(effect.firstEffectWeeks).toBeLessThan(28);
  });
});

describe('the same luck with and without', () => {
  const uncertain: Nation = {
    assumptions: {
      additions_spread: 0.2,
      level_spread: 0.1,
      'minutes/ct.test.scan-operator': [50, 60, 80],
      'minutes/histopathology.test.bench': [15, 20, 25],
    },
  };

  it('what buys reports does nothing to the list: nothing in any future, not little', () => {
    const lever = { verb: 'outsource', subject: 'report', services: ['ct'], likely: 5 } as const;
    const effect = effectOf(lever, uncertain);
    for (const measure of ['list', 'over_target', 'tests'] as const) {
      for (const { difference } of differencesIn(effect, measure)) {
        expect(difference).toEqual({ p10: 0, p50: 0, p90: 0 });
      }
    }
  });

  it('lists that stray by hundreds differ by what the action does, and no more', () => {
    const lever = {
      verb: 'outsource',
      subject: 'test',
      services: ['ct'],
      likely: 5,
      ...north,
    } as const;
    const long = { ...uncertain, lists: [scansAt('north', { added: 100, waiting: 12_000 })] };
    for (const { without, difference } of differencesIn(effectOf(lever, long), 'list')) {
      expect(without.p90 - without.p10).toBeGreaterThan(300);
      expect(difference.p90 - difference.p10).toBeLessThan(1e-6);
    }
  });

  it('and what an action is not sure to do, it does more of in one future than in another', () => {
    const lever = { verb: 'outsource', subject: 'test', services: ['ct'], ...north } as const;
    const effect = effectOf({ ...lever, likely: 5, low: 1, high: 9 }, uncertain);
    const [first] = differencesIn(effect, 'list');
    expect(first?.difference.p10).toBeLessThan(first?.difference.p90 ?? Number.NaN);
    expect(first?.difference.p10).toBeGreaterThan(-9 * 52);
    expect(first?.difference.p90).toBeLessThan(-1 * 52);
  });

  it('the same question has the same answer to the last bit', () => {
    const lever = { verb: 'equip', subject: 'ct-scanner', likely: 10 } as const;
    expect(JSON.stringify(effectOf(lever, uncertain))).toBe(
      JSON.stringify(effectOf(lever, uncertain)),
    );
  });
});

describe('no effect is claimed', () => {
  it('for an action without a lever', () => {
    expect(tried({})).toBeUndefined();
  });

  it('for one whose lever finds nothing that it names', () => {
    const lever = aLever({ action: 'A01', verb: 'fund', likely: 3, groups: ['sonographer'] });
    expect(tried({ levers: [lever] })).toBeUndefined();
  });

  it('where no staff are known', () => {
    expect(actionEffect(listsAlone(usualLists), options)).toBeUndefined();
  });

  it('for posts that nobody comes to fill: they are reached, and no week differs', () => {
    const effect = effectOf({ verb: 'fund', likely: 3, groups: ['radiographer'] });
    expect(effect.firstEffectWeeks).toBeUndefined();
    expect(mediansOf(effect, 'tests')).toEqual([0, 0, 0]);
  });
});

describe('what is compared', () => {
  const effect = effectOf({ verb: 'equip', subject: 'ct-scanner', likely: 10 }, fewRooms);

  it('is each measure at 12, 24 and 36 months after the plan’s start', () => {
    const looked = differencesIn(effect, 'turnaround_days').map(({ months }) => months);
    expect(looked).toEqual([...monthsLookedAt]);
  });

  it('is only what lies within the horizon', () => {
    const model = aStaffedModel({
      levers: [aLever({ action: 'A01', verb: 'release', likely: 0.1 })],
    });
    const short = actionEffect(model, { ...options, weeks: 104 });
    expect(new Set(short?.compared.map(({ months }) => months))).toEqual(new Set([12, 24]));
  });

  it('agrees with the series drawn, week for week', () => {
    const at = (series: ActionEffect['with']) =>
      series.find(({ measure }) => measure === 'list')?.p50[51];
    const [first] = differencesIn(effect, 'list');
    expect(at(effect.without)).toBe(first?.without.p50);
    expect(at(effect.with)).toBe(first?.with.p50);
  });

  it('is told of all that a national lever reaches, and of nothing else', () => {
    expect([effect.boards, effect.services]).toEqual([['north', 'south'], ['ct']]);
    const [{ board = '', service = '' } = {}] = effect.with;
    expect([board, service]).toEqual(['all', 'ct']);
  });

  it('an action on laboratories says nothing of lists', () => {
    const lever = { verb: 'release', likely: 0.1, groups: ['biomedical-scientist'] } as const;
    const { compared } = effectOf(lever);
    expect(new Set(compared.map(({ measure }) => measure))).toEqual(
      new Set(['tests', 'turnaround_days']),
    );
  });

  it('an action in force changes nothing of what another is compared with', () => {
    const levers = [
      aLever({ action: 'A01', verb: 'equip', subject: 'ct-scanner', likely: 10 }),
      aLever({ action: 'A02', verb: 'demand', likely: 0.5 }),
    ];
    expect(tried({ ...fewRooms, levers })).toEqual(effect);
  });
});
