import type { Issue, IssueCode } from '#domain';
import { shown } from './shown.ts';

/** A file with more trouble than this is not read further. */
export const mostIssues = 1000;

/** Enough for the headings of a list in weekly bands. */
const MOST_EXPECTED = 400;
/** A key names a row: it is cut only where it can name none. */
const MOST_KEY = 200;

/** Where in a file the trouble is, and what stands there. */
export interface Spot {
  readonly row?: number;
  /** Of a row that stands in no file. */
  readonly key?: string;
  readonly column?: string;
  readonly value?: string;
  readonly expected?: string;
}

export interface IssueList {
  readonly issues: readonly Issue[];
  readonly full: () => boolean;
  readonly add: (code: IssueCode, file: string, spot?: Spot) => void;
}

export const issueList = (): IssueList => {
  const issues: Issue[] = [];
  return {
    issues,
    full: () => issues.length >= mostIssues,
    add: (code, file, { row, key, column, value, expected } = {}) => {
      if (issues.length >= mostIssues) return;
      issues.push({
        code,
        file: shown(file),
        ...(row === undefined ? {} : { row }),
        ...(key === undefined ? {} : { key: shown(key, MOST_KEY) }),
        ...(column === undefined ? {} : { column: shown(column) }),
        ...(value === undefined ? {} : { value: shown(value) }),
        ...(expected === undefined ? {} : { expected: shown(expected, MOST_EXPECTED) }),
      });
    },
  };
};
