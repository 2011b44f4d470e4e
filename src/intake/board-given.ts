import type { IssueList } from './issue-list.ts';
import type { ImportOptions, PlanToChange } from './offer.ts';

/** The board that is said beside the file; undefined where none is, with an issue where it is none of the plan’s. */
export const boardGiven = (
  { board }: ImportOptions,
  { pack }: PlanToChange,
  issues: IssueList,
): string | undefined => {
  if (board === undefined || board === '' || pack.boards.some(({ id }) => id === board))
    return board || undefined;
  const expected = pack.boards.map(({ id }) => id).join(', ');
  issues.add('not-allowed', '-', { column: 'board', value: board, expected });
  return undefined;
};
