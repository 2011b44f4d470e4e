import type { Finding, FindingCode } from '#domain';

/** What nobody could mean, and what projections can't be made of. */
const never: ReadonlySet<FindingCode> = new Set([
  'amounts-out-of-order',
  'cost-out-of-order',
  'dates-out-of-order',
  'into-circle',
  'lever-subject',
  'part-without-whole',
  'status-unexplained',
  'waits-elsewhere',
]);

/** Those findings that no plan may be kept with; the others are for its owner to put right in time. */
export const mustHold = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ code }) => never.has(code));
