import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, test } from 'vitest';
import { type Day, type Issue, isoDay, parseDay } from '#domain';
import { edit, issuesAfter } from './fixtures/small-pack.ts';

describe('a file that is not a table', () => {
  const put = (content: string | Buffer) => (folder: string) =>
    writeFile(join(folder, 'lists.csv'), content);
  const run = promisify(execFile);
  const inPlace =
    (make: (path: string) => Promise<unknown>) =>
    async (folder: string): Promise<void> => {
      await rm(join(folder, 'lists.csv'));
      await make(join(folder, 'lists.csv'));
    };

  test.for<readonly [string, (folder: string) => Promise<unknown>, Partial<Issue>]>([
    ['is missing', inPlace(async () => undefined), { code: 'file-missing' }],
    ['has 0 bytes', put(''), { code: 'file-empty' }],
    ['has only blank lines', put('\n\n'), { code: 'file-empty' }],
    [
      'has a heading and no row',
      (folder) => writeFile(join(folder, 'holidays.csv'), 'date,name\n'),
      { code: 'needed-row-missing', file: 'holidays.csv' },
    ],
    ['is a folder', inPlace((path) => mkdir(path)), { code: 'file-unreadable' }],
    ['is a pipe', inPlace((path) => run('mkfifo', [path])), { code: 'file-unreadable' }],
    ['links to itself', inPlace((path) => symlink(path, path)), { code: 'file-unreadable' }],
    [
      'links out of the folder',
      inPlace((path) => symlink('/etc/hostname', path)),
      { code: 'descriptor-invalid', value: 'lists.csv' },
    ],
    ['is binary', put(Buffer.from([80, 75, 3, 4, 10, 0, 0])), { code: 'file-binary', row: 2 }],
    ['is in UTF-16', put(Buffer.from('\uFEFFboard', 'utf16le')), { code: 'encoding' }],
    [
      'is in Windows-1252',
      put(Buffer.from('board\nYnys M\xf4n\n', 'latin1')),
      { code: 'encoding', row: 2 },
    ],
    [
      'is larger than any list',
      (folder) => truncate(join(folder, 'lists.csv'), 300_000_000),
      { code: 'file-too-large', value: '300000000' },
    ],
    ['has one enormous cell', put(`board,${'a'.repeat(3_000_000)}\n`), { code: 'row-length' }],
    ['has a million columns', put(`board${','.repeat(1_000_000)}\n`), { code: 'row-length' }],
    [
      'has a quote that swallows the rest',
      (folder) => writeFile(join(folder, 'holidays.csv'), `date,name\n"${'a\n'.repeat(1_000_000)}`),
      { code: 'quote-unclosed', row: 2 },
    ],
  ])('one that %s', async ([, spoil, issue]) => {
    const issues = await issuesAfter(spoil);
    expect(issues).toContainEqual(expect.objectContaining({ file: expect.any(String), ...issue }));
  });

  it('is read no further than the rows any pack could have', async () => {
    const first = parseDay('2000-01-01') ?? 0;
    const days = Array.from({ length: 10_001 }, (_, day) => `${isoDay((first + day) as Day)},x\n`);
    const issues = await issuesAfter((folder) =>
      writeFile(join(folder, 'holidays.csv'), `date,name\n${days.join('')}`),
    );
    expect(issues).toEqual([
      { code: 'too-many-rows', file: 'holidays.csv', row: 10_002, expected: '≤ 10000' },
    ]);
  });
});

describe('trouble in many places', () => {
  it('is listed whole, from every file', async () => {
    const issues = await issuesAfter(async (folder) => {
      await edit(join(folder, 'lists.csv'), '2025-01,60,', '2025-01,x,');
      await edit(join(folder, 'activity.csv'), ',40,', ',y,');
      await rm(join(folder, 'holidays.csv'));
    });
    expect(issues.map(({ file }) => file)).toEqual(['holidays.csv', 'lists.csv', 'activity.csv']);
  });

  it('does not blame rows for a table that could not be read', async () => {
    const issues = await issuesAfter((folder) => rm(join(folder, 'boards.csv')));
    expect(issues).toEqual([{ code: 'file-missing', file: 'boards.csv' }]);
  });

  it('shows no control character and no long text as it stands', async () => {
    const issues = await issuesAfter((folder) =>
      edit(join(folder, 'lists.csv'), '2025-01,60,', `2025-01,\u001b[31m\u202e${'x'.repeat(500)},`),
    );
    expect(issues[0]?.value).toBe(`␛[31m⟨202e⟩${'x'.repeat(54)}…`);
  });
});

it('lists without activity need a clearance time', async () => {
  const issues = await issuesAfter(async (folder) => {
    const path = join(folder, 'datapackage.json');
    const descriptor = JSON.parse(await readFile(path, 'utf8'));
    descriptor.resources.pop();
    await writeFile(path, JSON.stringify(descriptor));
  });
  expect(issues).toEqual([
    {
      code: 'needed-row-missing',
      file: 'assumptions.csv',
      column: 'assumption',
      expected: 'clearance_weeks',
    },
  ]);
});
