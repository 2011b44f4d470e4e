import type { Baseline, Lever, Plan, PlanPack, Text } from '#domain';
import type { Site } from '../../page.ts';

/** The levers that the plan as it stands is held against. */
export interface HeldAgainst {
  /** The baseline's name; undefined where they are those of the plan itself, every milestone done on the day that it was due. */
  readonly name: Text | undefined;
  readonly levers: readonly Lever[];
}

const latestOf = ({ delivery }: Plan): Baseline | undefined =>
  delivery.baselines.toSorted((a, b) => a.frozenOn - b.frozenOn || a.seq - b.seq).at(-1);

/** The latest baseline as it was written, its milestones on the days they were due: what had slipped by then has slipped all the same. The plan as it is written where none was frozen, or none can be read. */
export const heldAgainst = async (
  { keeper }: Pick<Site, 'keeper'>,
  { plan }: PlanPack,
): Promise<HeldAgainst> => {
  const baseline = latestOf(plan);
  const kept = baseline && (await keeper?.at({ seq: baseline.seq }));
  if (!baseline || !kept) return { name: undefined, levers: plan.levers };
  return { name: baseline.name, levers: kept.pack.plan.levers };
};
