/** Wording that is the same in both languages, and why. */
export const alike: ReadonlyMap<string, string> = new Map([
  ['site/parts/layout:siteName', 'a wordmark'],
  ['site/parts/layout:pageTitle', 'a wordmark beside the title'],
]);
