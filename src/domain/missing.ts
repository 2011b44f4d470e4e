/** Why a figure is not there. Zero never means unknown. */
export const missingReasons = [
  'suppressed',
  'not-collected',
  'not-applicable',
  'unreadable',
  'not-yet-published',
] as const;
export type MissingReason = (typeof missingReasons)[number];
export type Missing = { readonly missing: MissingReason };
export type Fact<T> = T | Missing;

export const missing = (reason: MissingReason): Missing => ({ missing: reason });

export const isKnown = <T>(fact: Fact<T>): fact is T =>
  !(typeof fact === 'object' && fact !== null && 'missing' in fact);
