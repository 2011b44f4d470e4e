/** What can be wrong with a row of a file. The wording of each code, in both languages, is in the words room. */
export const issueCodes = [
  'file-missing',
  'file-empty',
  'file-too-large',
  'file-unreadable',
  'file-binary',
  'file-damaged',
  'file-too-heavy',
  'file-locked',
  'file-old-office',
  'file-program',
  'file-pdf',
  'file-picture',
  'file-not-a-table',
  'zip-not-one-file',
  'no-table',
  'encoding',
  'descriptor-invalid',
  'column-missing',
  'column-unknown',
  'column-repeated',
  'row-length',
  'quote-unclosed',
  'too-many-rows',
  'value-missing',
  'not-a-number',
  'not-a-whole-number',
  'out-of-range',
  'not-a-month',
  'not-a-date',
  'not-allowed',
  'not-an-action-code',
  'unknown-id',
  'retired-id',
  'pack-older',
  'duplicate-key',
  'total-differs',
  'bands-incomplete',
  'order-of-range',
  'needed-row-missing',
  'month-gap',
  'formula',
  'places-differ',
  'row-missing-since-sealed',
  'row-changed-since-sealed',
  'row-added-since-sealed',
  'text-emptied',
  // what a ledger refuses
  'character-not-kept',
  'request-not-open',
  'position-unknown',
  // what a backup is refused for
  'backup-unreadable',
  'backup-damaged',
  'backup-newer',
  'store-not-empty',
  'store-damaged',
] as const;
export type IssueCode = (typeof issueCodes)[number];

/** A row we can't trust: where it is, what it says, and what was expected. `row` counts lines of the file from 1, the heading included; a row of a plan that is kept has its `key` instead, and its table for a file. */
export interface Issue {
  readonly code: IssueCode;
  readonly file: string;
  readonly row?: number;
  readonly key?: string;
  readonly column?: string;
  readonly value?: string;
  readonly expected?: string;
}

/** A pack or model that breaks a rule, though every row can be read. */
export const findingCodes = [
  'changed-since-sealed',
  'never-sealed',
  'series-too-short',
  'series-not-current',
  'tests-not-current',
  'law-broken',
  'unscheduled-diverted',
  'lever-on-nothing',
  'load-at-or-above-1',
  'nobody-to-teach',
  'trained-no-post',
  // what checkPlan finds
  'row-missing-since-sealed',
  'row-changed-since-sealed',
  'row-added-since-sealed',
  'milestones-number',
  'outside-action',
  'dates-out-of-order',
  'term-differs',
  'lever-missing',
  'lever-on-enabling',
  'cost-out-of-order',
  'leading-theme',
  'lead-not-a-theme',
  'no-priority',
  'no-principle',
  'not-a-priority',
  'lever-subject',
  'lever-subject-unused',
  'lever-names-nobody',
  'lever-in-vain',
  'journey-unknown',
  'amounts-out-of-order',
  'amount-out-of-range',
  'organisation-unnamed',
  'names-do-not-follow',
  'board-not-an-organisation',
  'board-name-differs',
  'shares-sum',
  'document-unanswered',
  'document-gap-answered',
  'signal-unanswered',
  'line-unexplained',
  'programme-unshared',
  'places-out-of-order',
  'pipeline-without-places',
  'course-leads-nowhere',
  'service-without-test',
  'role-without-fill',
  'preference-twice',
  'group-without-work',
  'posts-unlike-people',
  'tests-without-list',
  'life-status',
  'into-missing',
  'into-unused',
  'into-circle',
  'part-without-whole',
  'forecast-done',
  'complete-not-done',
  'status-unexplained',
  'waits-elsewhere',
  'names-retired',
  // what a published file says of itself
  'parts-differ',
  // what is known of how a file was read
  'macros-ignored',
  'changes-tracked',
  'sheet-hidden',
  'sheet-not-read',
  'letters-lost',
] as const;
export type FindingCode = (typeof findingCodes)[number];

export interface Finding {
  readonly code: FindingCode;
  /** What it is about: `QE1 dm01-1`, or `lists.csv:12 total`. */
  readonly where: string;
  readonly detail?: Readonly<Record<string, string | number>>;
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };
