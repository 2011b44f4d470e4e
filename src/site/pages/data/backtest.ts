import {
  type BacktestPeriod,
  type BacktestRow,
  type KeptBacktest,
  type Language,
  type Month,
  type Pack,
  parseMonth,
} from '#domain';
import { formatMonth, formatNumber, formatShare, speaker } from '#words';
import { pathOf, searchOf } from '../../address.ts';
import { pictureOfBars, signedShare } from './backtest-picture.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

const levels = ['board-service', 'service', 'nation'] as const;
const methods = ['pooled', 'no-change', 'seasonal', 'holt', 'theta', 'structural'] as const;
const [OURS, NOTHING] = methods;
const OF_ALL = 'nation';
/** Ranges that hold less than this of what came, where 80 % should be, are told as too narrow. */
const TOO_NARROW = 0.75;
/** Months on which the forecast's weights were chosen (docs/method/forecast.md). */
const CHOSEN_UNTIL = parseMonth('2024-12') as Month;

const wordsIn = (language: Language) => speaker({ en, cy }, language);
type Say = ReturnType<typeof wordsIn>;

const levelName = ({ level }: BacktestRow, say: Say): string => {
  const known = levels.find((each) => each === level);
  return known ? say(`level-${known}`) : level;
};

const methodName = (method: string, say: Say): string => {
  const known = methods.find((each) => each === method);
  return known ? say(`method-${known}`) : method;
};

const placed = (row: BacktestRow, say: Say) => ({
  level: levelName(row, say),
  measure: say(`measure-${row.measure}`),
  months: say('months-ahead', { count: row.months }),
});

const isAlike = (one: BacktestRow) => (other: BacktestRow) =>
  one.level === other.level && one.measure === other.measure && one.months === other.months;

const oursIn = ({ rows }: BacktestPeriod): readonly BacktestRow[] =>
  rows.filter(({ method }) => method === OURS);

/** Against the same error, or loss, of no change. */
const against = (row: BacktestRow, { rows }: BacktestPeriod, of: 'wape' | 'pinball'): number => {
  const nothing = rows.filter(isAlike(row)).find(({ method }) => method === NOTHING);
  return nothing ? row[of] / nothing[of] - 1 : Number.NaN;
};

/** Where a simpler method was nearer, and where ranges were too narrow: what a reader should know first. */
const lossesIn = (period: BacktestPeriod, language: Language): readonly string[] => {
  const say = wordsIn(language);
  const ours = oursIn(period);
  const nearer = ours.flatMap((row) => {
    const [best] = period.rows.filter(isAlike(row)).toSorted((a, b) => a.wape - b.wape);
    if (!best) return [];
    const errors = { ours: formatShare(row.wape, 1), theirs: formatShare(best.wape, 1) };
    // As near as can be told; ours too.
    if (errors.ours === errors.theirs) return [];
    const method = methodName(best.method, say);
    return [say('look-back-loss', { ...placed(row, say), ...errors, method })];
  });
  const narrow = ours
    .filter(({ coverage80 }) => coverage80 < TOO_NARROW)
    .map((row) =>
      say('look-back-narrow', {
        ...placed(row, say),
        coverage: formatShare(row.coverage80),
        told: formatNumber(row.n),
      }),
    );
  return [...nearer, ...narrow];
};

const numeric = (text: string) => ({ text, format: 'numeric' });

const placeHead = (say: Say) => [
  { text: say('look-back-level') },
  { text: say('look-back-measure') },
  { text: say('look-back-ahead') },
];

const placeCells = (row: BacktestRow, say: Say) => [
  { text: levelName(row, say) },
  { text: say(`measure-${row.measure}`) },
  { text: String(row.months) },
];

/** Errors of every method side by side. */
const errorsOf = (period: BacktestPeriod, language: Language) => {
  const say = wordsIn(language);
  const errorOf = (row: BacktestRow, wanted: string) =>
    period.rows.filter(isAlike(row)).find(({ method }) => method === wanted)?.wape;
  return {
    caption: say('look-back-errors'),
    head: [...placeHead(say), ...methods.map((method) => numeric(methodName(method, say)))],
    rows: oursIn(period).map((row) => [
      ...placeCells(row, say),
      ...methods.map((method) => {
        const error = errorOf(row, method);
        return numeric(error === undefined ? '' : formatShare(error, 1));
      }),
    ]),
  };
};

const rangesOf = (period: BacktestPeriod, language: Language) => {
  const say = wordsIn(language);
  return {
    caption: say('look-back-ranges'),
    head: [
      ...placeHead(say),
      numeric(say('look-back-count')),
      numeric(say('look-back-inside80')),
      numeric(say('look-back-inside95')),
      numeric(say('look-back-pinball')),
    ],
    rows: oursIn(period).map((row) => [
      ...placeCells(row, say),
      numeric(formatNumber(row.n)),
      numeric(formatShare(row.coverage80, 1)),
      numeric(formatShare(row.coverage95, 1)),
      numeric(signedShare(against(row, period, 'pinball'))),
    ]),
  };
};

const pictureOf = (period: BacktestPeriod, id: string, language: Language) => {
  const say = wordsIn(language);
  const ours = oursIn(period);
  const level = levels.find((each) => ours.some((row) => row.level === each)) ?? OF_ALL;
  const bars = ours
    .filter((row) => row.level === level)
    .map((row) => {
      const { measure, months } = placed(row, say);
      return { name: `${measure}, ${months}`, change: against(row, period, 'wape') };
    });
  const title = say('look-back-picture', { level: say(`level-${level}`) });
  return { title, svg: pictureOfBars(bars, { id, title }, language) };
};

/** Of one list alone, each level says the same: it is told once. */
const toldOnce = (period: BacktestPeriod): BacktestPeriod =>
  period.lists === 1
    ? { ...period, rows: period.rows.filter(({ level }) => level === OF_ALL) }
    : period;

/** Whether the months were looked at while the forecast was made. */
const lookedAt = ({ last }: BacktestPeriod, { nation }: Pack, say: Say): string => {
  if (nation !== 'england') return say('look-back-elsewhere');
  return say(last <= CHOSEN_UNTIL ? 'look-back-chosen' : 'look-back-seen');
};

const periodOf = (period: BacktestPeriod, pack: Pack, language: Language) => {
  const say = wordsIn(language);
  const { first, last, lists } = period;
  const losses = lossesIn(period, language);
  return {
    heading: say('look-back-period', {
      first: formatMonth(first, language),
      last: formatMonth(last, language),
      count: lists,
    }),
    lookedAt: lookedAt(period, pack, say),
    losses:
      losses.length > 0
        ? { heading: say('look-back-losses'), sentences: losses }
        : { heading: say('look-back-none'), sentences: [] },
    picture: pictureOf(period, `look-back-${pack.name}-${first}`, language),
    tables: [errorsOf(period, language), rangesOf(period, language)],
  };
};

/** The forecast held against what came, the latest months first; nothing where no look back lies beside the pack. */
export const backtestOf = (kept: KeptBacktest | undefined, pack: Pack, language: Language) => {
  if (!kept) return undefined;
  const say = wordsIn(language);
  const heading = say('look-back');
  if (kept.hash !== pack.hash) {
    return { heading, text: [say('look-back-other')], periods: [], csv: undefined };
  }
  return {
    heading,
    text: [say('look-back-text')],
    periods: kept.periods.toReversed().map((period) => periodOf(toldOnce(period), pack, language)),
    csv: {
      text: say('look-back-csv'),
      href: `${pathOf('data', language)}.csv${searchOf({ pack: pack.name, table: 'look-back' })}`,
    },
  };
};
