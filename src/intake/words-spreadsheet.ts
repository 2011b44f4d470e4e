import { basename } from 'node:path';
import { type Parsed, type Wording, wordingKey, wordingStates } from '#domain';
import { type IssueList, issueList } from './issue-list.ts';
import { type Cell, emptyCell, type SheetRow } from './spreadsheet/cell.ts';
import { readSheet } from './spreadsheet/read-sheet.ts';

const headings = ['key', 'English', 'Welsh', 'state'] as const;
type Heading = (typeof headings)[number];
type Line = { readonly line: number } & Readonly<Record<Heading, Cell>>;

/** The same letters in the same bytes, however the translator's machine composes `ŵ` or breaks a line; a wording is one line. */
const asWritten = ({ text, kind }: Cell): Cell => ({
  text: text
    .normalize('NFC')
    .replaceAll(/\s*[\r\n]+\s*/g, ' ')
    .trim(),
  kind,
});

const linesOf = (rows: readonly SheetRow[], file: string, issues: IssueList): readonly Line[] => {
  if (issues.issues.length > 0) return [];
  const [heading, ...rest] = rows;
  const names = (heading?.cells ?? []).map(({ text }) => text.trim());
  for (const column of headings)
    if (!names.includes(column))
      issues.add('column-missing', file, { row: 1, column, expected: headings.join(', ') });
  if (issues.issues.length > 0) return [];
  const cellOf = ({ cells }: SheetRow, name: Heading) =>
    asWritten(cells[names.indexOf(name)] ?? emptyCell);
  return rest
    .filter(({ cells }) => cells.some(({ text }) => text !== ''))
    .map((row) => ({
      line: row.line,
      key: cellOf(row, 'key'),
      English: cellOf(row, 'English'),
      Welsh: cellOf(row, 'Welsh'),
      state: cellOf(row, 'state'),
    }));
};

const placesIn = (sentence: string, { form }: Wording): string =>
  // A plural form may say its number or leave it out (`dim un`): it is always there to be said.
  [...new Set(sentence.match(/\{\w+\}/g))]
    .filter((place) => form === undefined || place !== '{count}')
    .sort()
    .join(' ');

const INVITATION = 'Welsh (Cymraeg)';

type Note = (code: Parameters<IssueList['add']>[0], column: Heading, expected?: string) => void;

/** A plural says at least one and the rest; a form without wording is the rest's. */
const mayBeEmpty = ({ form }: Wording): boolean =>
  form !== undefined && form !== 'one' && form !== 'other';

const checkWelsh = (known: Wording, { text, kind }: Cell, note: Note): void => {
  if (kind === 'formula') note('formula', 'Welsh');
  else if (kind === 'not-text') note('not-allowed', 'Welsh', INVITATION);
  else if (text === '' && !mayBeEmpty(known)) note('value-missing', 'Welsh', INVITATION);
  else if (text !== '' && placesIn(text, known) !== placesIn(known.english, known))
    note('places-differ', 'Welsh', placesIn(known.english, known) || '–');
};

const checkLine = (line: Line, known: Wording | undefined, note: Note): void => {
  if (known === undefined) {
    note('unknown-id', 'key', 'src/**/en.ts');
    return;
  }
  if (line.English.text !== known.english) note('not-allowed', 'English', known.english);
  checkWelsh(known, line.Welsh, note);
  if (!wordingStates.some((state) => state === line.state.text))
    note('not-allowed', 'state', wordingStates.join(', '));
};

/** How many lines the spreadsheet has, and the product's wordings as it has them. */
export interface WordsRead {
  readonly rows: number;
  readonly wordings: readonly Wording[];
}

/**
 * Reads a translator's spreadsheet against the product's own wordings, and gives those as the spreadsheet has them.
 * A wording the spreadsheet leaves out stays as it is; English that is no longer the product's is an issue, since the Welsh answers it.
 */
export const readWordsSpreadsheet = async (
  path: string,
  wordings: readonly Wording[],
): Promise<Parsed<WordsRead>> => {
  const issues = issueList();
  const file = basename(path);
  const lines = linesOf(await readSheet({ path, file }, issues), file, issues);
  const known = new Map(wordings.map((wording) => [wordingKey(wording), wording]));
  const given = new Map<string, Line>();
  for (const line of lines) {
    const key = line.key.text;
    const note: Note = (code, column, expected) =>
      issues.add(code, file, {
        row: line.line,
        column,
        value: line[column].text,
        ...(expected === undefined ? {} : { expected }),
      });
    if (given.has(key)) note('duplicate-key', 'key');
    checkLine(line, known.get(key), note);
    given.set(key, line);
  }
  if (issues.issues.length > 0) return { ok: false, issues: issues.issues };
  const merged = wordings.map((wording) => {
    const line = given.get(wordingKey(wording));
    const state = line?.state.text === 'checked' ? ('checked' as const) : ('draft' as const);
    return line === undefined ? wording : { ...wording, welsh: line.Welsh.text, state };
  });
  return { ok: true, value: { rows: given.size, wordings: merged } };
};
