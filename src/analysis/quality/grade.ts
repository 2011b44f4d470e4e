import { type FlaggedMonths, type Month, type QualityGrade, qualityGrades } from '#domain';

/** Months that calibration looks back on. */
const LOOKED_AT = 24;

/** The most of each that a grade allows; D allows anything (docs/method/data-quality.md, the rule). */
export interface Allowed {
  /** Months by which the series ends before the pack's latest. */
  readonly late: number;
  /** Breaks among the last 24 months. */
  readonly breaks: number;
  /** Months with any other flag among the last 24. */
  readonly marked: number;
}

export const allowed: Readonly<Record<Exclude<QualityGrade, 'D'>, Allowed>> = {
  A: { late: 0, breaks: 0, marked: 1 },
  B: { late: 0, breaks: 1, marked: 3 },
  C: { late: 1, breaks: 2, marked: 6 },
};

/** How many months of a series have each, up to the pack's latest month. */
export const countedIn = (flags: readonly FlaggedMonths[], latest: Month): Allowed => {
  const recent = (months: readonly Month[]) => months.filter((month) => month > latest - LOOKED_AT);
  const monthsOf = (name: string) => recent(flags.find(({ flag }) => flag === name)?.months ?? []);
  const others = flags.filter(({ flag }) => flag !== 'late' && flag !== 'break');
  return {
    late: monthsOf('late').length,
    breaks: monthsOf('break').length,
    marked: new Set(others.flatMap(({ months }) => recent(months))).size,
  };
};

/** The best grade that allows what was counted. */
export const gradeFor = (counted: Allowed): QualityGrade =>
  qualityGrades.find((grade) => {
    if (grade === 'D') return true;
    const most = allowed[grade];
    return (
      counted.late <= most.late && counted.breaks <= most.breaks && counted.marked <= most.marked
    );
  }) ?? 'D';
