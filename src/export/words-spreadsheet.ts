import { type Wording, wordingKey } from '#domain';
import { type PlanWords, planLines } from './plan-wordings.ts';
import { type SpreadsheetFormat, writeSpreadsheet } from './spreadsheet.ts';

/** The headings of a translator's spreadsheet. */
export const wordsHeadings = ['key', 'English', 'Welsh', 'state'] as const;

interface Words {
  readonly wordings: readonly Wording[];
  /** The texts of a plan beside those of the product. */
  readonly plan?: PlanWords | undefined;
}

/** What translators work in: every message of the product in both languages, and every text of the plan where one is given. */
export const writeWordsSpreadsheet = (
  { wordings, plan }: Words,
  format: SpreadsheetFormat,
): Promise<Uint8Array> =>
  writeSpreadsheet(
    [
      {
        name: 'words',
        widths: [40, 70, 70, 10],
        rows: [
          wordsHeadings,
          ...wordings.map((line) => [wordingKey(line), line.english, line.welsh, line.state]),
          ...(plan ? planLines(plan) : []),
        ],
      },
    ],
    format,
  );
