import { least, mean, range } from 'd3-array';
import type { Foretold } from '#domain';
import { measured } from './measured.ts';
import type { Panel } from './panel.ts';
import { at } from './pool.ts';
import { type Everything, type Method, ofMonth } from './saying.ts';

const YEAR = 12;
/** How much of a trend is left each month further on. */
const DAMPED = 0.9;
const LEVELS = [0.2, 0.4, 0.6, 0.8, 1];
const TRENDS = [0.05, 0.2];

/** One list's months up to one, in the unit in which its measure changes. */
type OneSeries = (series: readonly number[], ahead: number) => number;

const bySeries = (panel: Panel, say: OneSeries): Method => {
  const of = (id: Foretold, { from, ahead }: { from: number; ahead: number }) => {
    const { values, inward, outward } = measured[id];
    return Float64Array.from(values(panel), (months) => {
      const series = [...months.subarray(0, from + 1)].map(inward);
      return Number.isNaN(series.at(-1)) ? Number.NaN : outward(say(series, ahead));
    });
  };
  return (_, ahead) => (from) => ({
    list: of('list', { from, ahead }),
    over_target_share: of('over_target_share', { from, ahead }),
  });
};

/** As at the origin. */
const noChange =
  (panel: Panel): Method =>
  () =>
  (from): Everything =>
    ofMonth(panel, from);

/** As it changed in the same months a year ago; where there was none, no change. */
const seasonal: OneSeries = (series, ahead) => {
  const now = series.length - 1;
  const back = Math.ceil(ahead / YEAR) * YEAR;
  const change = at(series, now - back + ahead) - at(series, now - back);
  return at(series, now) + (Number.isNaN(change) ? 0 : change);
};

/** The months since the last gap. */
const unbroken = (series: readonly number[]): readonly number[] =>
  series.slice(series.findLastIndex((value) => Number.isNaN(value)) + 1);

interface Smoothing {
  readonly level: number;
  readonly trend: number;
}

/** Holt's level and damped trend after a series, and the square of its misses a month ahead. */
const smooth = (series: readonly number[], smoothing: Smoothing) => {
  let [level, slope, missed] = [at(series, 0), 0, 0];
  for (const value of series.slice(1)) {
    const expected = level + DAMPED * slope;
    missed += (value - expected) * (value - expected);
    const next = expected + smoothing.level * (value - expected);
    slope = smoothing.trend * (next - level) + (1 - smoothing.trend) * DAMPED * slope;
    level = next;
  }
  return { level, slope, missed };
};

const dampedHolt: OneSeries = (series, ahead) => {
  const known = unbroken(series);
  const tried = LEVELS.flatMap((level) => TRENDS.map((trend) => smooth(known, { level, trend })));
  const best = least(tried, ({ missed }) => missed);
  if (!best) return at(series, series.length - 1);
  let [said, slope] = [best.level, best.slope];
  for (let month = 0; month < ahead; month += 1) {
    slope *= DAMPED;
    said += slope;
  }
  return said;
};

/** Theta: simple smoothing with half of the straight line's slope. */
const theta: OneSeries = (series, ahead) => {
  const known = unbroken(series);
  const tried = LEVELS.map((level) => smooth(known, { level, trend: 0 }));
  const best = least(tried, ({ missed }) => missed);
  const middle = (known.length - 1) / 2;
  const usual = mean(known) ?? Number.NaN;
  const places = range(known.length).map((place) => place - middle);
  const squares = places.reduce((sum, place) => sum + place * place, 0);
  const rise = places.reduce((sum, place, index) => sum + place * (at(known, index) - usual), 0);
  return (best?.level ?? Number.NaN) + (squares > 0 ? ((rise / squares) * ahead) / 2 : 0);
};

export const rivals = (panel: Panel): Readonly<Record<string, Method>> => ({
  'no-change': noChange(panel),
  seasonal: bySeries(panel, seasonal),
  holt: bySeries(panel, dampedHolt),
  theta: bySeries(panel, theta),
});
