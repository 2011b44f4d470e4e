import { type Wording, wordingKey } from '#domain';
import { type SpreadsheetFormat, writeSpreadsheet } from './spreadsheet.ts';

/** What translators work in: every message of the product in both languages. */
export const writeWordsSpreadsheet = (
  wordings: readonly Wording[],
  format: SpreadsheetFormat,
): Promise<Uint8Array> =>
  writeSpreadsheet(
    {
      name: 'words',
      widths: [40, 70, 70, 10],
      rows: [
        ['key', 'English', 'Welsh', 'state'],
        ...wordings.map((line) => [wordingKey(line), line.english, line.welsh, line.state]),
      ],
    },
    format,
  );
