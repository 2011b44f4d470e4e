import { type Language, listKey, qualityGrades, type SeriesQuality } from '#domain';
import { speaker } from '#words';
import type { Known } from '../outlook/question.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { flagsText, gradeName, seriesName } from './series-quality.ts';

const countsOf = ({ projection }: Pick<Known, 'projection'>, language: Language): string => {
  const say = speaker({ en, cy }, language);
  return qualityGrades
    .map((grade) => ({
      grade: gradeName(grade, language),
      count: projection.quality.filter(({ quality }) => quality === grade).length,
    }))
    .filter(({ count }) => count > 0)
    .map((counted) => say('count', counted))
    .join('; ');
};

/** How far what was published of the lists shown can be relied on: of one list what was found in it, of a sum how many have each grade. Nothing where figures are made up. */
export const qualityOfProjection = (
  known: Pick<Known, 'projection'>,
  all: readonly SeriesQuality[],
  language: Language,
) => {
  const say = speaker({ en, cy }, language);
  const { quality } = known.projection;
  const [only, other] = quality;
  if (!only) return undefined;
  const series = all.filter(
    ({ board, service }) => listKey(board, service) === listKey(only.board, only.service),
  );
  const told = series.map((one) =>
    say('one', {
      series: seriesName(one, language),
      grade: gradeName(one.grade, language),
      flags: flagsText(one, language).join('; ') || say('none'),
    }),
  );
  const sentences = other ? [say('counts', { counts: countsOf(known, language) })] : told;
  return { heading: say('heading'), text: [...sentences, say('width')] };
};
