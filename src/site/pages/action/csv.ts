import {
  type Action,
  type ActionEffect,
  addMonths,
  addWeeks,
  type Day,
  firstDay,
  isoMonth,
  type Language,
  monthOfDay,
  parseDay,
  type Range,
  type Series,
  type Week,
  weekOfDay,
} from '#domain';
import type { CsvFile } from '../../page.ts';

const ranges = ['without', 'with', 'difference'] as const;
const parts = ['p10', 'p50', 'p90'] as const;

/** Headings in the reader's language; ids, units and labels are those of the JSON, the same in both. */
const headings: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'action',
    'action_label',
    'figures_label',
    'measure',
    'unit',
    'week_beginning',
    'months_after_start',
    ...ranges.flatMap((range) => parts.map((part) => `${range}_${part}`)),
  ],
  cy: [
    'cam_gweithredu',
    'label_y_cam',
    'label_y_ffigurau',
    'mesur',
    'uned',
    'wythnos_yn_dechrau',
    'misoedd_ar_ol_dechrau',
    ...['heb', 'gyda', 'gwahaniaeth'].flatMap((range) => parts.map((part) => `${range}_${part}`)),
  ],
};

const SIGNIFICANT_DIGITS = 7;

/** What is not a number (the share of an empty list) is an empty cell, never 0. */
const cell = (value: number | undefined): string =>
  value === undefined || !Number.isFinite(value)
    ? ''
    : String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));

const cellsOf = (range: Range | undefined): readonly string[] =>
  parts.map((part) => cell(range?.[part]));

const rangeAt = (series: Series | undefined, week: number): Range | undefined =>
  series && {
    p10: series.p10[week] ?? Number.NaN,
    p50: series.p50[week] ?? Number.NaN,
    p90: series.p90[week] ?? Number.NaN,
  };

interface Told {
  readonly action: Action;
  readonly effect: ActionEffect;
  /** The plan's first day. */
  readonly start: Day;
}

/** The last whole week before a number of months after the start: there the difference is told. */
const weekLookedAt = (start: Day, months: number): Week =>
  addWeeks(weekOfDay(firstDay(addMonths(monthOfDay(start), months))), -1);

const comparedIn = ({ effect, start }: Told, { measure }: Series, monday: string) => {
  const week = weekOfDay((parseDay(monday) ?? 0) as Day);
  return effect.compared.find(
    (each) => each.measure === measure && weekLookedAt(start, each.months) === week,
  );
};

const rowsOf = (told: Told, series: Series): readonly (readonly string[])[] => {
  const { action, effect } = told;
  const without = effect.without.find(({ measure }) => measure === series.measure);
  return series.week.map((monday, week) => {
    const compared = comparedIn(told, series, monday);
    return [
      action.id,
      action.label,
      effect.label,
      series.measure,
      series.unit,
      monday,
      cell(compared?.months),
      ...cellsOf(rangeAt(without, week)),
      ...cellsOf(rangeAt(series, week)),
      ...cellsOf(compared?.difference),
    ];
  });
};

/** Week by week without the action and with it; what both rest on stands in the name and in every row. */
export const effectCsv = (told: Told, language: Language): CsvFile => {
  const { action, effect, start } = told;
  const labels = [...new Set([action.label, effect.label])].filter((label) => label !== 'real');
  return {
    kind: 'csv',
    name: [action.id, ...labels, isoMonth(monthOfDay(start))].join('-'),
    rows: [headings[language], ...effect.with.flatMap((series) => rowsOf(told, series))],
  };
};
