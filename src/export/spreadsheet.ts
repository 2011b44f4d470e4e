import { stringify } from 'csv-stringify/sync';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { defused } from '#domain';

export const spreadsheetFormats = ['xlsx', 'ods', 'csv'] as const;
export type SpreadsheetFormat = (typeof spreadsheetFormats)[number];

/** One sheet of text: the heading row, then the rest. Widths are in characters. */
export interface SheetOfText {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

/** Excel takes a CSV for UTF-8 only when it begins with a byte order mark. */
const csvOf = ({ rows }: SheetOfText): string =>
  stringify(
    rows.map((row) => row.map(defused)),
    { bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  );

/** The workbook's own dates would make two equal sheets differ. */
const neverDated = new Date(0);

const workbookOf = (sheets: readonly SheetOfText[]) => ({
  properties: { created: neverDated, modified: neverDated },
  sheets: sheets.map(({ name, widths, rows }) => ({
    name,
    rows: rows.map((row) => [...row]),
    columns: widths.map((width) => ({
      width,
      style: { alignment: { wrapText: true, vertical: 'top' as const } },
    })),
    freezePane: { rows: 1 },
  })),
});

/** The bytes of a spreadsheet; every cell is text. A CSV file has room for the first sheet alone. */
export const writeSpreadsheet = async (
  sheets: readonly [SheetOfText, ...SheetOfText[]],
  format: SpreadsheetFormat,
): Promise<Uint8Array> => {
  if (format === 'csv') return Buffer.from(csvOf(sheets[0]));
  return format === 'xlsx' ? writeXlsx(workbookOf(sheets)) : writeOds(workbookOf(sheets));
};
