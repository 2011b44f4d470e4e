/** What a figure rests on. Anything but `real` says so on screen, in pictures and in every export. */
export const labels = ['real', 'reconstructed', 'synthetic', 'illustrative'] as const;
export type Label = (typeof labels)[number];
