import { median, range } from 'd3-array';
import type { Departures } from './departures.ts';

/**
 * Natural process limits of individual values about their median: 3.145 times the median moving range, as wide as 2.66 times the mean one where nothing is amiss, and not widened by what is looked for.
 * Source: Wheeler, Understanding Variation (2nd ed., 2000); NHS England, Making Data Count (2019), uses the mean.
 */
const MEDIAN_RANGES = 3.145;
/** Changes below which there are no limits: Making Data Count asks for a dozen points or more. */
const ENOUGH = 12;
/** Nearer than a fifth is never marked, as a logarithm: ln 1.2. */
const SLIGHT = 0.1823;
/** Months on each side whose median is the level there, and the fewest that tell. */
const SIDE = 6;
const FEWEST = 3;

export interface Strayed {
  /** Places of months in which a series came to a new level and stayed there. */
  readonly breaks: readonly number[];
  /** Places of single months off the level of those about them. */
  readonly outliers: readonly number[];
}

const known = (values: readonly number[]): readonly number[] =>
  values.filter((value) => !Number.isNaN(value));

interface Limits {
  readonly centre: number;
  readonly half: number;
}

const limitsOf = (changes: readonly number[]): Limits | undefined => {
  const points = known(changes);
  if (points.length < ENOUGH) return undefined;
  const ranges = range(1, points.length).map((at) =>
    Math.abs((points[at] ?? 0) - (points[at - 1] ?? 0)),
  );
  const half = MEDIAN_RANGES * (median(ranges) ?? 0);
  return { centre: median(points) ?? 0, half: Math.max(half, SLIGHT) };
};

/** The level on one side of a place; undefined where too few months tell. */
const levelOver = (levels: readonly number[], from: number, to: number): number | undefined => {
  const some = known(levels.slice(Math.max(0, from), to));
  return some.length >= FEWEST ? median(some) : undefined;
};

/** A step that takes some months is one break: where it was widest. */
const widestOf = (steps: readonly number[], changes: readonly number[]): readonly number[] => {
  const apart: number[][] = [];
  for (const at of steps) {
    const last = apart.at(-1);
    if (last && at - (last.at(-1) ?? at) <= FEWEST) last.push(at);
    else apart.push([at]);
  }
  const width = (at: number) => Math.abs(changes[at] ?? 0);
  return apart.flatMap((some) => some.toSorted((a, b) => width(b) - width(a)).slice(0, 1));
};

/** Single months off, and lasting steps: a step takes the level along, a single month comes back. */
export const strayedOf = ({ changes, levels }: Departures): Strayed => {
  const limits = limitsOf(changes);
  if (!limits) return { breaks: [], outliers: [] };
  const { centre, half } = limits;
  const isFar = (off: number) => Math.abs(off) > half;
  const outside = range(changes.length).filter((at) => isFar((changes[at] ?? Number.NaN) - centre));
  const stepAt = (at: number) => {
    const before = levelOver(levels, at - SIDE, at);
    const after = levelOver(levels, at, at + SIDE);
    return before !== undefined && after !== undefined && isFar(after - before);
  };
  const steps = outside.filter(stepAt);
  const aboutOf = (at: number) => {
    const about = [
      ...levels.slice(Math.max(0, at - FEWEST), at),
      ...levels.slice(at + 1, at + 1 + FEWEST),
    ];
    return median(known(about)) ?? Number.NaN;
  };
  const outliers = outside.filter(
    (at) => !steps.includes(at) && isFar((levels[at] ?? Number.NaN) - aboutOf(at)),
  );
  return { breaks: widestOf(steps, changes), outliers };
};
