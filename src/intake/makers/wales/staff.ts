import { ageBands, type Month } from '#domain';
import { quantileOf, strewn, sumOf } from './divide.ts';
import type { Hand } from './hand.ts';
import { type GroupHours, groupHoursOf, type Need } from './need.ts';
import {
  agesOf,
  participation,
  SMALLEST_POST,
  USUAL_AGES,
  USUAL_PARTICIPATION,
  USUAL_VACANCY,
  VACANCY_DIFFERS,
  vacancy,
} from './staff-sizes.ts';
import { learningOf, supervisionOf } from './training.ts';

const HOURS_PER_FTE = 37.5;
const away = ['leave', 'sickness', 'study'] as const;

export interface StaffMade {
  readonly board: string;
  readonly group: string;
  readonly establishment: number;
  readonly participation: number;
  readonly heads: readonly number[];
}

/** A group at the boards that employ it, with the hours it must give and its part of the nation's. */
interface Employed {
  readonly board: string;
  readonly hours: number;
  readonly part: number;
}

interface GroupAt {
  readonly hand: Hand;
  readonly group: string;
  readonly official: string;
  readonly place: number;
  readonly start: Month;
}

/** Hours of direct work that one full-time equivalent gives in a week. */
const hoursPerFte = (hand: Hand, group: string): number =>
  HOURS_PER_FTE *
  (1 - sumOf(away.map((one) => hand.likely(one, group)))) *
  hand.likely('direct', group);

/** Full-time equivalents in post whose hours, with the agency's, do the work, teach and spare those who learn. */
const inPostFor = ({ hand, group, start }: GroupAt, at: Employed, vacant: number): number => {
  const teaching = supervisionOf(hand, group, start) * at.part;
  const learning = learningOf(hand, group, start) * at.part;
  const needed = (at.hours + teaching) / hoursPerFte(hand, group) + learning * USUAL_PARTICIPATION;
  return needed / (1 + (vacant / (1 - vacant)) * hand.likely('agency', group));
};

/** Ages of heads in turn, so that each board's, and all together, lie as the group's do. */
const ageOf = (group: string, place: number): number => {
  let left = quantileOf(place);
  return (agesOf[group] ?? USUAL_AGES).findIndex((share) => {
    left -= share;
    return left < 0;
  });
};

const headsOf = (group: string, first: number, count: number): readonly number[] => {
  const heads = ageBands.map(() => 0);
  for (let place = first; place < first + count; place += 1) {
    const age = Math.max(0, ageOf(group, place));
    heads[age] = (heads[age] ?? 0) + 1;
  }
  return heads;
};

const DIGITS = 10_000;

const staffOf = (at: GroupAt, boards: readonly Employed[]): readonly StaffMade[] => {
  const most = participation[at.official] ?? USUAL_PARTICIPATION;
  const usual = vacancy[at.official] ?? USUAL_VACANCY;
  let before = 0;
  return boards.map((board, place) => {
    const vacant = usual * (1 + VACANCY_DIFFERS * strewn([place, at.place, 8]));
    const fte = inPostFor(at, board, vacant);
    const count = Math.ceil(fte / most);
    const each = Math.ceil((fte / count) * DIGITS) / DIGITS;
    const heads = headsOf(at.group, before, count);
    before += count;
    return {
      board: board.board,
      group: at.group,
      establishment: Math.ceil(((each * count) / (1 - vacant)) * 10 - 0.5) / 10,
      participation: each,
      heads,
    };
  });
};

/** Whom a board is too small to employ: those whose limited part of the work is not a post. */
const tooSmall = (hand: Hand, hours: readonly GroupHours[]): ReadonlySet<string> => {
  const keys = new Set(hours.map(({ board, group }) => `${board} ${group}`));
  return new Set(
    [...keys].filter((key) => {
      const rows = hours.filter(({ board, group }) => `${board} ${group}` === key);
      const [{ group } = { group: '' }] = rows;
      const fte = sumOf(rows.map((row) => row.hours)) / hoursPerFte(hand, group);
      return rows.every(({ limited }) => limited) && fte < SMALLEST_POST;
    }),
  );
};

/** Hours by group and board, without those for whom there would be no post. */
const hoursOfGroups = (hand: Hand, needs: readonly Need[]): readonly GroupHours[] => {
  const roles = needs.filter(({ kind }) => kind === 'role');
  const all = roles.flatMap((need) => groupHoursOf(hand, need, () => true));
  const without = tooSmall(hand, all);
  return roles.flatMap((need) =>
    groupHoursOf(hand, need, (group) => !without.has(`${need.board} ${group}`)),
  );
};

/** Staff whose hours meet the last year's work with a little to spare. */
export const staffFor = (
  hand: Hand,
  needs: readonly Need[],
  start: Month,
): readonly StaffMade[] => {
  const hours = hoursOfGroups(hand, needs);
  return hand.groups.flatMap(({ group, official }, place) => {
    const boards = hand.boards
      .map(({ board }) => ({
        board,
        hours: sumOf(
          hours.filter((one) => one.board === board && one.group === group).map((one) => one.hours),
        ),
      }))
      .filter((one) => one.hours > 0);
    const all = sumOf(boards.map((one) => one.hours));
    const employed = boards.map((one) => ({ ...one, part: one.hours / all }));
    return staffOf({ hand, group, official, place, start }, employed);
  });
};
