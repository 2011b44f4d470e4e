import {
  type Fact,
  isKnown,
  type Language,
  type Month,
  type QualityGrade,
  type SeriesQuality,
} from '#domain';
import { formatMonth, speaker } from '#words';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** Never a letter alone: an assumption has grades of another kind. */
export const gradeName = (grade: Fact<QualityGrade>, language: Language): string =>
  speaker({ en, cy }, language)(isKnown(grade) ? `grade-${grade}` : 'not-graded');

export const seriesName = ({ of }: Pick<SeriesQuality, 'of'>, language: Language): string =>
  speaker({ en, cy }, language)(of);

/** Months that follow on each other, together. */
const spansOf = (months: readonly Month[]): readonly (readonly [Month, Month])[] => {
  const spans: [Month, Month][] = [];
  for (const month of months) {
    const last = spans.at(-1);
    if (last && month === last[1] + 1) last[1] = month;
    else spans.push([month, month]);
  }
  return spans;
};

const monthsText = (months: readonly Month[], language: Language): string => {
  const say = speaker({ en, cy }, language);
  return spansOf(months)
    .map(([from, to]) => {
      const [first, last] = [formatMonth(from, language), formatMonth(to, language)];
      return from === to ? first : say('months-text', { first, last });
    })
    .join(', ');
};

/** What was found in a series, each with its months; nothing when nothing was. */
export const flagsText = ({ flags }: SeriesQuality, language: Language): readonly string[] => {
  const say = speaker({ en, cy }, language);
  return flags.map(({ flag, months }) =>
    say('flag-months', { flag: say(flag), months: monthsText(months, language) }),
  );
};
