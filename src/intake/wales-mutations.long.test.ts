import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Pack, Parsed } from '#domain';
import { csvText } from './csv-text.ts';
import { filesIn, filesOver, type PackFiles } from './pack-files.ts';
import { readPackFrom } from './read-pack.ts';
import { sealFiles } from './seal/seal-pack.ts';
import type { TableName } from './table-names.ts';
import { tableOf } from './table-of.ts';

const folder = join(import.meta.dirname, '../../packs/wales');

/** The pack is read for every mutation: of its lists the last month is enough. */
const LAST_MONTH = '2025-09';
const monthly = ['lists', 'activity'];

interface Sheet {
  readonly name: TableName;
  readonly heading: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const sheetOf = async (name: TableName, text: string | Buffer): Promise<Sheet> => {
  const [heading = [], ...rows]: string[][] = parse(text);
  const month = heading.indexOf('month');
  const kept = monthly.includes(name) ? rows.filter((row) => row[month] === LAST_MONTH) : rows;
  return { name, heading, rows: kept };
};

const textOf = ({ heading, rows }: Sheet): Buffer => Buffer.from(csvText(heading, rows));

/** The Wales pack with one month of lists, sealed, in memory. */
const sealedWales = async (): Promise<{ files: PackFiles; sheets: readonly Sheet[] }> => {
  const descriptor = await readFile(join(folder, 'datapackage.json'), 'utf8');
  const names: TableName[] = JSON.parse(descriptor).resources.map(
    ({ name }: { name: TableName }) => name,
  );
  const sheets = await Promise.all(
    names
      .filter((name) => name !== 'seal')
      .map(async (name) => sheetOf(name, await readFile(join(folder, `${name}.csv`)))),
  );
  const files = filesOver(
    filesIn(folder),
    new Map(sheets.map((sheet) => [`${sheet.name}.csv`, textOf(sheet)])),
  );
  const sealed = await sealFiles(files);
  if (!sealed.ok) throw new Error(JSON.stringify(sealed.issues.slice(0, 5)));
  const made = new Map(sealed.value.made.map(({ path, text }) => [path, Buffer.from(text)]));
  const seal = await sheetOf('seal', made.get('seal.csv') ?? '');
  return { files: filesOver(files, made), sheets: [...sheets, seal] };
};

type Row = readonly string[];

/** What a slip of the hand does to one row; undefined when it is gone. */
const slips: Readonly<Record<string, (row: Row, at: number) => Row | undefined>> = {
  'a row is gone': () => undefined,
  'a cell is emptied': (row, at) => row.with(at, ''),
  'a cell names what is not there': (row, at) => row.with(at, 'zzz-9'),
  'a cell has a letter too many': (row, at) => row.with(at, `${row[at]}x`),
  'two cells have changed places': (row, at) => {
    const next = (at + 1) % row.length;
    return row.with(at, row[next] ?? '').with(next, row[at] ?? '');
  },
};

interface Slip {
  readonly what: string;
  /** Of how many tables, rows and columns there are. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

const share = fc.double({ min: 0, max: 0.999999, noNaN: true });
const anySlip: fc.Arbitrary<Slip> = fc.record({
  what: fc.constantFrom(...Object.keys(slips)),
  table: share,
  row: share,
  column: share,
});

const pick = <T>(from: readonly T[], at: number): T => {
  const picked = from[Math.floor(from.length * at)];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
};

interface Spoilt {
  readonly sheet: Sheet;
  readonly row: Row;
  readonly line: number;
}

/** What a slip leaves of a table; undefined when it changes nothing. */
const spoil = (sheets: readonly Sheet[], slip: Slip): Spoilt | undefined => {
  const sheet = pick(sheets, slip.table);
  const row = pick(sheet.rows, slip.row);
  const after = slips[slip.what]?.(row, Math.floor(row.length * slip.column));
  if (after && after.join() === row.join()) return undefined;
  const at = sheet.rows.indexOf(row);
  const rows = sheet.rows.toSpliced(at, 1, ...(after ? [after] : []));
  return { sheet: { ...sheet, rows }, row, line: at + 2 };
};

const cellsOf = ({ name, heading }: Sheet, row: Row): Row =>
  tableOf(name, []).key.map((column) => row[heading.indexOf(column)] ?? '');

/** The table and the key by which a row is known. A row of the seal speaks of another table's. */
const knownAs = (sheet: Sheet, row: Row): { file: string; key: string } => {
  const cells = cellsOf(sheet, row);
  const [table = '', ...key] = sheet.name === 'seal' ? cells : [sheet.name, ...cells];
  return { file: `${table}.csv`, key: key.join(' ').trim() };
};

/** Whether what `check` lists leads to the row: by its line in its file, or by its key. */
const leadsTo = (read: Parsed<Pack>, { sheet, row, line }: Spoilt): boolean => {
  const { file, key } = knownAs(sheet, row);
  if (read.ok)
    return (read.value.changes ?? []).some((change) => change.file === file && change.key === key);
  return read.issues.some(
    (issue) =>
      (issue.file === `${sheet.name}.csv` && issue.row === line) ||
      (issue.file === file && issue.expected === key),
  );
};

it('whatever row is lost or cell is broken in the Wales pack, that row is named', async () => {
  const { files, sheets } = await sealedWales();
  const sound = await readPackFrom(files);
  expect(sound).toMatchObject({ ok: true, value: { sealed: true } });
  await fc.assert(
    fc.asyncProperty(anySlip, async (slip) => {
      const spoilt = spoil(sheets, slip);
      fc.pre(spoilt !== undefined);
      const { sheet } = spoilt;
      const changed = new Map([[`${sheet.name}.csv`, textOf(sheet)]]);
      return leadsTo(await readPackFrom(filesOver(files, changed)), spoilt);
    }),
    { seed: 20_261_124, numRuns: 300 },
  );
});
