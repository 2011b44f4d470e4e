import { expect, test } from 'vitest';
import { nothingKept } from '#domain';
import { fold } from '#plan';
import { entryOf, fact } from '../../fixtures/sample-kept.ts';
import { changedRows } from './changed-rows.ts';
import { apart, filesTold } from './files-told.ts';
import { whatOf } from './told.ts';

const shipped = (name: string, sha256: string) =>
  ['', 'shipped/'].flatMap((as) => [
    fact(`data-sets/${as}${name}`, 'sha256', sha256),
    fact(`data-sets/${as}${name}`, 'rows', '7'),
    fact(`data-sets/${as}${name}`, 'file', `${name}.csv`),
  ]);

const loaded = fold(nothingKept, [
  entryOf(1, { facts: [...shipped('boards', 'a1'), ...shipped('lists', 'b1')] }),
]);

const newer = [
  fact('packs/wales', 'version', '1.2.0'),
  ...shipped('boards', 'a1'),
  fact('data-sets/lists', 'sha256', 'b2'),
  fact('data-sets/shipped/lists', 'sha256', 'b2'),
  fact('data-sets/shipped/rooms', 'retired', 'yes'),
  fact('actions/A07', 'title_en', 'Evaluate'),
];

test('files are told apart from the plan, each once, and only those that differ', () => {
  const { plan, ...files } = apart(changedRows(loaded, newer));
  expect(plan.map(({ entity }) => entity)).toEqual(['actions/A07']);
  const told = filesTold(files, loaded, 'en');
  expect(told?.summary).toBe('2 files of the pack, by their hashes');
  expect(told?.packs.map(({ name }) => name)).toEqual(['Pack wales']);
  expect(told?.items).toEqual([
    { file: 'lists.csv', kind: 'Changed', rows: '7', hash: 'b2' },
    { file: 'rooms', kind: 'Retired', rows: '', hash: '' },
  ]);
});

test('a change that touches no file has none to tell', () => {
  const { files, packs } = apart(changedRows(loaded, [fact('actions/A07', 'title_en', 'Ask')]));
  expect(filesTold({ files, packs }, loaded, 'cy')).toBeUndefined();
});

test('in a line, files are counted apart from rows and cells', () => {
  const told = { cited: undefined, kept: loaded };
  const change = { kind: 'edit', origin: 'pack', cites: undefined, facts: newer } as const;
  expect(whatOf(change, told, 'en')).toBe('Action A07: 1 cell. Files of the pack: 3.');
  expect(whatOf(change, told, 'cy')).toBe('Cam gweithredu A07: 1 gell. Ffeiliau’r pecyn: 3.');
});

test('a file that was brought in is named once, however many data sets were made of it', () => {
  const facts = ['dats-2025-08', 'dats-2025-09'].flatMap((name) =>
    Object.entries({
      sha256: name,
      file: 'waits.csv',
      file_bytes: '12345',
      file_sha256: 'ab'.repeat(32),
    }).map(([field, value]) => fact(`data-sets/${name}`, field, value)),
  );
  const change = { kind: 'edit', origin: 'form', cites: undefined, facts } as const;
  const told = { cited: undefined, kept: loaded };
  expect(whatOf(change, told, 'en')).toBe(
    'From waits.csv (13 kB, SHA-256 abababababab…). Data sets: 2.',
  );
  const { plan: _, ...files } = apart(changedRows(loaded, facts));
  expect(filesTold(files, loaded, 'en')?.summary).toBe('2 data sets, by their hashes');
});
