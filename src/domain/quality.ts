import type { Label } from './label.ts';
import { type Fact, isKnown } from './missing.ts';
import type { Month } from './month.ts';

/** What may be amiss with a published series (docs/method/data-quality.md). */
export const qualityFlags = [
  'late',
  'break',
  'gap',
  'suppressed',
  'not-collected',
  'total-differs',
  'stuck',
  'zeros',
  'outlier',
] as const;
export type QualityFlag = (typeof qualityFlags)[number];

/** How far a series can be relied on. Not the grade of an assumption, which tells where a number comes from. */
export const qualityGrades = ['A', 'B', 'C', 'D'] as const;
export type QualityGrade = (typeof qualityGrades)[number];

export const gradedSeries = ['list', 'tests'] as const;
export type GradedSeries = (typeof gradedSeries)[number];

export interface FlaggedMonths {
  readonly flag: QualityFlag;
  readonly months: readonly Month[];
}

/** A board's list for a service, or the tests done from it, month by month. */
export interface SeriesQuality {
  /** Ids of the pack. */
  readonly board: string;
  readonly service: string;
  readonly of: GradedSeries;
  readonly label: Label;
  readonly first: Month;
  readonly last: Month;
  /** Months published. */
  readonly published: number;
  readonly flags: readonly FlaggedMonths[];
  /** Figures that were made up are not graded. */
  readonly grade: Fact<QualityGrade>;
}

/** `QE1 dm01-1` */
export const listKey = (board: string, service: string): string => `${board} ${service}`;

/** The grade of each list by its key: the lower of its own and that of its tests. Those not graded are left out. */
export const gradesByList = (all: readonly SeriesQuality[]): ReadonlyMap<string, QualityGrade> => {
  const grades = new Map<string, QualityGrade>();
  for (const { board, service, grade } of all) {
    const key = listKey(board, service);
    const known = grades.get(key);
    if (isKnown(grade) && (known === undefined || grade > known)) grades.set(key, grade);
  }
  return grades;
};
