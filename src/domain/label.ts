/** What a figure rests on. Anything but `real` says so on screen, in pictures and in every export. */
export const labels = ['real', 'reconstructed', 'synthetic', 'illustrative'] as const;
export type Label = (typeof labels)[number];

/** Of several labels the one furthest from real: a figure rests on the weakest that it uses. */
export const weakestOf = (found: readonly Label[]): Label =>
  labels.findLast((label) => found.includes(label)) ?? 'real';
