import { range, sum } from 'd3-array';
import type { Staff, Workforce } from '#domain';
import { AGES, type GroupModel, groupRates, optionalGroupRates } from '#engine';
import type { Log } from './log.ts';

/** Bands of people in their first fifteen years at work in a group: those who come from training are as old. */
const ENTRY_BANDS = 3;

/** Bands below 55: those who come from the market are as old. */
const JOINING_BANDS = 7;

const shared = (heads: readonly number[]): readonly number[] => {
  const total = sum(heads);
  return total > 0 ? heads.map((count) => count / total) : heads.map((_, age) => Number(age === 0));
};

/** A nation's people of one group by age. */
const nationOf = (staff: readonly Staff[], group: string): readonly number[] => {
  const rows = staff.filter((row) => row.group === group);
  return range(AGES).map((age) => sum(rows, ({ heads }) => heads[age]));
};

const firstBandOf = (heads: readonly number[]): number =>
  Math.max(
    0,
    heads.findIndex((count) => count > 0),
  );

const within = (heads: readonly number[], from: number, to: number): readonly number[] =>
  heads.map((count, age) => (age >= from && age < to ? count : 0));

/** The rates of a group; those that the log need not have only where it has them. */
const ratesOf = (group: string, log: Log): GroupModel['rates'] =>
  Object.fromEntries([
    ...groupRates.map((rate) => [rate, log.placeOf(rate, group)]),
    ...optionalGroupRates.flatMap((rate) => {
      const place = log.placeIfAny(rate, group);
      return place === undefined ? [] : [[rate, place]];
    }),
  ]) as GroupModel['rates'];

/** People in post at each board, with the rates of their group. */
export const groupsOf = (
  { staff }: Workforce,
  shares: Readonly<Record<string, Readonly<Record<string, number>>>>,
  log: Log,
): readonly GroupModel[] =>
  staff.map(({ board, group, establishment, participation, heads }) => {
    const nation = nationOf(staff, group);
    const first = firstBandOf(nation);
    return {
      board,
      group,
      share: shares[group]?.[board] ?? 0,
      heads,
      participation,
      establishment,
      entryAges: shared(within(nation, first, first + ENTRY_BANDS)),
      joiningAges: shared(within(nation, 0, JOINING_BANDS)),
      rates: ratesOf(group, log),
    };
  });
