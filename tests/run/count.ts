export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** What vitest's JSON report says of its tests. */
export interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

/** A step that is not made of tests counts as one. */
export const countStep = (exit: number): Count =>
  exit === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** A file that could not be read has no tests, and counts as one failed; so does a run that ended badly for no test's fault. */
export const countReport = (report: Report, exit: number): Count => {
  const unread = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unread;
  const nothingBlamed = exit !== 0 && failed === 0 ? 1 : 0;
  return { passed: report.numPassedTests, failed: failed + nothingBlamed };
};
