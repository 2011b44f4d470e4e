import { range } from 'd3-array';
import type { Foretold } from '#domain';
import type { Panel } from './panel.ts';
import { at } from './pool.ts';

/** What each list is, or is said to be. NaN where it is not known. */
export type Everything = Readonly<Record<Foretold, Float64Array>>;

/** Says every list so many months after a month. Rules are learnt with what is known at the origin alone. */
export type Method = (origin: number, ahead: number) => (from: number) => Everything;

/** Lists taken as one: all of a service, a nation, or each alone. */
export interface Level {
  readonly name: string;
  readonly units: readonly (readonly number[])[];
}

export const ofMonth = ({ list, share }: Panel, month: number): Everything => ({
  list: Float64Array.from(list, (months) => at(months, month)),
  over_target_share: Float64Array.from(share, (months) => at(months, month)),
});

/** Lists chosen, as each alone, as services and as a whole. */
export const levelsOf = (panel: Panel, chosen: readonly number[]): readonly Level[] => {
  const services = panel.groups.map((_, service) =>
    chosen.filter((list) => panel.lists[list]?.service === service),
  );
  return [
    { name: 'board-service', units: chosen.map((list) => [list]) },
    { name: 'service', units: services.filter((lists) => lists.length > 0) },
    { name: 'nation', units: [chosen] },
  ];
};

const total = (members: readonly number[], value: (list: number) => number): number =>
  members.reduce((sum, list) => sum + value(list), 0);

/** Lists added up, and their shares by patients. */
export const summed = (
  { list, over_target_share: share }: Everything,
  level: Level,
): Everything => {
  const lists = level.units.map((unit) => total(unit, (one) => at(list, one)));
  const over = level.units.map((unit) => total(unit, (one) => at(list, one) * at(share, one)));
  return {
    list: Float64Array.from(lists),
    over_target_share: Float64Array.from(range(lists.length), (unit) => {
      const patients = at(lists, unit);
      return patients > 0 ? at(over, unit) / patients : Number.NaN;
    }),
  };
};
