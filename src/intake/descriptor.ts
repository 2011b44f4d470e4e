import { z } from 'zod';
import { labels, nations, type Source, viewpoints } from '#domain';
import type { IssueList } from './issue-list.ts';
import { optionalTables, type TableName, tableNames } from './tables.ts';

export const descriptorFile = 'datapackage.json';

const words = z.string().min(1).max(5000);
const address = z.string().min(1).max(1000);
const slug = z
  .string()
  .max(100)
  .regex(/^[a-z0-9][a-z0-9._-]*$/);

const resource = z.looseObject({
  name: z.enum(tableNames),
  path: address,
  encoding: z.enum(['utf-8', 'UTF-8', 'utf8']).optional(),
  hash: z.string().max(200).optional(),
});

/** What of a Data Package descriptor we read; all else in it is left to others. */
const descriptorSchema = z.looseObject({
  name: slug,
  version: slug,
  title: words,
  description: words,
  sources: z
    .array(z.looseObject({ title: words, path: address }))
    .min(1)
    .max(100),
  resources: z.array(resource).min(1).max(100),
  cynllun: z.looseObject({
    nation: z.enum(nations),
    viewpoint: z.enum(viewpoints),
    label: z.enum(labels),
    titleCy: words,
    descriptionCy: words,
    sources: z
      .array(
        z.looseObject({
          titleCy: words,
          owner: words,
          licence: words,
          attribution: words,
          attributionCy: words,
        }),
      )
      .min(1)
      .max(100),
  }),
});

export type Descriptor = z.infer<typeof descriptorSchema>;
export type Resource = Descriptor['resources'][number];

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
  return typeof value === 'object' && value !== null
    ? '{…}'
    : value === undefined
      ? undefined
      : String(value);
};

const noteInvalid = (
  issues: IssueList,
  spot: { column: string; value?: string; expected: string },
) => issues.add('descriptor-invalid', descriptorFile, spot);

const isInside = (path: string): boolean =>
  !/^[/~]|[\\\0]|^[a-z][a-z0-9+.-]*:/i.test(path) && !path.split('/').includes('..');

const checkResources = (resources: readonly Resource[], issues: IssueList): void => {
  const seen = new Set<TableName>();
  for (const [index, { name, path }] of resources.entries()) {
    const at = `resources[${index}]`;
    if (seen.has(name)) noteInvalid(issues, { column: `${at}.name`, value: name, expected: '1 ×' });
    if (!isInside(path))
      noteInvalid(issues, { column: `${at}.path`, value: path, expected: `./${name}.csv` });
    seen.add(name);
  }
  for (const name of tableNames)
    if (!seen.has(name) && !optionalTables.includes(name))
      noteInvalid(issues, { column: 'resources', expected: name });
};

const parseJson = (json: string, issues: IssueList): unknown => {
  try {
    return JSON.parse(json);
  } catch (error) {
    const line = /line (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    issues.add('descriptor-invalid', descriptorFile, {
      ...(line === undefined ? {} : { row: Number(line) }),
      expected: 'JSON',
    });
    return undefined;
  }
};

/** The descriptor of a pack, or undefined with every reason why not. */
export const parseDescriptor = (json: string, issues: IssueList): Descriptor | undefined => {
  const before = issues.issues.length;
  const value = parseJson(json, issues);
  if (issues.issues.length > before) return undefined;
  const parsed = descriptorSchema.safeParse(value);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const found = valueText(valueAt(value, issue.path));
      noteInvalid(issues, {
        column: pathText(issue.path),
        ...(found === undefined ? {} : { value: found }),
        expected: expectedBy(issue),
      });
    }
    return undefined;
  }
  const { resources, sources, cynllun } = parsed.data;
  checkResources(resources, issues);
  if (sources.length !== cynllun.sources.length)
    noteInvalid(issues, {
      column: 'cynllun.sources',
      value: String(cynllun.sources.length),
      expected: String(sources.length),
    });
  return issues.issues.length > before ? undefined : parsed.data;
};

export const sourcesOf = ({ sources, cynllun }: Descriptor): readonly Source[] =>
  cynllun.sources.flatMap(({ titleCy, owner, licence, attribution, attributionCy }, index) => {
    const source = sources[index];
    return source
      ? [
          {
            title: { en: source.title, cy: titleCy },
            owner,
            path: source.path,
            licence,
            attribution: { en: attribution, cy: attributionCy },
          },
        ]
      : [];
  });
