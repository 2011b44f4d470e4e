import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read as readWorkbook, utils, write as writeWorkbook } from '@e965/xlsx';
import { expect, it } from 'vitest';
import type { LedgerFact } from '#domain';
import { type ActionsTableFormat, writeActionsTable } from '#export';
import { importKinds, type Offer } from '#intake';
import { undoOf } from '#plan';
import { openSqlite } from '#register';
import { type Keeper, openKeeper } from '#site';
import { shippedPlan } from '../plan-ledger.ts';
import { odsSaved, type SavedCell, xlsxSaved } from './fixtures/as-libreoffice.ts';

const noon = Date.UTC(2026, 10, 24, 12);

const withKeeper = async <T>(use: (keeper: Keeper) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'cynllun-table-'));
  const store = await openSqlite(join(folder, 'plan.sqlite'));
  try {
    return await use(await openKeeper({ store, shipped: shippedPlan, clock: () => noon }));
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
};

const written = async (keeper: Keeper, format: ActionsTableFormat): Promise<Uint8Array> => {
  const { kept, pack } = await keeper.now();
  const { name, version } = pack;
  return writeActionsTable({ name, version, kept }, { language: 'en', format });
};

const offered = async (keeper: Keeper, file: string, bytes: Uint8Array) => {
  const kind = importKinds.find(({ name }) => name === 'table-of-actions');
  const { kept, pack } = await keeper.now();
  const keptAt = (seq: number) => keeper.ledger.at({ seq });
  const plan = { kept, pack, dataSetOf: keeper.ledger.dataSet, keptAt };
  const made = await kind?.offer({ kind: 'bytes', file, bytes }, plan, {});
  if (!made) throw new Error('no such kind');
  return made;
};

const sound = async (keeper: Keeper, file: string, bytes: Uint8Array): Promise<Offer> => {
  const made = await offered(keeper, file, bytes);
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.value;
};

const change = async (keeper: Keeper, facts: readonly LedgerFact[], offer?: Offer) =>
  keeper.append(
    {
      kind: 'edit',
      origin: offer ? 'command' : 'form',
      actor: await keeper.ledger.actorNamed('Plan owner'),
      reason: 'A test',
      saw: (await keeper.ledger.current()).head.seq,
      cites: undefined,
      facts,
    },
    offer?.dataSets,
  );

const accept = (keeper: Keeper, offer: Offer) => change(keeper, offer.facts, offer);

const cell = (entity: string, field: string, value?: string): LedgerFact => ({
  entity,
  field,
  value,
});

const actionIn = async (keeper: Keeper, id: string) =>
  (await keeper.now()).pack.plan.actions.find((action) => action.id === id);

/** A table that can be edited as people do: a cell by its row's code and its heading. */
const sheetOf = (bytes: Uint8Array) => {
  const book = readWorkbook(bytes);
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  if (!sheet) throw new Error('no sheet');
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' });
  const cells: SavedCell[][] = rows.map((row) => [...row]);
  const placeOf = (heading: string) => (rows[0] ?? []).findIndex((one) => one.startsWith(heading));
  return {
    cells,
    at: (ref: string, heading: string) =>
      String(rows.find(([first]) => first === ref)?.[placeOf(heading)] ?? ''),
    edit: (ref: string, heading: string, value: SavedCell) => {
      const row = cells.find(([first]) => first === ref);
      if (row) row[placeOf(heading)] = value;
    },
    add: (said: Readonly<Record<string, string>>) => {
      const row = (rows[0] ?? []).map((one) => said[one.split(' /')[0] ?? ''] ?? '');
      cells.push(row);
    },
  };
};

it('a table that was written and not edited changes nothing when it comes back, whatever it is written as', () =>
  withKeeper(async (keeper) => {
    for (const format of ['xlsx', 'ods', 'csv'] as const) {
      const offer = await sound(keeper, `t.${format}`, await written(keeper, format));
      expect(offer).toMatchObject({ changes: [], conflicts: [], findings: [], facts: [] });
      expect(offer.files[0]).toMatchObject({ rows: 25, accepted: 25 });
    }
  }));

const savedElsewhere = (rows: readonly (readonly SavedCell[])[]): Uint8Array => {
  const plain = rows.map((row) =>
    row.map((one) => (typeof one === 'string' ? one : new Date(`${one.day}T00:00:00Z`))),
  );
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(plain), 'Sheet1');
  return new Uint8Array(writeWorkbook(book, { type: 'buffer', bookType: 'xlsx' }));
};

it('a table that LibreOffice or another program has saved says the same, and what both people changed is kept', () =>
  withKeeper(async (keeper) => {
    const sheet = sheetOf(await written(keeper, 'xlsx'));
    const delivered = sheet.at('A11', 'What will be delivered (English)');
    sheet.edit('A07', 'Action (English)', 'Evaluate the facilitators');
    sheet.edit('A09', 'To', { day: '2026-08-31' });
    sheet.edit('A08', 'Status', 'Amber');
    sheet.edit('A14', 'Partners', 'HEIW; Cardiff and Vale and Powys');
    sheet.edit(
      'A11',
      'What will be delivered (English)',
      `${delivered}\nA further step (due 2026-06-30)`,
    );
    await change(keeper, [
      cell('actions/A07', 'status', 'at-risk'),
      cell('actions/A10', 'title_en', 'Ours'),
    ]);
    const offer = await sound(keeper, 'table', odsSaved(sheet.cells));
    expect(offer.conflicts).toEqual([]);
    for (const save of [xlsxSaved, savedElsewhere])
      expect((await sound(keeper, 'table', save(sheet.cells))).changes).toEqual(offer.changes);
    expect((await accept(keeper, offer)).kind).toBe('kept');
    expect(await actionIn(keeper, 'A07')).toMatchObject({
      title: { en: 'Evaluate the facilitators' },
      status: 'at-risk',
    });
    expect((await actionIn(keeper, 'A10'))?.title.en).toBe('Ours');
    expect((await actionIn(keeper, 'A08'))?.status).toBe('at-risk');
    expect((await actionIn(keeper, 'A14'))?.partners.toSorted()).toEqual(['7A4', '7A7', 'HEIW']);
    expect((await actionIn(keeper, 'A11'))?.milestones.at(-1)?.name.en).toBe('A further step');
    const again = await sound(keeper, 'table', xlsxSaved(sheet.cells));
    expect(again).toMatchObject({ changes: [], conflicts: [], facts: [] });
  }));

