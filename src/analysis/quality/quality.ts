import { group } from 'd3-array';
import {
  addMonths,
  type FlaggedMonths,
  type Month,
  missing,
  type Pack,
  qualityFlags,
  type SeriesQuality,
} from '#domain';
import { departuresOf } from './departures.ts';
import { type Beside, rules } from './flags.ts';
import { countedIn, gradeFor } from './grade.ts';
import { type Published, publishedIn } from './published.ts';
import { type Strayed, strayedOf } from './strayed.ts';

const monthsWith = ({ first, cells }: Published): readonly Month[] =>
  cells.flatMap((cell, at) => (cell ? [addMonths(first, at)] : []));

const flagsOf = (published: Published, beside: Beside): readonly FlaggedMonths[] =>
  qualityFlags.flatMap((flag) => {
    const places = new Set(rules[flag](published, beside));
    const months = [...places]
      .toSorted((a, b) => a - b)
      .map((at) => addMonths(published.first, at));
    return months.length > 0 ? [{ flag, months }] : [];
  });

const toldOf = (published: Published, beside: Beside, pack: Pack): SeriesQuality => {
  const { board, service, of, label, first, cells } = published;
  const flags = flagsOf(published, beside);
  return {
    board: pack.boards[board]?.id ?? '',
    service: pack.services[service]?.id ?? '',
    of,
    label,
    first,
    last: addMonths(first, cells.length - 1),
    published: monthsWith(published).length,
    flags,
    // Rules for what sources do wrong tell nothing of figures that were made up.
    grade:
      label === 'synthetic' || label === 'illustrative'
        ? missing('not-applicable')
        : gradeFor(countedIn(flags, beside.latest)),
  };
};

const latestOf = (pack: Pack): Month =>
  pack.lists.reduce((latest, { month }) => Math.max(latest, month), 0) as Month;

/** How each series strayed from what its service typically did. */
const strayedIn = (all: readonly Published[]): ReadonlyMap<Published, Strayed> =>
  new Map(
    [...group(all, ({ of, service }) => `${of} ${service}`).values()].flatMap((some) => {
      const departures = departuresOf(some);
      return some.flatMap((one, index) => {
        const its = departures[index];
        return its ? [[one, strayedOf(its)] as const] : [];
      });
    }),
  );

const never: Strayed = { breaks: [], outliers: [] };

/** Which months of each series are not to be trusted as they stand, and a grade for it (docs/method/data-quality.md). Nothing after `until` is looked at. */
export const dataQuality = (
  pack: Pack,
  until: Month = latestOf(pack),
): readonly SeriesQuality[] => {
  const all = publishedIn(pack, until);
  const latest = Math.min(until, latestOf(pack)) as Month;
  const strayed = strayedIn(all);
  const months = { list: new Set<Month>(), tests: new Set<Month>() };
  for (const one of all) for (const month of monthsWith(one)) months[one.of].add(month);
  return all.map((one) => {
    const anybody = (month: Month) => months[one.of].has(month);
    return toldOf(one, { strayed: strayed.get(one) ?? never, latest, anybody }, pack);
  });
};
