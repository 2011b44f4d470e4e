import type { Weeks } from '../weeks-waiting.ts';
import type { InBand } from './lists.ts';

/** The waits at which all of some lists have an edge of a band. */
const edgesOf = (lists: readonly (readonly Weeks[])[]): readonly number[] => {
  const [first = [], ...others] = lists;
  return first
    .map(({ from }) => from)
    .filter((from) => others.every((bands) => bands.some((band) => band.from === from)));
};

const inBand = (bands: readonly InBand[], { from, to = Infinity }: Weeks): number =>
  bands.reduce((sum, band) => (band.from >= from && band.from < to ? sum + band.patients : sum), 0);

/** Lists by the finest bands that all of them can be told in. */
const alike = (lists: readonly (readonly InBand[])[]): readonly (readonly InBand[])[] => {
  const edges = edgesOf(lists);
  return lists.map((bands) =>
    edges.map((from, at) => {
      const to = edges[at + 1];
      const weeks = to === undefined ? { from } : { from, to };
      return { ...weeks, patients: inBand(bands, weeks) };
    }),
  );
};

/** The sum of lists, band by band. */
export const sumOf = (lists: readonly (readonly InBand[])[]): readonly InBand[] => {
  const [first = [], ...others] = alike(lists);
  return first.map((band, at) => ({
    ...band,
    patients: others.reduce((sum, bands) => sum + (bands[at]?.patients ?? 0), band.patients),
  }));
};

/** What is left of a list when others are taken from it; undefined where it holds fewer than they do. */
export const without = (
  whole: readonly InBand[],
  parts: readonly (readonly InBand[])[],
): readonly InBand[] | undefined => {
  if (parts.length === 0) return whole;
  const [own = [], part = []] = alike([whole, sumOf(parts)]);
  const rest = own.map((band, at) => ({
    ...band,
    patients: band.patients - (part[at]?.patients ?? 0),
  }));
  return rest.some(({ patients }) => patients < 0) ? undefined : rest;
};

const largest = (figures: readonly number[]): number =>
  figures.reduce((most, figure, at) => (figure > (figures[most] ?? 0) ? at : most), 0);

/** Whole patients by what each share is due, as near as they can be. */
const allotted = (patients: number, due: readonly number[]): readonly number[] => {
  const counts: number[] = [];
  let left = patients;
  for (const one of due) {
    const own = Math.min(left, Math.max(0, Math.floor(one)));
    counts.push(own);
    left -= own;
  }
  for (; left > 0; left -= 1) {
    const at = largest(due.map((one, place) => one - (counts[place] ?? 0)));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
};

/** Divides a list into shares that sum to 1, patients whole: every band adds up to the list's, and a share's whole list is hardly a patient off. */
export const divide = (
  list: readonly InBand[],
  shares: readonly number[],
): readonly (readonly InBand[])[] => {
  let given = shares.map(() => 0);
  let upTo = 0;
  const bands = list.map(({ patients, ...weeks }) => {
    upTo += patients;
    const due = shares.map((share, at) => upTo * share - (given[at] ?? 0));
    const counts = allotted(patients, due);
    given = given.map((one, at) => one + (counts[at] ?? 0));
    return { weeks, counts };
  });
  return shares.map((_, at) =>
    bands.map(({ weeks, counts }) => ({ ...weeks, patients: counts[at] ?? 0 })),
  );
};
