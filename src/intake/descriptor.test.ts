import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { Issue } from '#domain';
import { edit, issuesAfter, issuesOf } from './fixtures/small-pack.ts';

describe('a descriptor', () => {
  const descriptor = (from: string, to: string) => (folder: string) =>
    edit(join(folder, 'datapackage.json'), from, to);
  const replaced = (text: string) => (folder: string) =>
    writeFile(join(folder, 'datapackage.json'), text);

  test.for<readonly [string, (folder: string) => Promise<unknown>, Partial<Issue>]>([
    ['is not JSON', replaced('{\n"name": \n}'), { expected: 'JSON' }],
    ['is nested without end', replaced('['.repeat(1_000_000)), { expected: 'JSON' }],
    ['is a list', replaced('[]'), { column: '', value: '[0]' }],
    [
      'has more resources than a pack can have',
      replaced(JSON.stringify({ resources: Array.from({ length: 300_000 }, () => 1) })),
      { column: 'resources', value: '[300000]', expected: '≤ 100' },
    ],
    [
      'names a nation that is not one of ours',
      descriptor('"nation": "wales"', '"nation": "france"'),
      { column: 'cynllun.nation', value: 'france', expected: 'wales | england | scotland' },
    ],
    [
      'names a table we do not know',
      descriptor('"name": "activity"', '"name": "activities"'),
      { column: 'resources[7].name', value: 'activities' },
    ],
    [
      'lists a table twice',
      descriptor('"name": "activity"', '"name": "lists"'),
      { column: 'resources[7].name', value: 'lists' },
    ],
    [
      'leaves a table out',
      descriptor('"name": "lists"', '"name": "activity"'),
      { column: 'resources', expected: 'lists' },
    ],
    ...[
      '../lists.csv',
      '/etc/passwd',
      'a/../../b',
      'C:\\lists.csv',
      'https://example.org/x',
      '..',
    ].map(
      (path) =>
        [
          `leads out of the folder: ${path}`,
          descriptor('"path": "lists.csv"', `"path": ${JSON.stringify(path)}`),
          { column: 'resources[6].path', value: path, expected: 'lists.csv' },
        ] as const,
    ),
    [
      'says another encoding',
      descriptor('"encoding": "utf-8"', '"encoding": "windows-1252"'),
      { value: 'windows-1252' },
    ],
    [
      'has no Welsh title',
      descriptor('"titleCy": "Pecyn bach"', '"titleCy": ""'),
      { column: 'cynllun.titleCy', expected: '≥ 1' },
    ],
  ])('that %s is an issue', async ([, spoil, issue]) => {
    const issues = await issuesAfter(spoil);
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'descriptor-invalid', file: 'datapackage.json', ...issue }),
    );
  });

  it('that is not there is an issue', async () => {
    const issues = await issuesOf(join(tmpdir(), 'there-is-no-such-pack'));
    expect(issues).toEqual([{ code: 'file-missing', file: 'datapackage.json' }]);
  });
});
