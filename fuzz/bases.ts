import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { type ImportKind, importKinds } from '#intake';
import { docxOf } from '../src/intake/table-file/fixtures.ts';

/** A sound file that others are made from, and the kind that it is brought in as; none for one that is read as a table alone. */
export interface Base {
  readonly name: string;
  readonly kind: string | undefined;
  readonly bytes: Buffer;
}

const intake = join(import.meta.dirname, '..', 'src', 'intake');
const LARGEST = 300_000;

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(ts|md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => statSync(path).size <= LARGEST)
    .sort();

/** A table under the headings that a kind is told by; its first column names actions of the small plan. */
const underSigns = ({ name: kind, signs }: ImportKind): Base => {
  const row = (first: string) => [first, ...signs.slice(1).map((sign) => `${sign} 1`)];
  const lines = [signs, row('A01'), row('A02'), row('A03')];
  return { name: `${kind}.csv`, kind, bytes: Buffer.from(`${lines.join('\n')}\n`) };
};

/** The fixtures of every kind, in the folder that has its name; where there is none, a table under its headings. */
const fixtures = (): readonly Base[] =>
  importKinds.flatMap((kind) => {
    const folder = join(intake, kind.name, 'fixtures');
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [underSigns(kind)];
    return filesIn(folder).map((path) => ({
      name: relative(intake, path),
      kind: kind.name,
      bytes: readFileSync(path),
    }));
  });

const rows = [
  ['Staff in post', null, null, null],
  ['Health board', 'Month', 'Funded establishment', 'Vacancies'],
  ['Ynys Môn', new Date(Date.UTC(2025, 2, 31)), 12.5, -1],
  ['Bae Abertawe', new Date(Date.UTC(2025, 3, 30)), 3697, 0.25],
  ['Powys', 'Mawrth 2025', '[c]', true],
];

const text = rows
  .map((row) => row.map((value) => (value instanceof Date ? '31/03/2025' : value)).join(','))
  .join('\n');

const cells = (row: readonly string[]) =>
  `<w:tr>${row.map((cell) => `<w:tc><w:p><w:r><w:t>${cell}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`;

const page = `<html><body><table><caption>Camau</caption>${rows
  .map(
    (row) => `<tr>${row.map((value) => `<td rowspan=2 colspan="1">${value}</td>`).join('')}</tr>`,
  )
  .join('\n')}</table></body></html>`;

/** A table in every form in which one may come. */
const tables = async (): Promise<readonly Base[]> => {
  const merges = [{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }];
  const sheets = [
    { name: 'Un', rows, merges },
    { name: 'Dau', rows, hidden: true },
  ];
  const word = rows.map((row) => cells(row.map(String))).join('');
  const written = {
    'table.csv': Buffer.from(text),
    'table.tsv': Buffer.from(text.replaceAll(',', '\t')),
    'table.html': Buffer.from(page),
    'table.xlsx': Buffer.from(await writeXlsx({ sheets })),
    'table.ods': Buffer.from(await writeOds({ sheets })),
    'table.docx': docxOf(`<w:tbl>${word}</w:tbl>`),
  };
  return Object.entries(written).map(([name, bytes]) => ({ name, kind: undefined, bytes }));
};

export const bases = async (): Promise<readonly Base[]> => [...(await tables()), ...fixtures()];
