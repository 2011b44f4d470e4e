import { type Hit, hitsOf, touchesGroup } from '../levers.ts';
import { ln } from '../maths.ts';
import {
  AGES,
  type GroupModel,
  type GroupRate,
  HOURS_PER_FTE,
  type OptionalGroupRate,
  WEEKS_PER_YEAR,
} from '../workforce.ts';
import { type Nations, nationsOf } from './nations.ts';
import { NOBODY, type Staffing, shareNamed, weekly } from './staffing.ts';
import { type Cohorts, type Courses, cohortsOf, coursesOf } from './training.ts';
import {
  adding,
  atMostOne,
  fixed,
  moved,
  multiplying,
  named,
  read,
  type Written,
} from './written.ts';

/** People as flat arrays. By group of a board: `groups`; by week and group `week * groups + group`; by group and age `group * AGES + age`. */
export interface CompiledPeople {
  readonly groups: number;
  readonly weeks: number;
  readonly heads: Float64Array;
  readonly participation: Float64Array;
  readonly entryAges: Float64Array;
  readonly joiningAges: Float64Array;
  /** Shares that leave or retire in a week, by group and age, before what levers do to them (`leavingFactor`, by week and group). */
  readonly leaving: Float64Array;
  readonly retiring: Float64Array;
  readonly leavingFactor: Float64Array;
  readonly returning: Float64Array;
  /** Funded full-time equivalent, by week and group. */
  readonly establishment: Float64Array;
  readonly filling: Float64Array;
  /** Full-time equivalent that the market offers in a week, by week and group. */
  readonly supply: Float64Array;
  /** Full-time equivalent that could be recruited from abroad in the first week, by group; logarithm of its change in a week; and the part of it below which it never falls. */
  readonly international: Float64Array;
  readonly internationalTrend: Float64Array;
  readonly internationalFloor: Float64Array;
  readonly agency: Float64Array;
  readonly overEstablishment: Float64Array;
  /** Share of those trained and without a post who give up in a week. */
  readonly givingUp: Float64Array;
  /** Hours of one full-time equivalent in an average week that are not leave, sickness or study. */
  readonly present: Float64Array;
  /** A week's working days over those of an average week. */
  readonly calendar: Float64Array;
  /** Share of them on direct work, by week and group. */
  readonly direct: Float64Array;
  readonly cohorts: Cohorts;
  readonly courses: Courses;
  readonly nations: Nations;
}

const FIRST_RETIRING = 7;

const retiringRates: readonly GroupRate[] = ['retiring_55', 'retiring_60', 'retiring_65'];

const ages = (groups: readonly GroupModel[], one: (group: GroupModel) => readonly number[]) =>
  Float64Array.from(groups.flatMap(one));

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

/** Which parameter each group goes by. */
const placesOf = (
  groups: readonly GroupModel[],
  rate: GroupRate | OptionalGroupRate,
): readonly number[] => groups.map(({ rates }) => rates[rate] ?? NOBODY);

const turnoverOf = (staffing: Staffing) => {
  const { weeks, workforce } = staffing;
  const { groups } = workforce;
  const byAge = (placeOf: (group: GroupModel, age: number) => number | undefined) =>
    groups.flatMap((group) =>
      Array.from({ length: AGES }, (_, age) => placeOf(group, age) ?? NOBODY),
    );
  const retiring = byAge(({ rates }, age) => {
    const rate = retiringRates[age - FIRST_RETIRING];
    return rate && rates[rate];
  });
  return {
    leaving: read(
      staffing,
      byAge(({ rates }) => rates.leaving),
      weekly,
    ),
    retiring: read(staffing, retiring, weekly),
    leavingFactor: moved(fixed(new Float64Array(groups.length).fill(1)), {
      weeks,
      hits: hitsOn(staffing, 'retain'),
      by: multiplying,
    }),
  };
};

/** What levers move week by week: posts, what the market offers, time on direct work. */
const movedByLevers = (staffing: Staffing) => {
  const { weeks, workforce } = staffing;
  const { groups } = workforce;
  const supply = read(
    staffing,
    placesOf(groups, 'supply'),
    (yearly, row) => yearly * (groups[row]?.share ?? 0),
  );
  return {
    establishment: moved(fixed(Float64Array.from(groups, (group) => group.establishment)), {
      weeks,
      hits: hitsOn(staffing, 'fund'),
      by: adding,
    }),
    supply: moved(supply, {
      weeks,
      hits: hitsOn(staffing, 'recruit'),
      by: (base, hits, week) => weekly(adding(base, hits, week)),
    }),
    direct: moved(read(staffing, placesOf(groups, 'direct')), {
      weeks,
      hits: hitsOn(staffing, 'release'),
      by: atMostOne,
    }),
  };
};

/** What can be recruited from abroad; nothing where a group has no such rates. */
const fromAbroad = (staffing: Staffing) => {
  const { groups } = staffing.workforce;
  return {
    international: read(staffing, placesOf(groups, 'international'), (yearly, row) =>
      weekly(yearly * (groups[row]?.share ?? 0)),
    ),
    internationalTrend: read(
      staffing,
      placesOf(groups, 'international_change'),
      (yearly) => ln(1 + yearly) / WEEKS_PER_YEAR,
    ),
    internationalFloor: read(staffing, placesOf(groups, 'international_floor')),
  };
};

/** Hours of one full-time equivalent that are not leave, sickness or study. */
const presentOf = (staffing: Staffing): Written<Float64Array> => {
  const { values, capacity, workforce } = staffing;
  const { groups } = workforce;
  return read(staffing, placesOf(groups, 'leave'), (leave, row) => {
    const rates = groups[row]?.rates;
    const sickness = values[rates?.sickness ?? NOBODY] ?? 0;
    const study = values[rates?.study ?? NOBODY] ?? 0;
    return capacity * HOURS_PER_FTE * Math.max(0, 1 - leave - sickness - study);
  });
};

/** Compiles people in post, what moves them, and those in training. */
export const compilePeople = (staffing: Staffing): Written<CompiledPeople> => {
  const { weeks, calendar, workforce } = staffing;
  const { groups } = workforce;
  const rate = (name: GroupRate) => read(staffing, placesOf(groups, name));
  const rates = named({
    ...turnoverOf(staffing),
    ...movedByLevers(staffing),
    ...fromAbroad(staffing),
    returning: rate('returning'),
    filling: rate('filling'),
    agency: rate('agency'),
    overEstablishment: rate('over_establishment'),
    givingUp: read(
      staffing,
      placesOf(groups, 'waiting_for_post'),
      (patience) => 1 / Math.max(1, patience),
    ),
    present: presentOf(staffing),
  });
  const cohorts = cohortsOf(staffing);
  const courses = coursesOf(staffing);
  const nations = nationsOf(staffing);
  const tables = {
    groups: groups.length,
    weeks,
    calendar,
    heads: ages(groups, ({ heads }) => heads),
    participation: Float64Array.from(groups, ({ participation }) => participation),
    entryAges: ages(groups, ({ entryAges }) => entryAges),
    joiningAges: ages(groups, ({ joiningAges }) => joiningAges),
    ...rates.tables,
    cohorts: cohorts.tables,
    courses: courses.tables,
    nations: nations.tables,
  };
  const write = (): void => {
    rates.write();
    cohorts.write();
    courses.write();
    nations.write();
  };
  return { tables, write };
};
