import { describe, expect, it, test } from 'vitest';
import { isOfRow, type Measure, measures, type Projection } from '#domain';
import { aLever, aStaffedModel, scansAt } from './fixtures/staffed.ts';
import { type ProjectOptions, project } from './project.ts';

/** One action gives radiographers more time for scans, another refers fewer in the south. */
const levers = [
  aLever({
    action: 'A01',
    verb: 'release',
    likely: 0.2,
    low: 0.1,
    high: 0.2,
    groups: ['radiographer'],
  }),
  aLever({ action: 'A02', verb: 'demand', likely: 0.9, boards: ['south'], services: ['ct'] }),
];

const model = aStaffedModel({
  assumptions: {
    'minutes/ct.test.scan-operator': [50, 60, 75],
    'minutes/histopathology.test.bench': [18, 20, 30],
    additions_spread: 0.1,
  },
  levers,
});

const options: ProjectOptions = {
  scenario: { capacity: 1 },
  weeks: 60,
  runs: 16,
  seed: 3,
  measures,
};
const all = project(model, options);

const seriesOf = ({ series }: Projection, board: string, service: string) =>
  series.filter((one) => one.board === board && one.service === service);

const toldOf = (projection: Projection, board: string, service: string): readonly Measure[] =>
  seriesOf(projection, board, service).map(({ measure }) => measure);

const lastOf = ({ headline }: Projection, measure: Measure): number =>
  headline.find((one) => one.measure === measure)?.p50 ?? Number.NaN;

describe('each measure is told where it means something', () => {
  it('a service with a list and reports has them all', () => {
    expect(toldOf(all, 'north', 'ct')).toEqual(measures.filter(isOfRow));
  });

  it('a laboratory has tests and a turnaround, and nobody on a list', () => {
    expect(toldOf(all, 'north', 'histopathology')).toEqual(['tests', 'turnaround_days', 'fte_gap']);
  });

  it('the gap between boards is each service’s and the whole’s; what actions cost, the whole’s alone', () => {
    const ofWhole = project(model, { ...options, levers }).series.filter(
      ({ measure }) => !isOfRow(measure),
    );
    expect(ofWhole.map(({ board, service, measure }) => [board, service, measure])).toEqual([
      ['all', 'ct', 'gap_between_boards'],
      ['all', 'all', 'gap_between_boards'],
      ['all', 'all', 'cost'],
    ]);
  });

  it('where tests are not reported apart there are no reports and no turnaround', () => {
    const needs = (model.workforce?.stages ?? []).filter(({ stage }) => stage === 'test');
    const unread = { ...model, workforce: { ...aStaffedModel().workforce, stages: needs } };
    const { series } = project(unread as typeof model, { ...options, services: ['ct'] });
    expect(new Set(series.map(({ measure }) => measure))).toEqual(
      new Set([
        'list',
        'over_target',
        'over_target_share',
        'weeks_over_target',
        'tests',
        'fte_gap',
        'gap_between_boards',
      ]),
    );
  });

  it('without being asked, a laboratory tells nothing: its measures are not the usual ones', () => {
    const usual = project(model, { ...options, measures: undefined });
    expect(seriesOf(usual, 'north', 'histopathology')).toEqual([]);
    expect(toldOf(usual, 'north', 'ct')).toEqual(['list', 'over_target', 'over_target_share']);
  });
});

test('the same question has the same answer to the last bit', () => {
  expect(JSON.stringify(project(model, options))).toBe(JSON.stringify(all));
});

describe('what is chosen has the numbers that it has in the whole', () => {
  it.each<[string, Partial<ProjectOptions>]>([
    ['one board', { boards: ['south'] }],
    ['one service', { services: ['histopathology'] }],
    ['one service at one board', { boards: ['north'], services: ['ct'] }],
  ])('%s', (_, chosen) => {
    const part = project(model, { ...options, ...chosen });
    expect(part.series.length).toBeGreaterThan(0);
    for (const board of ['north', 'south'])
      for (const service of ['ct', 'histopathology']) {
        const own = seriesOf(part, board, service);
        if (own.length > 0) expect(own).toEqual(seriesOf(all, board, service));
      }
    expect(part.binding).toEqual(
      all.binding.filter(
        ({ board, service }) =>
          (chosen.boards?.includes(board) ?? true) && (chosen.services?.includes(service) ?? true),
      ),
    );
  });
});

describe('what was asked for and is not known is told as no number, and never as 0', () => {
  const headlineIn = (projection: Projection, measure: Measure) =>
    projection.headline.find((one) => one.measure === measure);

  it('people lacking, where nobody is known', () => {
    const { workforce, ...alone } = model;
    const projection = project(alone, options);
    expect(headlineIn(projection, 'fte_gap')?.p50).toBeNaN();
    expect(projection.series.some(({ measure }) => measure === 'fte_gap')).toBe(false);
  });

  it('what actions cost, where the pack has no levers to say it', () => {
    expect(headlineIn(all, 'cost')?.p50).toBeNaN();
  });

  it('a gap between boards, where there is but one', () => {
    const one = project(model, { ...options, boards: ['north'] });
    expect(headlineIn(one, 'gap_between_boards')?.p50).toBeNaN();
    expect(one.series.some(({ measure }) => measure === 'gap_between_boards')).toBe(false);
  });
});

