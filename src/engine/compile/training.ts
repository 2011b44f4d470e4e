import { hitsOf, sumOf } from '../levers.ts';
import {
  type CohortModel,
  type CourseModel,
  WEEKS_PER_YEAR,
  type WorkforceModel,
} from '../workforce.ts';
import { firstOf, NOBODY, rowFinder, type Staffing, shareNamed, weekly } from './staffing.ts';
import { named, read, type Written } from './written.ts';

/** Intakes of pipelines. Destinations of cohort `c` are those from `first[c]` to `first[c + 1]`. */
export interface Cohorts {
  readonly count: number;
  readonly begins: Int32Array;
  readonly ends: Int32Array;
  readonly places: Float64Array;
  /** Heads in training when the first week begins. */
  readonly atStart: Float64Array;
  readonly attritionFirstYear: Float64Array;
  readonly attritionLater: Float64Array;
  readonly staying: Float64Array;
  readonly supervision: Float64Array;
  readonly first: Int32Array;
  readonly group: Int32Array;
  readonly trainers: Int32Array;
  readonly share: Float64Array;
}

/** Intakes of courses at boards. */
export interface Courses {
  readonly count: number;
  readonly begins: Int32Array;
  readonly ends: Int32Array;
  readonly places: Float64Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly trainers: Int32Array;
  readonly trainingTime: Float64Array;
  readonly success: Float64Array;
  readonly supervision: Float64Array;
}

/** Places of intakes yet to come, with what levers in force add when they begin. */
const placesOf = (
  { levers }: Staffing,
  verb: 'train' | 'upskill',
  { subject, begins, places }: { subject: string; begins: number; places: number },
): (() => number) => {
  const hits = hitsOf(levers, verb, (lever) => (lever.subject === subject ? 1 : 0));
  return () => places + (begins < 0 ? 0 : sumOf(hits, begins));
};

/** A table of what its rows say. */
const told = (rows: readonly (() => number)[]): Written<Float64Array> => {
  const table = new Float64Array(rows.length);
  const write = (): void => {
    for (const [row, tell] of rows.entries()) table[row] = tell();
  };
  return { tables: table, write };
};

/** Those of an intake who are still in training when the model starts. */
const stillInTraining = ({ values }: Staffing, { begins, places, rates }: CohortModel): number => {
  let heads = begins < 0 ? places : 0;
  for (let week = begins + 1; week < 0; week += 1) {
    const inFirstYear = week - begins < WEEKS_PER_YEAR;
    const rate = inFirstYear ? rates.attrition_first_year : rates.attrition_later;
    heads *= 1 - weekly(values[rate] ?? 0);
  }
  return heads;
};

/** Where those who complete an intake go, by boards' fixed shares. */
type RowOf = ReturnType<typeof rowFinder>;

const destinationsOf = ({ workforce }: Staffing, { group, trainers }: CohortModel, rowOf: RowOf) =>
  Object.entries(workforce.shares[group] ?? {})
    .map(([board, share]) => ({
      row: rowOf(board, group),
      trainers: rowOf(board, trainers),
      share,
    }))
    .filter(({ row }) => row !== NOBODY);

/** Compiles the intakes of pipelines. */
export const cohortsOf = (staffing: Staffing): Written<Cohorts> => {
  const { cohorts } = staffing.workforce;
  const rate = (name: keyof CohortModel['rates'], change?: (value: number) => number) =>
    read(
      staffing,
      cohorts.map(({ rates }) => rates[name]),
      change,
    );
  const rowOf = rowFinder(staffing.workforce);
  const destinations = cohorts.map((cohort) => destinationsOf(staffing, cohort, rowOf));
  const flat = destinations.flat();
  const numbers = named({
    places: told(
      cohorts.map((cohort) => placesOf(staffing, 'train', { ...cohort, subject: cohort.pipeline })),
    ),
    atStart: told(cohorts.map((cohort) => () => stillInTraining(staffing, cohort))),
    attritionFirstYear: rate('attrition_first_year', weekly),
    attritionLater: rate('attrition_later', weekly),
    staying: rate('staying'),
    supervision: rate('supervision'),
  });
  const tables = {
    count: cohorts.length,
    begins: Int32Array.from(cohorts, ({ begins }) => begins),
    ends: Int32Array.from(cohorts, ({ begins, weeks }) => begins + weeks),
    ...numbers.tables,
    first: firstOf(destinations.map(({ length }) => length)),
    group: Int32Array.from(flat, ({ row }) => row),
    trainers: Int32Array.from(flat, ({ trainers }) => trainers),
    share: Float64Array.from(flat, ({ share }) => share),
  };
  return { tables, write: numbers.write };
};

interface CourseAtBoard {
  readonly course: CourseModel;
  readonly share: number;
  readonly from: number;
  readonly to: number;
  readonly trainers: number;
}

/** A course where both its groups work: boards that have both share its places. */
const coursesAtBoards = (workforce: WorkforceModel): readonly CourseAtBoard[] => {
  const { shares } = workforce;
  const rowOf = rowFinder(workforce);
  return workforce.courses.flatMap((course) => {
    const both = Object.keys(shares[course.to] ?? {});
    return both
      .map((board) => ({
        course,
        share: shareNamed(shares[course.from], both, board),
        from: rowOf(board, course.from),
        to: rowOf(board, course.to),
        trainers: rowOf(board, course.trainers),
      }))
      .filter(({ from, to }) => from !== NOBODY && to !== NOBODY);
  });
};

/** Compiles the intakes of courses. */
export const coursesOf = (staffing: Staffing): Written<Courses> => {
  const rows = coursesAtBoards(staffing.workforce);
  const whole = (one: (row: CourseAtBoard) => number) => Int32Array.from(rows, one);
  const rate = (name: keyof CourseModel['rates']) =>
    read(
      staffing,
      rows.map(({ course }) => course.rates[name]),
    );
  const numbers = named({
    places: told(
      rows.map(({ course, share }) => {
        const national = placesOf(staffing, 'upskill', { ...course, subject: course.course });
        return () => national() * share;
      }),
    ),
    trainingTime: rate('training_time'),
    success: rate('success'),
    supervision: rate('supervision'),
  });
  const tables = {
    count: rows.length,
    begins: whole(({ course }) => course.begins),
    ends: whole(({ course }) => course.begins + course.weeks),
    ...numbers.tables,
    from: whole(({ from }) => from),
    to: whole(({ to }) => to),
    trainers: whole(({ trainers }) => trainers),
  };
  return { tables, write: numbers.write };
};
