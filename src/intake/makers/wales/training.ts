import { addMonths, type Month, parseMonth } from '#domain';
import { sumOf } from './divide.ts';
import type { Hand } from './hand.ts';

const WEEKS_IN_MONTH = 52 / 12;

/** Years of intakes of which some may still be in training. */
const LONGEST = 6;

const intakeOf = (year: number, month: number): Month | undefined =>
  parseMonth(`${year}-${String(month).padStart(2, '0')}`);

/** Whether an intake has begun and has not completed at the start of a month. */
const under = (begins: Month | undefined, weeks: number, start: Month): boolean =>
  begins !== undefined &&
  begins <= start &&
  addMonths(begins, Math.round(weeks / WEEKS_IN_MONTH)) > start;

/** A group's national hours of supervision a week when the plan starts. What early leavers would have taken is not subtracted. */
export const supervisionOf = (hand: Hand, group: string, start: Month): number => {
  const pipelines = hand.pipelines
    .filter(({ trainers }) => trainers === group)
    .map(({ pipeline, weeks, intake_month }) => {
      const trainees = hand.places
        .filter((one) => one.pipeline === pipeline)
        .filter(({ year }) => under(intakeOf(year, intake_month), weeks, start))
        .map(({ filled }) => filled);
      return sumOf(trainees) * hand.likely('supervision', pipeline);
    });
  const courses = hand.courses
    .filter(({ trainers }) => trainers === group)
    .map(({ course, ...rest }) => onCourse(rest, start) * hand.likely('supervision', course));
  return sumOf([...pipelines, ...courses]);
};

/** Heads on a course at the start: every intake still under way. */
const onCourse = (
  course: Pick<Hand['courses'][number], 'weeks' | 'intake_month' | 'places_a_year'>,
  start: Month,
): number => {
  const year = Math.floor(start / 12);
  const intakes = Array.from({ length: LONGEST }, (_, back) =>
    intakeOf(year - back, course.intake_month),
  );
  return course.places_a_year * intakes.filter((one) => under(one, course.weeks, start)).length;
};

/** Heads' worth of a group's time that courses take when the plan starts. */
export const learningOf = (hand: Hand, group: string, start: Month): number =>
  sumOf(
    hand.courses
      .filter(({ from }) => from === group)
      .map(({ course, ...rest }) => onCourse(rest, start) * hand.likely('training_time', course)),
  );
