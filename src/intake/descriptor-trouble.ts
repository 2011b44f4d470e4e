import type { z } from 'zod';
import type { IssueList, Spot } from './issue-list.ts';

export const descriptorFile = 'datapackage.json';

export const noteInvalid = (issues: IssueList, spot: Spot): void =>
  issues.add('descriptor-invalid', descriptorFile, spot);

type ZodIssue = z.core.$ZodIssue;

const expectedBy = (issue: ZodIssue): string => {
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'invalid_value') return issue.values.join(' | ');
  if (issue.code === 'too_small') return `≥ ${issue.minimum}`;
  if (issue.code === 'too_big') return `≤ ${issue.maximum}`;
  if (issue.code === 'invalid_format') return issue.pattern ?? issue.format;
  return issue.code;
};

/** `resources[2].path` */
const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Readonly<Record<PropertyKey, unknown>>)[key]
        : undefined,
    value,
  );

const valueText = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `[${value.length}]`;
  if (typeof value === 'object' && value !== null) return '{…}';
  return value === undefined ? undefined : String(value);
};

/** What zod found, as issues: codes and data, so that both languages can word them. */
export const noteZodIssues = (
  value: unknown,
  found: readonly ZodIssue[],
  issues: IssueList,
): void => {
  for (const issue of found) {
    const said = valueText(valueAt(value, issue.path));
    noteInvalid(issues, {
      column: pathText(issue.path),
      ...(said === undefined ? {} : { value: said }),
      expected: expectedBy(issue),
    });
  }
};
