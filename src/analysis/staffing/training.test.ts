import { describe, expect, it, test } from 'vitest';
import { isoDay, mondayOf, type Week } from '#domain';
import { smallAssumptions } from '../fixtures/small-assumptions.ts';
import { placesOf, reportingCourse, smallWorkforce } from '../fixtures/small-workforce.ts';
import { firstWeek } from '../fixtures/staffed.ts';
import { readLog } from './log.ts';
import { cohortsOf, coursesOf } from './training.ts';

const years = { firstWeek, first: 2018, last: 2030 };
const log = readLog(smallAssumptions({ 'supervision/radiography-degree': 1.5 }));

const places = [2022, 2023, 2024, 2025, 2026].map((year) => placesOf(year, year - 2000));
const cohorts = cohortsOf(smallWorkforce({ places }), years, log);

const weekOf = (begins: number) => isoDay(mondayOf((firstWeek + begins) as Week));
const yearOf = ({ begins }: { readonly begins: number }) => Number(weekOf(begins + 1).slice(0, 4));

describe('a pipeline of three years', () => {
  it('has in training, when the plan starts, the intakes of the last three years', () => {
    const begun = cohorts.filter(({ begins }) => begins < 0);
    expect(begun.map(yearOf)).toEqual([2023, 2024, 2025]);
    for (const { begins, weeks } of begun) expect(begins + weeks).toBeGreaterThan(0);
  });

  it('takes in once a year, in its month, to the end of the horizon', () => {
    const coming = cohorts.filter(({ begins }) => begins >= 0);
    expect(coming.map(yearOf)).toEqual([2026, 2027, 2028, 2029, 2030]);
    for (const { begins } of cohorts) expect(weekOf(begins + 1).slice(5, 7)).toBe('09');
  });

  it('fills the places known for the year of the intake', () => {
    const filled = cohorts.filter((one) => yearOf(one) <= 2026).map((one) => one.places);
    expect(filled).toEqual([23, 24, 25, 26]);
  });

  it('goes on after the last year known as in that year', () => {
    const filled = cohorts.filter((one) => yearOf(one) > 2026).map((one) => one.places);
    expect(filled).toEqual([26, 26, 26, 26]);
  });

  it('counts places filled, not those recommended or approved', () => {
    const recommended = { ...placesOf(2025, 10), recommended: 30, approved: 20 };
    const [first] = cohortsOf(smallWorkforce({ places: [recommended] }), years, log).filter(
      ({ begins }) => begins > 0,
    );
    expect(first?.places).toBe(10);
  });

  it('had nobody in training before the first year known', () => {
    const late = cohortsOf(smallWorkforce({ places: [placesOf(2025, 10)] }), years, log);
    expect(late.filter(({ begins }) => begins < 0).map((one) => one.places)).toEqual([0, 0, 10]);
  });

  it('is supervised as its own row of the log says', () => {
    const [cohort] = cohorts;
    expect(log.parameters[cohort?.rates.supervision ?? -1]?.likely).toBe(1.5);
    expect(log.parameters[cohort?.rates.staying ?? -1]?.id).toBe('staying');
  });
});

test('the year in which places were known may stand anywhere in the table', () => {
  const backwards = cohortsOf(smallWorkforce({ places: places.toReversed() }), years, log);
  expect(backwards).toEqual(cohorts);
});

test('a course of advanced practice takes in as many every year, and those at it when the plan starts have begun', () => {
  const courses = coursesOf(
    smallWorkforce({ courses: [{ ...reportingCourse, placesAYear: 6 }] }),
    years,
    log,
  );
  expect(courses.map(yearOf)).toEqual([2025, 2026, 2027, 2028, 2029, 2030]);
  expect(new Set(courses.map((one) => one.places))).toEqual(new Set([6]));
  expect(courses[0]?.begins).toBeLessThan(0);
  expect(courses[0]).toMatchObject({
    course: 'reporting-radiography',
    from: 'radiographer',
    to: 'reporting-radiographer',
    trainers: 'radiologist',
    weeks: 52,
  });
});
