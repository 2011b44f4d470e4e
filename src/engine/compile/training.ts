import { hitsOf, sumOf } from '../levers.ts';
import {
  type CohortModel,
  type CourseModel,
  WEEKS_PER_YEAR,
  type WorkforceModel,
} from '../workforce.ts';
import { NOBODY, rowFinder, type Staffing, weekly } from './staffing.ts';

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

/** Compiles the intakes of pipelines. */
export const cohortsOf = ({ workforce, levers, values }: Staffing): Cohorts => {
  const { cohorts, shares } = workforce;
  const rowOf = rowFinder(workforce);
  const rate = (cohort: CohortModel, name: keyof CohortModel['rates']): number =>
    values[cohort.rates[name]] ?? 0;
  const table = (one: (cohort: CohortModel) => number) => Float64Array.from(cohorts, one);
  const places = (cohort: CohortModel): number => {
    const hits = hitsOf(levers, 'train', (lever) => (lever.subject === cohort.pipeline ? 1 : 0));
    return cohort.places + (cohort.begins < 0 ? 0 : sumOf(hits, cohort.begins));
  };
  const atStart = (cohort: CohortModel): number => {
    const gone = Math.max(0, -cohort.begins);
    const first = Math.min(gone, WEEKS_PER_YEAR);
    let heads = cohort.begins < 0 ? cohort.places : 0;
    for (let week = 0; week < gone; week += 1) {
      heads *= 1 - weekly(rate(cohort, week < first ? 'attrition_first_year' : 'attrition_later'));
    }
    return heads;
  };
  const destinations = cohorts.map(({ group, trainers }) =>
    Object.entries(shares[group] ?? {})
      .map(([board, share]) => ({
        row: rowOf(board, group),
        trainers: rowOf(board, trainers),
        share,
      }))
      .filter(({ row }) => row !== NOBODY),
  );
  const first = new Int32Array(cohorts.length + 1);
  for (const [cohort, at] of destinations.entries())
    first[cohort + 1] = (first[cohort] ?? 0) + at.length;
  const flat = destinations.flat();
  return {
    count: cohorts.length,
    begins: Int32Array.from(cohorts, ({ begins }) => begins),
    ends: Int32Array.from(cohorts, ({ begins, weeks }) => begins + weeks),
    places: table(places),
    atStart: table(atStart),
    attritionFirstYear: table((cohort) => weekly(rate(cohort, 'attrition_first_year'))),
    attritionLater: table((cohort) => weekly(rate(cohort, 'attrition_later'))),
    staying: table((cohort) => rate(cohort, 'staying')),
    supervision: table((cohort) => rate(cohort, 'supervision')),
    first,
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

/** A course where both its groups work. */
const coursesAtBoards = (workforce: WorkforceModel): readonly CourseAtBoard[] => {
  const rowOf = rowFinder(workforce);
  return workforce.courses.flatMap((course) =>
    Object.entries(workforce.shares[course.from] ?? {})
      .map(([board, share]) => ({
        course,
        share,
        from: rowOf(board, course.from),
        to: rowOf(board, course.to),
        trainers: rowOf(board, course.trainers),
      }))
      .filter(({ from, to }) => from !== NOBODY && to !== NOBODY),
  );
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
