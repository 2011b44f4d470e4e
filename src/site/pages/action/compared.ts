import {
  type ActionEffect,
  addMonths,
  type Compared,
  type Day,
  type Language,
  type Measure,
  type Month,
  monthOfDay,
  type Range,
} from '#domain';
import { formatMonth, formatNumber, formatShare, speaker } from '#words';
import { roundedCount } from '../../parts/chart/rounded.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** Measures a reader is shown, in the order of their journey: the list, the wait, the work. */
const shown = [
  'weeks_over_target',
  'over_target',
  'list',
  'over_target_share',
  'turnaround_days',
  'tests',
  'reports',
] as const satisfies readonly Measure[];
export type ShownMeasure = (typeof shown)[number];

/** How a measure is counted, and so how its difference is said. */
const countedIn = {
  weeks_over_target: 'people',
  over_target: 'people',
  list: 'people',
  over_target_share: 'points',
  turnaround_days: 'days',
  tests: 'people',
  reports: 'people',
} as const satisfies Readonly<Record<ShownMeasure, 'people' | 'points' | 'days'>>;

/** As finely as it is shown: a difference that rounds to nothing is none. */
const roundedOf = (value: number, measure: ShownMeasure): number => {
  if (countedIn[measure] === 'people') return roundedCount(value);
  const scale = countedIn[measure] === 'points' ? 1000 : 10;
  return Math.round(value * scale) / scale;
};

const written = (value: number, measure: ShownMeasure): string => {
  if (countedIn[measure] === 'points') return formatShare(value, 1);
  return formatNumber(roundedOf(value, measure));
};

/** How much a difference is, without its direction. */
export const amountOfDifference = (value: number, measure: ShownMeasure): string => {
  const size = Math.abs(roundedOf(value, measure));
  return countedIn[measure] === 'points'
    ? formatNumber(Math.round(size * 1000) / 10)
    : formatNumber(size);
};

export const wayOf = (value: number, measure: ShownMeasure): 'less' | 'same' | 'more' => {
  const size = roundedOf(value, measure);
  if (size === 0) return 'same';
  return size < 0 ? 'less' : 'more';
};

/** `1,200 fewer`, `2.4 days longer`, `no difference`. */
export const differenceText = (
  value: number,
  measure: ShownMeasure,
  language: Language,
): string => {
  const say = speaker({ en, cy }, language);
  const way = wayOf(value, measure);
  if (way === 'same') return say('no-difference');
  const said = amountOfDifference(value, measure);
  const count = Number(said.replaceAll(',', ''));
  return say(`${countedIn[measure]}-${way}`, { amount: said, count });
};

/** Eight futures in ten: the smaller difference first where both go the same way. */
export const rangeText = (
  { p10, p90 }: Range,
  measure: ShownMeasure,
  language: Language,
): string => {
  const say = speaker({ en, cy }, language);
  const [low, high] = [roundedOf(p10, measure), roundedOf(p90, measure)];
  if (low < 0 && high > 0) {
    return say('range-both', {
      low: differenceText(low, measure, language),
      high: differenceText(high, measure, language),
    });
  }
  const [near, far] = Math.abs(low) <= Math.abs(high) ? [low, high] : [high, low];
  if (far === 0) return say('no-difference');
  return say('range-one', {
    near: amountOfDifference(near, measure),
    far: differenceText(far, measure, language),
  });
};

export const isDifferent = (
  { difference }: Pick<Compared, 'difference'>,
  measure: ShownMeasure,
): boolean =>
  [difference.p10, difference.p50, difference.p90].some((each) => roundedOf(each, measure) !== 0);

/** The month that ends a number of months after the plan's start. */
export const monthAfter = (start: Day, months: number): Month =>
  addMonths(monthOfDay(start), months - 1);

export const comparedAt = (
  { compared }: Pick<ActionEffect, 'compared'>,
  measure: Measure,
  months: number,
): Compared | undefined =>
  compared.find((each) => each.measure === measure && each.months === months);

const isTold = ({ without, with: withIt }: Compared): boolean =>
  Number.isFinite(without.p50 + withIt.p50);

type HasCompared = Pick<ActionEffect, 'compared'>;

interface Told {
  readonly effect: HasCompared;
  readonly start: Day;
  /** Weeks of the standard; undefined where nothing reached has one. */
  readonly weeks: number | undefined;
}

/** What the two courses that are compared are called. */
export interface Sides {
  readonly caption: string;
  readonly without: string;
  readonly with: string;
}

const measureName = (measure: ShownMeasure, weeks: number | undefined, language: Language) => {
  const say = speaker({ en, cy }, language);
  const filling = { weeks: weeks ?? 0 };
  if (measure === 'weeks_over_target') return say('measure-weeks_over_target', filling);
  if (measure === 'over_target') return say('measure-over_target', filling);
  if (measure === 'over_target_share') return say('measure-over_target_share', filling);
  return say(`measure-${measure}`);
};

type Row = Compared & { readonly measure: ShownMeasure };

const isShown = (compared: Compared): compared is Row =>
  shown.some((measure) => measure === compared.measure);

const rowsOf = ({ compared }: HasCompared, measure: ShownMeasure): readonly Row[] =>
  compared.filter(isShown).filter((each) => each.measure === measure && isTold(each));

/** Measures that are told, and whether they differ in any of the months. */
export const measuresOf = (effect: HasCompared) => {
  const told = shown.filter((measure) => rowsOf(effect, measure).length > 0);
  const differs = (measure: ShownMeasure) =>
    rowsOf(effect, measure).some((row) => isDifferent(row, measure));
  return {
    different: told.filter(differs),
    alike: told.filter((measure) => !differs(measure)),
  };
};

const rowOf = ({ measure, months, ...row }: Row, start: Day, language: Language) => ({
  after: speaker({ en, cy }, language)('after', { months }),
  month: formatMonth(monthAfter(start, months), language),
  without: written(row.without.p50, measure),
  with: written(row.with.p50, measure),
  difference: differenceText(row.difference.p50, measure, language),
  range: isDifferent(row, measure) ? rangeText(row.difference, measure, language) : undefined,
});

/** Each measure that differs, at 12, 24 and 36 months, in both courses; the rest by name. */
export const comparisonOf = ({ effect, start, weeks }: Told, sides: Sides, language: Language) => {
  const say = speaker({ en, cy }, language);
  const { different, alike } = measuresOf(effect);
  const nameOf = (measure: ShownMeasure) => measureName(measure, weeks, language);
  return {
    caption: sides.caption,
    head: {
      when: say('when'),
      without: sides.without,
      with: sides.with,
      difference: say('difference'),
    },
    range: say('likely-range'),
    groups: different.map((measure) => ({
      measure: nameOf(measure),
      rows: rowsOf(effect, measure).map((row) => rowOf(row, start, language)),
    })),
    alike:
      alike.length === 0 ? undefined : say('alike', { measures: alike.map(nameOf).join('; ') }),
  };
};
