import {
  addMonths,
  isKnown,
  lastDay,
  type Month,
  observed,
  type Pack,
  sundayOf,
  type Week,
} from '#domain';
import { calibrate } from './calibrate/calibrate.ts';
import { project } from './project.ts';

/** How many lists ended up inside their 80 % interval, for one measure. */
export interface Covered {
  readonly lists: number;
  readonly inside: number;
  /** inside / lists, 0 to 1. */
  readonly share: number;
}

export interface Coverage {
  readonly origin: Month;
  readonly target: Month;
  readonly list: Covered;
  readonly overTargetShare: Covered;
}

export interface CoverageOptions {
  /** The last month taken to be known. */
  readonly from: Month;
  /** How far ahead the projection is held against what came. */
  readonly months: number;
  readonly runs: number;
  readonly seed: number;
}

const MOST_WEEKS_IN_MONTH = 5;

const covered = (inside: readonly boolean[]): Covered => {
  const count = inside.filter(Boolean).length;
  return { lists: inside.length, inside: count, share: count / inside.length };
};

/**
 * An honest look back: projects from a month with what was known then, and counts the lists that were inside their 80 % interval some months on.
 * A list that was no longer published by then is not counted.
 */
export const coverage = (pack: Pack, { from, months, runs, seed }: CoverageOptions): Coverage => {
  const target = addMonths(from, months);
  const { model } = calibrate(pack, from);
  const weeks = months * MOST_WEEKS_IN_MONTH;
  const ends = Array.from({ length: weeks }, (_, ahead) =>
    sundayOf((model.firstWeek + ahead) as Week),
  );
  const after = ends.findIndex((sunday) => sunday >= lastDay(target));
  const { series } = project(model, { scenario: { capacity: 1 }, weeks: after + 1, runs, seed });
  const inside = { list: [] as boolean[], overTargetShare: [] as boolean[] };
  for (const { board, service, measure, p10, p50: _, p90 } of series) {
    const came = observed(pack, { board, service }).find((one) => one.month === target);
    if (!came || !isKnown(came.overTarget)) continue;
    const low = p10.at(-1) ?? Number.NaN;
    const high = p90.at(-1) ?? Number.NaN;
    if (measure === 'list') inside.list.push(came.list >= low && came.list <= high);
    if (measure === 'over_target_share' && came.list > 0) {
      const share = came.overTarget / came.list;
      inside.overTargetShare.push(share >= low && share <= high);
    }
  }
  return {
    origin: from,
    target,
    list: covered(inside.list),
    overTargetShare: covered(inside.overTargetShare),
  };
};
