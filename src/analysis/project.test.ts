import { describe, expect, it, test } from 'vitest';
import { isoDay, type Measure, mondayOf, type Projection, type Week } from '#domain';
import { calibrate } from './calibrate/calibrate.ts';
import { lifeOf } from './fixtures/lived.ts';
import { packOf } from './fixtures/sample-pack.ts';
import { aTrueList } from './fixtures/true-list.ts';
import { type ProjectOptions, project } from './project.ts';

const spread = { ...aTrueList().spread, additions: 0.12, activity: 0.08 };
const { model } = calibrate(
  packOf(
    [0, 1].flatMap((board) =>
      [0, 1].flatMap((service) =>
        lifeOf(aTrueList({ board: `b${board}`, service: `s${service}`, spread }), {
          months: 25,
          board,
          service,
          run: 1,
        }),
      ),
    ),
  ),
);

const options: ProjectOptions = { scenario: { capacity: 1 }, weeks: 60, runs: 32, seed: 5 };
const all = project(model, options);

const seriesOf = ({ series }: Projection, board: string, service: string, measure: Measure) => {
  const found = series.find(
    (one) => one.board === board && one.service === service && one.measure === measure,
  );
  if (!found) throw new Error(`no ${measure} of ${board} ${service}`);
  return found;
};

test('the same question has the same answer to the last bit', () => {
  expect(JSON.stringify(project(model, options))).toBe(JSON.stringify(all));
});

test('another seed draws other futures', () => {
  const other = project(model, { ...options, seed: 6 });
  expect(other.headline).not.toEqual(all.headline);
});

test('every list has every measure, week by week, low to high', () => {
  expect(all.series).toHaveLength(2 * 2 * 3);
  for (const { p10, p50, p90, week } of all.series) {
    expect([p10.length, p50.length, p90.length, week.length]).toEqual([60, 60, 60, 60]);
    p50.forEach((median, at) => {
      expect(p10[at]).toBeLessThanOrEqual(median);
      expect(p90[at]).toBeGreaterThanOrEqual(median);
    });
  }
});

test('weeks are named by their Mondays, the first of them the one the model begins with', () => {
  const [first] = all.series;
  expect(first?.week.slice(0, 2)).toEqual(
    [0, 1].map((ahead) => isoDay(mondayOf((model.firstWeek + ahead) as Week))),
  );
});

test('the interval widens as weeks go by', () => {
  const { p10, p90 } = seriesOf(all, 'north', 'mri', 'list');
  const width = (week: number) => (p90[week] ?? 0) - (p10[week] ?? 0);
  expect(width(51)).toBeGreaterThan(2 * width(2));
});

describe('a part of the lists', () => {
  it.each<[string, Partial<ProjectOptions>, readonly string[]]>([
    ['one board', { boards: ['south'] }, ['south mri', 'south ct']],
    ['one service', { services: ['ct'] }, ['north ct', 'south ct']],
    ['one of both', { boards: ['north'], services: ['ct'] }, ['north ct']],
    ['none', { boards: ['nowhere'] }, []],
  ])('%s', (_, chosen, names) => {
    const part = project(model, { ...options, ...chosen, measures: ['list'] });
    expect(part.series.map(({ board, service }) => `${board} ${service}`)).toEqual(names);
    for (const one of part.series) {
      expect(one).toEqual(seriesOf(all, one.board, one.service, 'list'));
    }
  });
});

describe('summed', () => {
  const summed = project(model, { ...options, sum: true });

  it('there is one series for each measure, of all boards and services', () => {
    expect(summed.series.map(({ board, service, measure }) => [board, service, measure])).toEqual([
      ['all', 'all', 'list'],
      ['all', 'all', 'over_target'],
      ['all', 'all', 'over_target_share'],
    ]);
  });

  it('what is one keeps its name', () => {
    const [first] = project(model, { ...options, sum: true, boards: ['south'] }).series;
    expect([first?.board, first?.service]).toEqual(['south', 'all']);
  });

  it('a sum rests on the weakest of what it sums: of a published list and a made-up one it is made up', () => {
    const lists = model.lists.map((list, at) =>
      at === 0 ? ({ ...list, label: 'real', rests: { lists: 'real' } } as const) : list,
    );
    const measures = ['list', 'gap_between_boards'] as const;
    const { series, headline } = project({ ...model, lists }, { ...options, runs: 8, measures });
    const ofAll = series.filter(({ board }) => board === 'all');
    expect(series[0]?.label).toBe('real');
    for (const { label, rests } of [...ofAll, ...headline])
      expect([label, rests.lists]).toEqual(['synthetic', 'synthetic']);
  });

  it('its last week is the headline, summed or not', () => {
    for (const one of summed.series) {
      const headline = all.headline.find(({ measure }) => measure === one.measure);
      expect(headline?.p50).toBe(one.p50.at(-1));
      expect(headline?.p10).toBe(one.p10.at(-1));
    }
    expect(summed.headline).toEqual(all.headline);
  });

  it('lists that stray each on their own make a narrower sum than the sum of their intervals', () => {
    const width = (one: { p10: readonly number[]; p90: readonly number[] } | undefined) =>
      (one?.p90.at(-1) ?? 0) - (one?.p10.at(-1) ?? 0);
    const parts = all.series.filter(({ measure }) => measure === 'list').map(width);
    expect(width(summed.series[0])).toBeLessThan(parts.reduce((sum, one) => sum + one, 0));
  });

  it('one list summed is that list', () => {
    const one = project(model, { ...options, sum: true, boards: ['north'], services: ['mri'] });
    expect(one.series[0]).toEqual(seriesOf(all, 'north', 'mri', 'list'));
  });
});

test('more capacity, shorter lists and fewer over the standard', () => {
  const more = project(model, { ...options, scenario: { capacity: 1.1 } });
  const medianOf = ({ headline }: Projection, measure: Measure) =>
    headline.find((one) => one.measure === measure)?.p50 ?? Number.NaN;
  for (const measure of ['list', 'over_target', 'over_target_share'] as const) {
    expect(medianOf(more, measure)).toBeLessThan(medianOf(all, measure));
  }
});

test('twice the error with a quarter of the futures, about', () => {
  const errorOf = (runs: number) =>
    project(model, { ...options, runs, measures: ['list'] }).headline[0]?.mcse ?? Number.NaN;
  const ratio = errorOf(64) / errorOf(1024);
  // Four times, itself estimated from eight batches each.
  expect(ratio).toBeGreaterThan(1.5);
  expect(ratio).toBeLessThan(10);
});

test('progress is told list by list', () => {
  const told: string[] = [];
  project(model, { ...options, runs: 1, progress: (done, of) => told.push(`${done}/${of}`) });
  expect(told).toEqual(['1/4', '2/4', '3/4', '4/4']);
});
