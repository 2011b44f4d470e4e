import type { WaitingList } from '#domain';
import { BINS, exp, ln } from '#engine';

/** The last bin but one: waits beyond it are not told apart. */
const LAST = BINS - 1;

/** Weeks over which the thinning of the oldest published waits is read. */
const LOOK_BACK = 4;

/** Keeps the tail from lasting for ever where nobody left during the weeks looked at. */
const SLOWEST_THINNING = 0.98;

const waitingFrom = (list: WaitingList, weeks: number): number => {
  let sum = 0;
  for (const [index, band] of list.bands.entries()) {
    if (band.from >= weeks) sum += list.patients[index] ?? 0;
  }
  return sum;
};

/** Share still waiting one week on, between two waits, if they thin evenly. */
const thinning = (atStart: number, atEnd: number, weeks: number): number =>
  atStart <= 0 || atEnd <= 0 ? 0 : exp(ln(atEnd / atStart) / weeks);

/** How the open band thins: as the weeks before it did, or, where one band holds them all, as that band's share says. A list without bands shows nothing, and thins as slowly as any. */
const openThinning = (list: WaitingList, from: number): number => {
  if (from === 0) return SLOWEST_THINNING;
  const back = list.bands.findLast((band) => band.from <= Math.max(0, from - LOOK_BACK));
  const start = back?.from ?? 0;
  const rate = thinning(waitingFrom(list, start), waitingFrom(list, from), from - start);
  return Math.min(rate, SLOWEST_THINNING);
};

/**
 * Patients by whole weeks waited, from the bands a source publishes. Inside a band wider than a week, and beyond the
 * oldest, those who wait thin out geometrically at the rate the bands themselves show: an assumption, and the simplest that fits them.
 */
export const binsOf = (list: WaitingList): Float64Array => {
  const bins = new Float64Array(BINS);
  for (const [index, band] of list.bands.entries()) {
    const patients = list.patients[index] ?? 0;
    if (patients === 0) continue;
    const to = Math.min(band.to ?? BINS, BINS);
    const from = Math.min(band.from, LAST);
    const rate =
      band.to === undefined
        ? openThinning(list, band.from)
        : thinning(waitingFrom(list, band.from), waitingFrom(list, band.to), band.to - band.from);
    spread(bins, { from, to, patients, rate, open: band.to === undefined });
  }
  return bins;
};

interface Spreading {
  readonly from: number;
  readonly to: number;
  readonly patients: number;
  readonly rate: number;
  readonly open: boolean;
}

const spread = (bins: Float64Array, { from, to, patients, rate, open }: Spreading): void => {
  let staying = 1;
  let left = patients;
  const whole = open ? 1 : 1 - powerOf(rate, to - from);
  for (let week = from; week < to - 1; week += 1) {
    const share = (staying * (1 - rate)) / whole;
    bins[week] = (bins[week] ?? 0) + patients * share;
    left -= patients * share;
    staying *= rate;
  }
  bins[to - 1] = (bins[to - 1] ?? 0) + Math.max(0, left);
};

const powerOf = (base: number, exponent: number): number => {
  let product = 1;
  for (let factor = 0; factor < exponent; factor += 1) product *= base;
  return product;
};
