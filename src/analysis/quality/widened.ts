import { gradesByList, listKey, type Month, type Pack, type QualityGrade } from '#domain';
import type { ListModel } from '#engine';
import { dataQuality } from './quality.ts';

/**
 * What the spread of a list's level lacks where its past can't be leaned on: a standard deviation of logarithms, added in squares.
 * Chosen on England's providers of 2024, tried on those of 2025 (docs/method/data-quality.md). Lists of other grades need none: how far they strayed, breaks included, is in their spread.
 */
export const widening: Readonly<Record<QualityGrade, number>> = { A: 0, B: 0, C: 0, D: 0.25 };

/** Widens the spread of a list whose grade at the origin is low. */
export const widenedAt = (pack: Pack, origin: Month) => {
  const grades = gradesByList(dataQuality(pack, origin));
  return (list: ListModel): ListModel => {
    const by = widening[grades.get(listKey(list.board, list.service)) ?? 'A'];
    if (by === 0) return list;
    const { spread } = list;
    return {
      ...list,
      spread: { ...spread, level: Math.sqrt(spread.level * spread.level + by * by) },
    };
  };
};
