import type {
  Action,
  CrosswalkEntry,
  Framework,
  FrameworkItem,
  FrameworkKind,
  Plan,
} from '#domain';

/** Actions held against what a strategy asks for. */
export interface Standing {
  readonly direct: number;
  readonly supporting: number;
  readonly entries: readonly CrosswalkEntry[];
}

const standingOf = (entries: readonly CrosswalkEntry[]): Standing => ({
  direct: entries.filter(({ strength }) => strength === 'direct').length,
  supporting: entries.filter(({ strength }) => strength === 'supporting').length,
  entries,
});

/** Of one aim: what answers it, the direct first, then in the order of the actions. */
export const standingOfItem = ({ crosswalk }: Plan, { id }: FrameworkItem): Standing => {
  const entries = crosswalk.filter(({ item }) => item === id);
  const byStrength = entries.toSorted(
    (a, b) =>
      Number(b.lead) - Number(a.lead) ||
      Number(b.strength === 'direct') - Number(a.strength === 'direct') ||
      (a.action < b.action ? -1 : 1),
  );
  return standingOf(byStrength);
};

/** Of one action: what it answers among these aims. */
export const standingOfAction = (
  { crosswalk }: Plan,
  { id }: Action,
  items: readonly FrameworkItem[],
): Standing =>
  standingOf(
    crosswalk.filter(({ action, item }) => action === id && items.some((each) => each.id === item)),
  );

export const itemsOf = ({ items }: Plan, { id }: Framework): readonly FrameworkItem[] =>
  items.filter(({ framework }) => framework === id);

/** What a plan is held to: priorities, themes and principles. */
export type FirstLayer = Framework & { readonly kind: Exclude<FrameworkKind, 'ambition'> };

const isFirst = (framework: Framework): framework is FirstLayer => framework.kind !== 'ambition';

/** The second layer adds what was read second-hand: it stands apart, and counts for no gap. */
export const layersOf = ({ frameworks }: Plan) => ({
  first: frameworks.filter(isFirst),
  second: frameworks.filter((each) => !isFirst(each)),
});
