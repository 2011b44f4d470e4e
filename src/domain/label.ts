/** What a figure rests on. Anything but `real` says so on screen, in pictures and in every export. */
export const labels = ['real', 'reconstructed', 'synthetic', 'illustrative'] as const;
export type Label = (typeof labels)[number];

/** Of several labels the one furthest from real: a figure rests on the weakest that it uses. */
export const weakestOf = (found: readonly Label[]): Label =>
  labels.findLast((label) => found.includes(label)) ?? 'real';

/** What a projected figure rests on, part by part: the list, work that waits and is no list, the tests done, who comes, the people and rooms that serve it, what else is served by them, who is trained, and the actions in force. */
export const restParts = [
  'lists',
  'work',
  'activity',
  'residents',
  'capacity',
  'shared',
  'training',
  'actions',
] as const;
export type RestPart = (typeof restParts)[number];

/** The label of each part that a figure rests on; what it does not rest on is not there. */
export type Rests = Readonly<Partial<Record<RestPart, Label>>>;

/** What several figures together rest on. */
export const weakestRests = (all: readonly Rests[]): Rests =>
  Object.fromEntries(
    restParts.flatMap((part) => {
      const found = all.flatMap((rests) => rests[part] ?? []);
      return found.length === 0 ? [] : [[part, weakestOf(found)]];
    }),
  );

/** The weakest part; but what is made up stays so whatever actions are in force, since an example beside it makes it no less made up. */
export const labelOfRests = ({ actions, ...ground }: Rests): Label => {
  const own = weakestOf(Object.values(ground));
  return own === 'synthetic' ? own : weakestOf([own, actions ?? own]);
};

/** A row with what it rests on, labelled by it; where nothing of that is known it keeps its own label. */
export const resting = <Row extends { readonly label: Label }>(row: Row, rests: Rests) => ({
  ...row,
  rests,
  label: Object.keys(rests).length > 0 ? labelOfRests(rests) : row.label,
});
