import {
  type ActionEffect,
  addMonths,
  type Day,
  firstDay,
  type Label,
  type Language,
  lastDay,
  type Measure,
  type Month,
  monthOfDay,
  parseDay,
  type Series,
} from '#domain';
import { formatMonth, speaker } from '#words';
import type { ChartData, ChartWords, Fan } from '../../parts/chart/data.ts';
import { rounded } from '../../parts/chart/rounded.ts';
import { labelName } from '../../parts/label/label.ts';
import { fanAt, type MonthFan, monthly } from '../../parts/outlook/at-month-end.ts';
import { measuresOf, monthAfter } from './compared.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

const MARKERS = [12, 24, 36];
const DAYS_TO_WEEKS_END = 6;

/** What can be seen at a glance: who waits too long, and how long a report takes. */
const drawn = ['over_target', 'turnaround_days'] as const satisfies readonly Measure[];
type Drawn = (typeof drawn)[number];

export interface Drawable {
  readonly effect: ActionEffect;
  /** The plan's first day. */
  readonly start: Day;
  readonly weeks: number | undefined;
  /** What the action and its figures rest on. */
  readonly labels: readonly Label[];
}

const seriesOf = (all: readonly Series[], measure: Measure): Series | undefined =>
  all.find((series) => series.measure === measure);

/** Each week at its last day, until the last month that is looked at. */
const fansOf = (series: Series | undefined, end: Day): readonly Fan[] =>
  (series?.week ?? [])
    .map((monday, index) => ({
      day: ((parseDay(monday) ?? 0) + DAYS_TO_WEEKS_END) as Day,
      low: series?.p10[index] ?? Number.NaN,
      middle: series?.p50[index] ?? Number.NaN,
      high: series?.p90[index] ?? Number.NaN,
    }))
    .filter(({ day, low, middle, high }) => day <= end && Number.isFinite(low + middle + high));

const fansBoth = ({ effect, start }: Drawable, measure: Measure) => {
  const end = lastDay(monthAfter(start, Math.max(...MARKERS)));
  return {
    withIt: fansOf(seriesOf(effect.with, measure), end),
    without: fansOf(seriesOf(effect.without, measure), end),
  };
};

const dataOf = (drawable: Drawable, measure: Drawn): ChartData => {
  const { withIt, without } = fansBoth(drawable, measure);
  const { start } = drawable;
  return {
    id: measure.replaceAll('_', '-'),
    unit: 'count',
    observed: [],
    projected: withIt,
    unchanged: without.map(({ day, middle }) => ({ day, value: middle })),
    origin: (firstDay(monthOfDay(start)) - 1) as Day,
    markers: MARKERS.map((monthsAhead) => ({
      day: lastDay(monthAfter(start, monthsAhead)),
      monthsAhead,
    })),
  };
};

const titleOf = ({ weeks }: Drawable, measure: Drawn, language: Language): string => {
  const say = speaker({ en, cy }, language);
  return measure === 'over_target'
    ? say('chart-over_target', { weeks: weeks ?? 0 })
    : say('chart-turnaround_days');
};

/** The picture in a sentence, for those who can't see it. */
const describe = (drawable: Drawable, measure: Drawn, language: Language): string => {
  const say = speaker({ en, cy }, language);
  const month = monthAfter(drawable.start, 36);
  const { withIt, without } = fansBoth(drawable, measure);
  const [after, before] = [fanAt(withIt, month), fanAt(without, month)];
  const figure = (value: number | undefined) => rounded(value ?? 0, 'count');
  return say('chart-description', {
    month: formatMonth(month, language),
    without: figure(before?.middle),
    with: figure(after?.middle),
    low: figure(after?.low),
    high: figure(after?.high),
  });
};

const wordsOf = (drawable: Drawable, measure: Drawn, language: Language): ChartWords => {
  const say = speaker({ en, cy }, language);
  const marks = [...new Set(drawable.labels)].filter((label) => label !== 'real');
  return {
    title: titleOf(drawable, measure, language),
    description: describe(drawable, measure, language),
    observed: '',
    lastObserved: say('chart-start', {
      month: formatMonth(monthOfDay(drawable.start), language),
    }),
    range: say('chart-range'),
    unchanged: say('chart-without'),
    middle: say('chart-middle'),
    low: say('chart-low'),
    high: say('chart-high'),
    monthsAhead: say('chart-months'),
    watermark:
      marks.length === 0 ? undefined : marks.map((label) => labelName(label, language)).join(', '),
  };
};

const numeric = (text: string) => ({ text, format: 'numeric' });

const tableOf = (
  { withIt, without }: { readonly withIt: readonly MonthFan[]; readonly without: readonly Fan[] },
  language: Language,
) => {
  const say = speaker({ en, cy }, language);
  const figure = (value: number | undefined) =>
    numeric(value === undefined ? say('not-told') : rounded(value, 'count'));
  return {
    caption: say('chart-table'),
    head: [
      { text: say('month') },
      numeric(say('without')),
      numeric(say('with')),
      numeric(say('chart-low')),
      numeric(say('chart-high')),
    ],
    rows: withIt.map(({ month, fan }) => [
      { text: formatMonth(month, language) },
      figure(fanAt(without, month)?.middle),
      figure(fan.middle),
      figure(fan.low),
      figure(fan.high),
    ]),
  };
};

const pictureOf = (drawable: Drawable, measure: Drawn, language: Language) => {
  const say = speaker({ en, cy }, language);
  const origin: Month = addMonths(monthOfDay(drawable.start), -1);
  const { withIt, without } = fansBoth(drawable, measure);
  return {
    heading: titleOf(drawable, measure, language),
    data: dataOf(drawable, measure),
    words: wordsOf(drawable, measure, language),
    figures: say('chart-figures'),
    tables: [tableOf({ withIt: monthly(withIt, origin), without }, language)],
  };
};

/** A picture of each measure that differs: the line without the action, and the line with it in its band. */
export const picturesOf = (drawable: Drawable, language: Language) => {
  const { different } = measuresOf(drawable.effect);
  return drawn
    .filter((measure) => different.includes(measure))
    .map((measure) => pictureOf(drawable, measure, language));
};
