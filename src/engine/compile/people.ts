import { type Hit, hitsOf, productOf, touchesGroup } from '../levers.ts';
import { AGES, type GroupModel, type GroupRate, HOURS_PER_FTE } from '../workforce.ts';
import { byWeek, moved, type Staffing, shareNamed, weekly } from './staffing.ts';
import { type Cohorts, type Courses, cohortsOf, coursesOf } from './training.ts';

/** People as flat arrays. By group of a board: `groups`; by group and week `group * weeks + week`; by group and age `group * AGES + age`. */
export interface CompiledPeople {
  readonly groups: number;
  readonly weeks: number;
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
  /** Hours of one full-time equivalent in an average week that are not leave, sickness or study. */
  readonly present: Float64Array;
  /** A week's working days over those of an average week. */
  readonly calendar: Float64Array;
  /** Share of them on direct work, by group and week. */
  readonly direct: Float64Array;
  readonly cohorts: Cohorts;
  readonly courses: Courses;
}

const FIRST_RETIRING = 7;

const retiringRates: readonly GroupRate[] = ['retiring_55', 'retiring_60', 'retiring_65'];

const ages = (groups: readonly GroupModel[], one: (group: GroupModel) => readonly number[]) =>
  Float64Array.from(groups.flatMap(one));

const value = ({ values }: Staffing, group: GroupModel | undefined, rate: GroupRate): number =>
  values[group?.rates[rate] ?? -1] ?? 0;

/** The levers of one verb on each group: in full, or the board's part of a national amount. */
const hitsOn = (
  { workforce: { groups, shares }, levers }: Staffing,
  verb: 'fund' | 'recruit' | 'retain' | 'release',
): readonly (readonly Hit[])[] =>
  groups.map((row) =>
    hitsOf(levers, verb, (lever) => {
      if (!touchesGroup(lever, row)) return 0;
      const national = verb === 'fund' || verb === 'recruit';
      return national ? shareNamed(shares[row.group], lever.boards, row.board) : 1;
    }),
  );

const turnoverOf = (staffing: Staffing) => {
  const { groups } = staffing.workforce;
  const retained = hitsOn(staffing, 'retain');
  return {
    leaving: ages(groups, (group) =>
      new Array<number>(AGES).fill(weekly(value(staffing, group, 'leaving'))),
    ),
    retiring: ages(groups, (group) =>
      Array.from({ length: AGES }, (_, age) => {
        const rate = retiringRates[age - FIRST_RETIRING];
        return rate === undefined ? 0 : weekly(value(staffing, group, rate));
      }),
    ),
    leavingFactor: byWeek(groups.length, staffing.weeks, (row, week) =>
      productOf(retained[row] ?? [], week),
    ),
  };
};

/** What levers move week by week: posts, what the market offers, time on direct work. */
const movedByLevers = (staffing: Staffing) => {
  const { groups } = staffing.workforce;
  const size = { rows: groups.length, weeks: staffing.weeks };
  const funded = hitsOn(staffing, 'fund');
  const recruited = hitsOn(staffing, 'recruit');
  const released = hitsOn(staffing, 'release');
  return {
    establishment: moved(
      size,
      (row) => groups[row]?.establishment ?? 0,
      (row) => funded[row] ?? [],
    ),
    supply: moved(
      size,
      (row) => value(staffing, groups[row], 'supply') * (groups[row]?.share ?? 0),
      (row) => recruited[row] ?? [],
    ).map(weekly),
    direct: moved(
      size,
      (row) => value(staffing, groups[row], 'direct'),
      (row) => released[row] ?? [],
    ).map((share) => Math.min(1, share)),
  };
};

/** Compiles people in post, what moves them, and those in training. */
export const compilePeople = (staffing: Staffing): CompiledPeople => {
  const { groups } = staffing.workforce;
  const table = (one: (group: GroupModel) => number) => Float64Array.from(groups, one);
  const rate = (name: GroupRate) => table((group) => value(staffing, group, name));
  return {
    groups: groups.length,
    weeks: staffing.weeks,
    calendar: staffing.calendar,
    heads: ages(groups, ({ heads }) => heads),
    participation: table(({ participation }) => participation),
    entryAges: ages(groups, ({ entryAges }) => entryAges),
    joiningAges: ages(groups, ({ joiningAges }) => joiningAges),
    ...turnoverOf(staffing),
    ...movedByLevers(staffing),
    returning: rate('returning'),
    filling: rate('filling'),
    agency: rate('agency'),
    overEstablishment: rate('over_establishment'),
    givingUp: rate('waiting_for_post').map((weeks) => 1 / Math.max(1, weeks)),
    present: table((group) => {
      const away = (['leave', 'sickness', 'study'] as const).map((one) =>
        value(staffing, group, one),
      );
      const present = away.reduce((left, share) => left - share, 1);
      return staffing.capacity * HOURS_PER_FTE * Math.max(0, present);
    }),
    cohorts: cohortsOf(staffing),
    courses: coursesOf(staffing),
  };
};
