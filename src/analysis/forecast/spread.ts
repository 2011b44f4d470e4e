import { group, mean, quantileSorted, sum } from 'd3-array';

/** What was said of a list before, against what came: the miss in the measure's own unit. */
export interface Miss {
  readonly unit: number;
  readonly from: number;
  /** By which lists are put in classes: misses of lists alike in it are about as large. */
  readonly size: number;
  readonly miss: number;
}

const CLASSES = 5;
/** Misses that a list's own size of miss is taken to be known by beforehand, as its class's. */
const AS_CLASS = 12;

/** Puts a list's possible misses about what is said of it. */
export interface Spread {
  /** What a list of this size misses by, typically. */
  readonly scale: (one: { unit: number; size: number }) => number;
  /** The part of past misses below `probability`, over what is typical. */
  readonly quantile: (probability: number) => number;
}

const typicalBySize = (past: readonly Miss[]): ((size: number) => number) => {
  const sorted = past.toSorted((a, b) => a.size - b.size);
  const most = Math.ceil(sorted.length / CLASSES);
  const classes = Array.from({ length: CLASSES }, (_, index) =>
    sorted.slice(index * most, (index + 1) * most),
  ).filter((some) => some.length > 0);
  const found = classes.map((some) => ({
    to: some.at(-1)?.size ?? 0,
    typical: mean(some, ({ miss }) => Math.abs(miss)) ?? Number.NaN,
  }));
  return (size) => (found.find(({ to }) => size <= to) ?? found.at(-1))?.typical ?? Number.NaN;
};

/**
 * How far what is said may be from what comes, learnt from what was said before: by the size of the list, and by how far its own misses were from those of its class.
 * Each past miss is measured by the other misses of its list alone, so that it does not make itself look usual.
 */
export const spreadOf = (past: readonly Miss[], ahead: number): Spread => {
  const bySize = typicalBySize(past);
  const relative = past.map((one) => ({ ...one, part: Math.abs(one.miss) / bySize(one.size) }));
  const ofUnit = group(relative, ({ unit }) => unit);
  const own = (unit: number, leaveOut?: number) => {
    const others = (ofUnit.get(unit) ?? []).filter(
      ({ from, part }) =>
        !Number.isNaN(part) && (leaveOut === undefined || Math.abs(from - leaveOut) >= ahead),
    );
    return (sum(others, ({ part }) => part) + AS_CLASS) / (others.length + AS_CLASS);
  };
  const parts = Array.from(
    relative,
    ({ unit, from, size, miss }) => miss / (bySize(size) * own(unit, from)),
  )
    .filter((part) => !Number.isNaN(part))
    .toSorted((a, b) => a - b);
  return {
    scale: ({ unit, size }) => bySize(size) * own(unit),
    quantile: (probability) => quantileSorted(parts, probability) ?? Number.NaN,
  };
};

/** The same width for all: past misses of everyone, as they were. */
export const evenSpread = (past: readonly Miss[]): Spread => {
  const misses = past.map(({ miss }) => miss).toSorted((a, b) => a - b);
  return {
    scale: () => 1,
    quantile: (probability) => quantileSorted(misses, probability) ?? Number.NaN,
  };
};
