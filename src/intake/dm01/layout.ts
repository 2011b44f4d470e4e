import type { IssueList } from '../issue-list.ts';

const two = (number: number) => String(number).padStart(2, '0');

/** Waits of whole weeks up to 13, and one band of 13 weeks or more. */
export const BANDS = 14;
const LAST = BANDS - 1;

const bandHeadings: readonly string[] = [
  ...Array.from(
    { length: LAST },
    (_, week) => `${two(week)} < ${two(week + 1)} Week${week === 0 ? '' : 's'}`,
  ),
  `${LAST}+ Weeks`,
];

/** A band as a pack calls it: `w00` to `w13`. */
export const bandIds: readonly string[] = bandHeadings.map((_, week) => `w${two(week)}`);

export const PERIOD = 'Period';
export const TEST = 'Diagnostic Tests';
export const TEST_NUMBER = 'Diagnostic Tests Sort Order';
export const TOTAL_LIST = 'Total WL';
export const TOTAL_ACTIVITY = 'Total Activity';

/** Whose figures these are, by viewpoint: the columns of the code and the name. */
export const boardHeadings = {
  commissioner: { code: 'Commissioner Parent Org Code', name: 'Commissioner Parent Name' },
  provider: { code: 'Provider Org Code', name: 'Provider Org Name' },
} as const;
/** One integrated care board's place, or a commissioner that belongs to no board. */
export const ownHeadings = {
  code: 'Commissioner Org Code',
  name: 'Commissioner Org Name',
} as const;

/** The figures of a row, in this order: the bands, their total, three kinds of activity and theirs. */
export const countHeadings: readonly string[] = [
  ...bandHeadings,
  TOTAL_LIST,
  'Waiting List Activity',
  'Planned Activity',
  'Unscheduled Activity',
  TOTAL_ACTIVITY,
];

/** The official extract of all providers and commissioners, as it has been since 2019. */
export const headings: readonly string[] = [
  PERIOD,
  'Provider Parent Org Code',
  'Provider Parent Name',
  'Provider Org Code',
  'Provider Org Name',
  'Commissioner Parent Org Code',
  'Commissioner Parent Name',
  'Commissioner Org Code',
  'Commissioner Org Name',
  TEST_NUMBER,
  TEST,
  ...countHeadings,
];

/** However it is spaced and in whatever case. */
const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[\s\u00a0_]/g, '')
    .replace(/weeks$/, 'week');

const MOST_LACKING = headings.length / 2;

const headingOf = new Map(headings.map((heading) => [plain(heading), heading]));

export type Places = (heading: string) => number;

/** Where each official column stands; others are passed over. Undefined, with issues, when one is not there or stands twice. */
export const placesOf = (
  record: readonly string[],
  file: string,
  issues: IssueList,
): Places | undefined => {
  const places = new Map<string, number>();
  let sound = true;
  for (const [place, written] of record.entries()) {
    const heading = headingOf.get(plain(written));
    if (heading === undefined) continue;
    if (!places.has(heading)) places.set(heading, place);
    else {
      sound = false;
      issues.add('column-repeated', file, { row: 1, column: heading, value: written });
    }
    if (issues.full()) return undefined;
  }
  const expected = headings.join(', ');
  const lacking = headings.filter((heading) => !places.has(heading));
  // What has hardly any of them is another file: saying so once is enough.
  for (const column of lacking.slice(0, places.size < MOST_LACKING ? 1 : headings.length)) {
    sound = false;
    issues.add('column-missing', file, { row: 1, column, expected });
  }
  return sound ? (heading) => places.get(heading) ?? -1 : undefined;
};
