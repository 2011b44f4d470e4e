import { parseDay, type Source } from '#domain';
import { type Descriptor, descriptorSchema, type Resource } from './descriptor-schema.ts';
import { noteInvalid, noteZodIssues } from './descriptor-trouble.ts';
import type { IssueList } from './issue-list.ts';
import {
  optionalTables,
  planTables,
  type TableName,
  tableNames,
  tablesTogether,
} from './table-names.ts';

/** A path that a pack may name: relative, without steps upwards, no address, no drive. */
const isInside = (path: string): boolean =>
  !/^[/~]|[\\\0]|^[a-z][a-z0-9+.-]*:/i.test(path) && !path.split('/').includes('..');

const checkResources = (resources: readonly Resource[], issues: IssueList): void => {
  const seen = new Set<TableName>();
  for (const [index, { name, path }] of resources.entries()) {
    const at = `resources[${index}]`;
    if (seen.has(name)) noteInvalid(issues, { column: `${at}.name`, value: name, expected: '1 ×' });
    if (!isInside(path))
      noteInvalid(issues, { column: `${at}.path`, value: path, expected: `${name}.csv` });
    seen.add(name);
  }
  for (const name of tableNames)
    if (!seen.has(name) && !optionalTables.includes(name))
      noteInvalid(issues, { column: 'resources', expected: name });
  for (const together of tablesTogether)
    if (together.some((name) => seen.has(name)))
      for (const name of together.filter((one) => !seen.has(one)))
        noteInvalid(issues, { column: 'resources', expected: name });
};

/** A plan's terms count from its start. */
const checkStart = ({ resources, cynllun }: Descriptor, issues: IssueList): void => {
  const { planStart } = cynllun;
  const hasPlan = resources.some(({ name }) => planTables.some((table) => table === name));
  const sound = planStart !== undefined && parseDay(planStart) !== undefined;
  if (planStart === undefined ? hasPlan : !sound)
    noteInvalid(issues, {
      column: 'cynllun.planStart',
      ...(planStart === undefined ? {} : { value: planStart }),
      expected: 'YYYY-MM-DD',
    });
};

const parseJson = (json: string, issues: IssueList): unknown => {
  try {
    return JSON.parse(json);
  } catch (error) {
    const line = /line (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    noteInvalid(issues, {
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
    noteZodIssues(value, parsed.error.issues, issues);
    return undefined;
  }
  const { resources, sources, cynllun } = parsed.data;
  checkResources(resources, issues);
  checkStart(parsed.data, issues);
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