it('a cell that both changed is shown with all three, and nothing is laid unless theirs is chosen; it may be undone', () =>
  withKeeper(async (keeper) => {
    const sheet = sheetOf(await written(keeper, 'xlsx'));
    const before = (await actionIn(keeper, 'A07'))?.title.en;
    sheet.edit('A07', 'Action (English)', 'Theirs');
    sheet.edit('A08', 'Timescale', 'Tymor byr');
    await change(keeper, [cell('actions/A07', 'title_en', 'Ours')]);
    const offer = await sound(keeper, 't.xlsx', xlsxSaved(sheet.cells));
    expect(offer.conflicts).toMatchObject([
      { entity: 'actions/A07', field: 'title_en', base: before, ours: 'Ours', theirs: 'Theirs' },
    ]);
    expect(offer.facts.some(({ entity }) => entity === 'actions/A07')).toBe(false);
    const theirs = offer.conflicts.flatMap(({ facts }) => facts);
    const appended = await change(keeper, [...offer.facts, ...theirs], offer);
    expect((await actionIn(keeper, 'A07'))?.title.en).toBe('Theirs');
    if (appended.kind !== 'kept') throw new Error(appended.kind);
    const earlier = await keeper.ledger.at({ seq: appended.entry.seq - 1 });
    await change(keeper, undoOf(earlier, appended.entry));
    expect((await actionIn(keeper, 'A07'))?.title.en).toBe('Ours');
    expect((await keeper.ledger.verify()).broken).toEqual([]);
  }));

it('a new row is a candidate with the next code, once; a row that is left out stays, and is told', () =>
  withKeeper(async (keeper) => {
    const sheet = sheetOf(await written(keeper, 'xlsx'));
    sheet.add({
      Programme: 'Delweddu',
      'Action (English)': 'A wholly new action',
      'What will be delivered (English)': 'First step by March 2027',
      'Leading theme': 'Theme 2',
      'Lead organisation': 'AaGIC',
      Status: 'Green',
    });
    sheet.cells.splice(
      sheet.cells.findIndex(([ref]) => ref === 'A25'),
      1,
    );
    const offer = await sound(keeper, 't.ods', odsSaved(sheet.cells));
    expect(offer.findings).toMatchObject([
      { code: 'candidate-incomplete', where: 'A26' },
      { code: 'candidate-status', where: 'A26' },
      { code: 'actions-not-in-file', detail: { count: 1, list: 'A25' } },
    ]);
    expect((await accept(keeper, offer)).kind).toBe('kept');
    expect(await actionIn(keeper, 'A26')).toMatchObject({
      programme: 'imaging',
      title: { en: 'A wholly new action', cy: expect.any(String) },
      life: 'candidate',
      status: 'not-started',
      lead: 'HEIW',
      cost: { oneOffLow: { missing: 'not-collected' } },
      measure: { baseline: { missing: 'not-collected' } },
    });
    expect(await actionIn(keeper, 'A25')).toBeDefined();
    const again = await sound(keeper, 't.ods', odsSaved(sheet.cells));
    expect(again).toMatchObject({ changes: [], facts: [] });
  }));

it('a slip in our own table is refused, each with its row and column, and nothing is done', () =>
  withKeeper(async (keeper) => {
    const sheet = sheetOf(await written(keeper, 'xlsx'));
    sheet.edit('A02', 'Status', 'Purple');
    sheet.edit('A03', 'To', '31/02/2027');
    sheet.edit('A04', 'Partners', 'HEIW; Nobody');
    const refused = await offered(keeper, 't.xlsx', xlsxSaved(sheet.cells));
    expect(refused.ok ? [] : refused.issues).toMatchObject([
      { code: 'not-allowed', row: 3, column: 'status', value: 'Purple' },
      { code: 'not-a-date', row: 4, column: 'to', value: '31/02/2027' },
      { code: 'unknown-id', row: 5, column: 'partners', value: 'Nobody' },
    ]);
  }));

it('a table of somebody else changes only the columns that it has, and says that its version is not known', () =>
  withKeeper(async (keeper) => {
    const title = (await actionIn(keeper, 'A13'))?.title.cy;
    const text = `Cam gweithredu;Statws;Sylwadau\n${title?.toUpperCase()};Coch;dim\n`;
    const offer = await sound(keeper, 'tabl.csv', Buffer.from(text));
    expect(offer.changes).toEqual([
      {
        what: 'changed',
        where: 'actions/A13 title_cy',
        before: title,
        after: title?.toUpperCase(),
      },
      { what: 'changed', where: 'actions/A13 status', before: 'on-track', after: 'off-track' },
    ]);
    expect(offer.findings.map(({ code }) => code)).toEqual([
      'table-unversioned',
      'columns-not-read',
      'matched-by-title',
      'actions-not-in-file',
    ]);
  }));
