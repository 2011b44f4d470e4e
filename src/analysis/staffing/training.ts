import { range } from 'd3-array';
import { dayOf, type Pipeline, type Week, type Workforce, weekOfDay } from '#domain';
import type { CohortModel, CourseModel } from '#engine';
import type { Log } from './log.ts';

/** The calendar years in which an intake matters: from those still in training to the end of the horizon. */
export interface Years {
  readonly firstWeek: Week;
  readonly first: number;
  readonly last: number;
}

const beginsIn = (intakeMonth: number, year: number, { firstWeek }: Years): number =>
  weekOfDay(dayOf({ year, month: intakeMonth, dayOfMonth: 1 })) - firstWeek;

/** Filled places of a year; of a later year than any known, as in the last known. */
const placesIn = ({ places }: Workforce, { id }: Pipeline, year: number): number => {
  const known = places
    .filter(({ pipeline }) => pipeline === id)
    .toSorted((a, b) => a.year - b.year);
  const row = known.findLast((one) => one.year <= year);
  return row?.filled ?? 0;
};

export const cohortsOf = (workforce: Workforce, years: Years, log: Log): readonly CohortModel[] =>
  workforce.pipelines.flatMap((pipeline) =>
    range(years.first, years.last + 1)
      .map((year) => ({
        pipeline: pipeline.id,
        group: pipeline.group,
        trainers: pipeline.trainers,
        begins: beginsIn(pipeline.intakeMonth, year, years),
        weeks: pipeline.weeks,
        places: placesIn(workforce, pipeline, year),
        rates: {
          attrition_first_year: log.placeOf('attrition_first_year', pipeline.id),
          attrition_later: log.placeOf('attrition_later', pipeline.id),
          staying: log.placeOf('staying', pipeline.id),
          supervision: log.placeOf('supervision', pipeline.id),
        },
      }))
      .filter(({ begins, weeks }) => begins + weeks > 0),
  );

export const coursesOf = ({ courses }: Workforce, years: Years, log: Log): readonly CourseModel[] =>
  courses.flatMap((course) =>
    range(years.first, years.last + 1)
      .map((year) => ({
        course: course.id,
        from: course.from,
        to: course.to,
        trainers: course.trainers,
        begins: beginsIn(course.intakeMonth, year, years),
        weeks: course.weeks,
        places: course.placesAYear,
        rates: {
          training_time: log.placeOf('training_time', course.id),
          success: log.placeOf('success', course.id),
          supervision: log.placeOf('supervision', course.id),
        },
      }))
      .filter(({ begins, weeks }) => begins + weeks > 0),
  );
