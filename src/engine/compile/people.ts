import { hitsOf, productOf, touchesGroup } from '../levers.ts';
import { AGES, type GroupModel, type GroupRate, HOURS_PER_FTE } from '../workforce.ts';
import { byWeek, moved, type Staffing, shareNamed, weekly } from './staffing.ts';
import { type Cohorts, type Courses, cohortsOf, coursesOf } from './training.ts';

/** People as flat arrays. By group of a board: `groups`; by group and week `group * weeks + week`; by group and age `group * AGES + age`. */
export interface CompiledPeople {
  readonly groups: number;
  readonly heads: Float64Array;
  readonly participation: Float64Array;
  readonly entryAges: Float64Array;
  readonly joiningAges: Float64Array;
  /** Shares that leave or retire in a week, by group and age, before what levers do to them (`leavingFactor`, by group and week). */
  readonly leaving: Float64Array;
  readonly retiring: Float64Array;
  readonly leavingFactor: Float64Array;
  readonly returning: Float64Array;
  /** Funded full-time equivalent, by group and week. */
  readonly establishment: Float64Array;
  readonly filling: Float64Array;
  /** Full-time equivalent that the market offers in a week, by group and week. */
  readonly supply: Float64Array;
  readonly agency: Float64Array;
  readonly overEstablishment: Float64Array;
  /** Share of those trained and without a post who give up in a week. */
  readonly givingUp: Float64Array;
  /** Hours a week of one full-time equivalent that are not leave, sickness or study. */
  readonly present: Float64Array;
  /** Share of them on direct work, by group and week. */
  readonly direct: Float64Array;
  readonly cohorts: Cohorts;
  readonly courses: Courses;
}

const FIRST_RETIRING = 7;

const retiringRates: readonly GroupRate[] = ['retiring_55', 'retiring_60', 'retiring_65'];

const ages = (groups: readonly GroupModel[], one: (group: GroupModel) => readonly number[]) =>
  Float64Array.from(groups.flatMap(one));

/** Compiles people in post, what moves them, and those in training. */
export const compilePeople = (staffing: Staffing): CompiledPeople => {
  const { workforce, weeks, levers, values, capacity } = staffing;
  const { groups, shares } = workforce;
  const size = { rows: groups.length, weeks };
  const at = (row: number): GroupModel => groups[row] as GroupModel;
  const value = (group: GroupModel, rate: GroupRate): number => values[group.rates[rate]] ?? 0;
  const table = (one: (group: GroupModel) => number) => Float64Array.from(groups, one);
  const hitsOn = (verb: 'fund' | 'recruit' | 'retain' | 'release') => (row: number) => {
    const group = at(row);
    const national = verb === 'fund' || verb === 'recruit';
    return hitsOf(levers, verb, (lever) => {
      if (!touchesGroup(lever, group)) return 0;
      return national ? shareNamed(shares[group.group], lever.boards, group.board) : 1;
    });
  };
  const retained = groups.map((_, row) => hitsOn('retain')(row));
  return {
    groups: groups.length,
    heads: ages(groups, ({ heads }) => heads),
    participation: table(({ participation }) => participation),
    entryAges: ages(groups, ({ entryAges }) => entryAges),
    joiningAges: ages(groups, ({ joiningAges }) => joiningAges),
    leaving: ages(groups, (group) => new Array<number>(AGES).fill(weekly(value(group, 'leaving')))),
    retiring: ages(groups, (group) =>
      Array.from({ length: AGES }, (_, age) => {
        const rate = retiringRates[age - FIRST_RETIRING];
        return rate === undefined ? 0 : weekly(value(group, rate));
      }),
    ),
    leavingFactor: byWeek(groups.length, weeks, (row, week) =>
      productOf(retained[row] ?? [], week),
    ),
    returning: table((group) => value(group, 'returning')),
    establishment: moved(size, (row) => at(row).establishment, hitsOn('fund')),
    filling: table((group) => value(group, 'filling')),
    supply: moved(size, (row) => value(at(row), 'supply') * at(row).share, hitsOn('recruit')).map(
      weekly,
    ),
    agency: table((group) => value(group, 'agency')),
    overEstablishment: table((group) => value(group, 'over_establishment')),
    givingUp: table((group) => 1 / Math.max(1, value(group, 'waiting_for_post'))),
    present: table(
      (group) =>
        capacity *
        HOURS_PER_FTE *
        (1 - value(group, 'leave') - value(group, 'sickness') - value(group, 'study')),
    ),
    direct: moved(size, (row) => value(at(row), 'direct'), hitsOn('release')).map((share) =>
      Math.min(1, share),
    ),
    cohorts: cohortsOf(staffing),
    courses: coursesOf(staffing),
  };
};
