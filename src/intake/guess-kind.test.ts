import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { guessKind } from './guess-kind.ts';
import { importKinds } from './import-kinds.ts';
import type { ImportSource } from './offer.ts';
import { docxOf } from './table-file/fixtures.ts';

const bytes = (file: string, content: string | Buffer): ImportSource => ({
  kind: 'bytes',
  file,
  bytes: Buffer.from(content),
});

const fixture = (path: string): ImportSource =>
  bytes(path, readFileSync(join(import.meta.dirname, path)));

it.each([
  ['dm01', 'dm01/fixtures/dm01-august-2025.csv'],
  ['statswales', 'statswales/fixtures/dats-new-welsh.csv'],
  ['statswales', 'statswales/fixtures/dats-old-interface.json'],
  ['staff', 'staff/fixtures/staff-english.csv'],
  ['staff', 'staff/fixtures/staff-welsh.csv'],
  ['establishment', 'establishment/fixtures/ledger-welsh.csv'],
  ['activity', 'activity/fixtures/radiology-months.csv'],
  ['activity', 'activity/fixtures/endosgopi-ar-draws.csv'],
  ['rooms', 'rooms/fixtures/rooms.csv'],
  ['rooms', 'rooms/fixtures/sesiynau.csv'],
  ['work-plan', 'work-plan/fixtures/rows-cy.csv'],
])('a file of the kind %s is told by its headings (%s)', async (kind, path) => {
  expect(await guessKind(fixture(path))).toEqual({ kind, issues: [] });
  expect(importKinds.some(({ name }) => name === kind)).toBe(true);
});

it('a work plan is told by what is done, by whom and by when, though a table of notes stands before it', async () => {
  const table = (rows: readonly (readonly string[])[]) => {
    const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
  };
  const notes = table([['Version', '3']]);
  const plan = table([
    ['No', 'Action', 'Lead', 'Due date'],
    ['1', 'Grow the bank', 'BCUHB', '31/03/2027'],
  ]);
  const document = bytes('plan.docx', docxOf(notes + plan));
  expect((await guessKind(document)).kind).toBe('work-plan');
});

it('what tells of no kind is asked about, and what can’t be read says why', async () => {
  expect(await guessKind(bytes('letter.csv', 'Dear all\nSee the plan\n'))).toEqual({
    kind: undefined,
    issues: [],
  });
  const { kind, issues } = await guessKind(bytes('report.pdf', '%PDF-1.7\n'));
  expect([kind, issues.map(({ code }) => code)]).toEqual([undefined, ['file-pdf']]);
});
