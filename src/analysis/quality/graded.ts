import { gradesByList, listKey, type Month, type Pack, type QualityGrade } from '#domain';
import type { ListModel, Spread } from '#engine';
import { dataQuality } from './quality.ts';

/**
 * What the spread of a list's level lacks where its past can't be leaned on: a standard deviation of logarithms, added in squares.
 * Chosen on England's providers of 2024, tried on those of 2025 (docs/method/data-quality.md). Lists of other grades need none: how far they strayed, breaks included, is in their spread.
 */
export const widening: Readonly<Record<QualityGrade, number>> = { A: 0, B: 0, C: 0, D: 0.25 };

const wider = (spread: Spread, by: number): Spread =>
  by === 0 ? spread : { ...spread, level: Math.sqrt(spread.level * spread.level + by * by) };

/** Tells each list its grade at the origin, and widens the spread of one whose grade is low. */
export const gradedAt = (pack: Pack, origin: Month) => {
  const grades = gradesByList(dataQuality(pack, origin));
  return (list: ListModel): ListModel => {
    const quality = grades.get(listKey(list.board, list.service));
    if (quality === undefined) return list;
    return { ...list, quality, spread: wider(list.spread, widening[quality]) };
  };
};
