import { sum } from 'd3-array';
import { BINS } from '#engine';
import { binsOf } from './bins.ts';
import type { History } from './history.ts';
import { lastHalfYear } from './level.ts';

/** Patients at each wait, counted once a month, for whom the service's pace counts beside a list's own. */
const PRIOR_PATIENTS = 20;

/** How patients of a list come to leave it, read off its bands. */
export interface Profile {
  /** Share of the list that leaves in a week otherwise than by a test. */
  readonly removals: number;
  /** Share of additions seen in the week in which they are added. */
  readonly urgentShare: number;
  /** Share of those who have waited so many whole weeks that is seen in the next, and that leaves otherwise: `BINS` numbers each. */
  readonly chance: readonly number[];
  readonly leaving: readonly number[];
}

/** Half a year of one list, month by month added up: patients by whole weeks waited at month-ends, and a week's tests and growth. */
interface HalfYear {
  readonly waiting: Float64Array;
  readonly tests: number;
  readonly growth: number;
}

const halfYearOf = (history: History): HalfYear => {
  const months = lastHalfYear(history);
  const bins = months.map((month) => binsOf(month.after));
  return {
    waiting: Float64Array.from({ length: BINS }, (_, bin) => sum(bins, (one) => one[bin])),
    tests: sum(months, (month) => month.fromList / month.weeks),
    growth: sum(months, (month) => (month.after.total - month.before.total) / month.weeks),
  };
};

const pooled = (halves: readonly HalfYear[]): HalfYear => ({
  waiting: Float64Array.from({ length: BINS }, (_, bin) => sum(halves, (one) => one.waiting[bin])),
  tests: sum(halves, (one) => one.tests),
  growth: sum(halves, (one) => one.growth),
});

interface Block {
  readonly mean: number;
  readonly bins: number;
}

/**
 * The nearest profile in which nobody is found waiting longer who was not waiting before: pool adjacent violators
 * (Ayer and others, Annals of Mathematical Statistics 26, 1955). Keeps the number of patients.
 */
const neverRising = (waiting: Float64Array): Float64Array => {
  const blocks: Block[] = [];
  for (const value of waiting) {
    let block: Block = { mean: value, bins: 1 };
    for (let before = blocks.at(-1); before && before.mean < block.mean; before = blocks.at(-1)) {
      const bins = before.bins + block.bins;
      block = { mean: (before.mean * before.bins + block.mean * block.bins) / bins, bins };
      blocks.pop();
    }
    blocks.push(block);
  }
  return Float64Array.from(blocks.flatMap(({ mean, bins }) => new Array<number>(bins).fill(mean)));
};

/** Share that is gone a week later; those who waited longest are gone as fast as the longest wait is joined. */
const goneAfter = (waiting: Float64Array, bin: number): number => {
  const now = waiting[bin] ?? 0;
  if (now <= 0) return 1;
  if (bin === BINS - 1) return Math.min(1, (waiting[bin - 1] ?? 0) / now);
  return 1 - Math.min(1, (waiting[bin + 1] ?? 0) / now);
};

/** The last bin holds every longer wait, so it may well hold more than the one before. */
const smooth = (waiting: Float64Array): Float64Array => {
  const weeks = neverRising(waiting.subarray(0, BINS - 1));
  return Float64Array.of(...weeks, waiting[BINS - 1] ?? 0);
};

/**
 * In a week as many leave the bins as wait less than one. If that is more than tests and growth account for, the rest leave otherwise;
 * at least the share the pack assumes does. At every wait, tests and other reasons take their patients in the same proportion.
 */
/** Share gone by wait, of one list or of all of a service's. */
const paceOf = ({ waiting }: HalfYear): readonly number[] => {
  const smoothed = smooth(waiting);
  return Array.from(smoothed, (_, bin) => goneAfter(smoothed, bin));
};

/** A list's own pace where it has patients to show it, and the service's where it has few. */
const drawnTowards = (own: HalfYear, service: readonly number[]): readonly number[] =>
  paceOf(own).map((pace, bin) => {
    const patients = own.waiting[bin] ?? 0;
    return (pace * patients + (service[bin] ?? 0) * PRIOR_PATIENTS) / (patients + PRIOR_PATIENTS);
  });

/**
 * In a week as many leave the bins as wait less than one. If that is more than tests and growth account for, the rest leave otherwise;
 * at least the share the pack assumes does. At every wait, tests and other reasons take their patients in the same proportion.
 */
const profileOf = (half: HalfYear, pace: readonly number[], assumed: number): Profile => {
  const { waiting, tests, growth } = half;
  const list = sum(waiting);
  const youngest = smooth(waiting)[0] ?? 0;
  const removed = Math.max(assumed * list, Math.min(youngest - tests - growth, youngest));
  const added = tests + growth + removed;
  const otherwise = youngest > 0 ? Math.min(1, removed / youngest) : 0;
  return {
    removals: list > 0 ? removed / list : assumed,
    urgentShare: added > 0 ? Math.max(0, 1 - youngest / added) : 0,
    chance: pace.map((share) => share * (1 - otherwise)),
    leaving: pace.map((share) => share * otherwise),
  };
};

/**
 * Of those who wait a week longer, the bands show who is still there: one bin against the one before.
 * Patients are not seen in order of waiting: most are seen just before the standard, and those far beyond it last.
 * `assumed` is the share that leaves in a week otherwise than by a test where the bands do not show more.
 */
export const profilesOf = (histories: readonly History[], assumed: number): readonly Profile[] => {
  const halves = histories.map(halfYearOf);
  const service = paceOf(pooled(halves));
  return halves.map((one) => profileOf(one, drawnTowards(one, service), assumed));
};
