import { hitsOf, sumOf } from '../levers.ts';
import {
  type CohortModel,
  type CourseModel,
  WEEKS_PER_YEAR,
  type WorkforceModel,
} from '../workforce.ts';
import { firstOf, NOBODY, rowFinder, type Staffing, shareNamed, weekly } from './staffing.ts';

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

const rateOf = (
  { values }: Staffing,
  cohort: CohortModel,
  name: keyof CohortModel['rates'],
): number => values[cohort.rates[name]] ?? 0;

const placesOf = ({ levers }: Staffing, { pipeline, begins, places }: CohortModel): number => {
  const hits = hitsOf(levers, 'train', (lever) => (lever.subject === pipeline ? 1 : 0));
  return places + (begins < 0 ? 0 : sumOf(hits, begins));
};

/** Those of an intake who are still in training when the model starts. */
const stillInTraining = (staffing: Staffing, cohort: CohortModel): number => {
  let heads = cohort.begins < 0 ? cohort.places : 0;
  for (let week = cohort.begins + 1; week < 0; week += 1) {
    const inFirstYear = week - cohort.begins < WEEKS_PER_YEAR;
    const rate = rateOf(staffing, cohort, inFirstYear ? 'attrition_first_year' : 'attrition_later');
    heads *= 1 - weekly(rate);
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
export const cohortsOf = (staffing: Staffing): Cohorts => {
  const { cohorts } = staffing.workforce;
  const table = (one: (cohort: CohortModel) => number) => Float64Array.from(cohorts, one);
  const rate = (name: keyof CohortModel['rates']) =>
    table((cohort) => rateOf(staffing, cohort, name));
  const rowOf = rowFinder(staffing.workforce);
  const destinations = cohorts.map((cohort) => destinationsOf(staffing, cohort, rowOf));
  const flat = destinations.flat();
  return {
    count: cohorts.length,
    begins: Int32Array.from(cohorts, ({ begins }) => begins),
    ends: Int32Array.from(cohorts, ({ begins, weeks }) => begins + weeks),
    places: table((cohort) => placesOf(staffing, cohort)),
    atStart: table((cohort) => stillInTraining(staffing, cohort)),
    attritionFirstYear: rate('attrition_first_year').map(weekly),
    attritionLater: rate('attrition_later').map(weekly),
    staying: rate('staying'),
    supervision: rate('supervision'),
    first: firstOf(destinations.map(({ length }) => length)),
    group: Int32Array.from(flat, ({ row }) => row),
    trainers: Int32Array.from(flat, ({ trainers }) => trainers),
    share: Float64Array.from(flat, ({ share }) => share),
  };
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
export const coursesOf = ({ workforce, levers, values }: Staffing): Courses => {
  const rows = coursesAtBoards(workforce);
  const table = (one: (row: CourseAtBoard) => number) => Float64Array.from(rows, one);
  const whole = (one: (row: CourseAtBoard) => number) => Int32Array.from(rows, one);
  const rate = (name: keyof CourseModel['rates']) =>
    table(({ course }) => values[course.rates[name]] ?? 0);
  return {
    count: rows.length,
    begins: whole(({ course }) => course.begins),
    ends: whole(({ course }) => course.begins + course.weeks),
    places: table(({ course, share }) => {
      const hits = hitsOf(levers, 'upskill', ({ subject }) => (subject === course.course ? 1 : 0));
      return (course.places + (course.begins < 0 ? 0 : sumOf(hits, course.begins))) * share;
    }),
    from: whole(({ from }) => from),
    to: whole(({ to }) => to),
    trainers: whole(({ trainers }) => trainers),
    trainingTime: rate('training_time'),
    success: rate('success'),
    supervision: rate('supervision'),
  };
};