test('people lacking add up: those of each service at each board are those of the whole', () => {
  const certain = { ...options, runs: 1, measures: ['fte_gap' as const] };
  const { series, headline } = project(aStaffedModel(), certain);
  const sum = series.reduce((total, { p50 }) => total + (p50.at(-1) ?? 0), 0);
  expect(sum).toBeGreaterThan(0);
  expect(headline[0]?.p50).toBeCloseTo(sum, 9);
});

describe('summed', () => {
  const inForce = { ...options, levers };
  const each = project(model, inForce);
  const summed = project(model, { ...inForce, sum: true });

  it('one series for each measure, over all boards and services', () => {
    expect(summed.series.map(({ board, service, measure }) => [board, service, measure])).toEqual(
      [...measures.filter(isOfRow), ...(['gap_between_boards', 'cost'] as const)].map((measure) => [
        'all',
        'all',
        measure,
      ]),
    );
  });

  it('its last week is the headline', () => {
    expect(summed.headline).toEqual(each.headline);
    for (const { measure, p50 } of summed.series) expect(lastOf(each, measure)).toBe(p50.at(-1));
  });

  it('tests of two services are the tests of one and of the other, where nothing is uncertain', () => {
    const certain = aStaffedModel();
    const { series } = project(certain, { ...options, runs: 1, measures: ['tests'] });
    const both = project(certain, { ...options, runs: 1, measures: ['tests'], sum: true });
    const sum = series.reduce((total, { p50 }) => total + (p50.at(-1) ?? 0), 0);
    expect(both.series[0]?.p50.at(-1)).toBeCloseTo(sum, 6);
  });

  it('two laboratories have no list, and say nothing of one', () => {
    const labs = project(model, { ...options, services: ['histopathology'], sum: true });
    expect(labs.series.map(({ measure }) => measure)).toEqual([
      'tests',
      'turnaround_days',
      'fte_gap',
    ]);
    expect(labs.series[0]?.service).toBe('histopathology');
  });
});

describe('a laboratory with hours to spare', () => {
  it('does a year’s requests in a year, once what waited has been done', () => {
    const [tests] = seriesOf(project(aStaffedModel(), options), 'north', 'histopathology');
    expect(tests?.p50.at(-1)).toBeCloseTo(240 * 52, 6);
  });

  it('leaves nothing waiting: its turnaround is none', () => {
    const series = seriesOf(project(aStaffedModel(), options), 'north', 'histopathology');
    expect(series.at(-1)?.p50.at(-1)).toBeCloseTo(0, 9);
  });
});

describe('with actions of the plan in force', () => {
  const withActions = (...actions: readonly string[]) =>
    project(model, { ...options, scenario: { capacity: 1, actions } });

  it('none is the plan undone: nothing differs from saying nothing of actions', () => {
    expect(withActions()).toEqual(all);
  });

  it('more time on direct work shortens the list, and fewer referrals another’s', () => {
    const [released, referred] = [withActions('A01'), withActions('A02')];
    for (const one of [released, referred]) {
      expect(lastOf(one, 'list')).toBeLessThan(lastOf(all, 'list'));
    }
    expect(seriesOf(referred, 'north', 'ct')).toEqual(seriesOf(all, 'north', 'ct'));
    expect(seriesOf(referred, 'south', 'ct')).not.toEqual(seriesOf(all, 'south', 'ct'));
  });

  it('all together shorten it more than each alone', () => {
    const together = lastOf(withActions('A01', 'A02'), 'list');
    expect(together).toBeLessThan(lastOf(withActions('A01'), 'list'));
    expect(together).toBeLessThan(lastOf(withActions('A02'), 'list'));
  });

  it('in whatever order they are named', () => {
    expect(withActions('A02', 'A01')).toEqual(withActions('A01', 'A02'));
  });

  it('an action that nothing is claimed for changes nothing', () => {
    expect({ ...withActions('A25'), actions: [] }).toEqual(all);
  });

  it('an action on imaging leaves the laboratories as they were', () => {
    for (const board of ['north', 'south']) {
      expect(seriesOf(withActions('A01'), board, 'histopathology')).toEqual(
        seriesOf(all, board, 'histopathology'),
      );
    }
  });
});

test('progress is told part by part: what shares nobody is a part of its own', () => {
  const told: string[] = [];
  project(model, { ...options, runs: 1, progress: (done, of) => told.push(`${done}/${of}`) });
  expect(told).toEqual(['1/4', '2/4', '3/4', '4/4']);
});

test('a list whose staff are known is limited by them, one whose staff are not by what was observed', () => {
  const mri = { ...scansAt('north', { added: 50, waiting: 900 }), service: 'mri' };
  const both = aStaffedModel({
    lists: [scansAt('north', { added: 100, waiting: 4000 }), mri],
  });
  const { binding } = project(both, { ...options, boards: ['north'] });
  const constraintOf = (service: string) =>
    binding.find((one) => one.service === service && one.stage === 'test')?.constraint;
  expect(constraintOf('ct')).toBe('radiographer');
  expect(constraintOf('mri')).toBe('observed-capacity');
});
