import { type Finding, listKey, type Month, type SeriesQuality } from '#domain';
import { countedIn } from './grade.ts';

/** Series that can't be relied on, with what was counted in them up to the latest month. */
export const poorSeries = (all: readonly SeriesQuality[], latest: Month): readonly Finding[] =>
  all
    .filter(({ grade }) => grade === 'D')
    .map(({ board, service, of, flags }) => ({
      code: 'series-poor',
      where: `${listKey(board, service)} ${of}`,
      detail: { ...countedIn(flags, latest) },
    }));
