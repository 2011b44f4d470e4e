import { mean, pairs } from 'd3-array';
import { ln } from '#engine';
import type { Balanced } from './balance.ts';
import { outflow } from './level.ts';

/** Lists too short for their clearance time to mean anything are left out of the fit. */
const SMALLEST_LIST = 50;

const STRONGEST = 1;

/** One month: how much work was on the list when it began, and how far additions then exceeded what left, both as logarithms. */
interface Point {
  readonly clearance: number;
  readonly imbalance: number;
}

const pointsOf = ({ months }: Balanced): readonly Point[] =>
  pairs(months)
    .filter(([before, month]) => {
      return before.fromList > 0 && month.added > 0 && before.after.total >= SMALLEST_LIST;
    })
    .map(([before, month]) => ({
      clearance: ln(before.after.total / before.fromList),
      imbalance: ln(month.added / outflow(month)),
    }));

/**
 * ε of a service: by how much the logarithm of additions over outflow falls as that of the clearance time grows.
 * Least squares within lists, all of a service's lists together; never below 0 nor above 1.
 */
export const feedbackOf = (histories: readonly Balanced[]): number => {
  let covariance = 0;
  let variance = 0;
  for (const points of histories.map(pointsOf)) {
    const clearance = mean(points, (point) => point.clearance) ?? 0;
    const imbalance = mean(points, (point) => point.imbalance) ?? 0;
    for (const point of points) {
      covariance += (point.clearance - clearance) * (point.imbalance - imbalance);
      variance += (point.clearance - clearance) * (point.clearance - clearance);
    }
  }
  return variance > 0 ? Math.min(Math.max(0, -covariance / variance), STRONGEST) : 0;
};
