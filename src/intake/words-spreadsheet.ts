import { basename } from 'node:path';
import {
  type Parsed,
  type PlanPosition,
  type PlanWording,
  planWordingAt,
  positionKey,
  type Wording,
  wordingKey,
  wordingStates,
} from '#domain';
import { type IssueList, issueList } from './issue-list.ts';
import { type Cell, emptyCell, type SheetRow } from './spreadsheet/cell.ts';
import { readTableFile } from './table-file/read-table-file.ts';

const headings = ['key', 'English', 'Welsh', 'state'] as const;
type Heading = (typeof headings)[number];
type Line = { readonly line: number } & Readonly<Record<Heading, Cell>>;

/** The same letters in the same bytes, however the translator's machine composes `ŵ` or breaks a line. */
const asWritten = ({ text, kind }: Cell): Cell => ({
  text: text.normalize('NFC').replaceAll('\r\n', '\n').trim(),
  kind,
});

/** A wording of the product is one line; a text of the plan may have paragraphs. */
const inOneLine = ({ text, kind }: Cell): Cell => ({
  text: text.replaceAll(/\s*[\r\n]+\s*/g, ' '),
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
    .map((row) => {
      const key = cellOf(row, 'key');
      const words = planWordingAt(key.text) ? (cell: Cell) => cell : inOneLine;
      const english = words(cellOf(row, 'English'));
      const welsh = words(cellOf(row, 'Welsh'));
      return { line: row.line, key, English: english, Welsh: welsh, state: cellOf(row, 'state') };
    });
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

/** A text of the plan may lack a language; it has words, never something worked out. */
const checkPlanLine = (line: Line, note: Note): void => {
  for (const column of ['English', 'Welsh'] as const) {
    if (line[column].kind === 'formula') note('formula', column);
    if (line[column].kind === 'not-text') note('not-allowed', column, INVITATION);
  }
  if (line.English.text === '' && line.Welsh.text === '') note('value-missing', 'English', 'text');
  if (!wordingStates.some((state) => state === line.state.text))
    note('not-allowed', 'state', wordingStates.join(', '));
};

const stateOf = ({ state }: Line): Wording['state'] =>
  state.text === 'checked' ? 'checked' : 'draft';

const planTextOf = (line: Line): readonly PlanWording[] => {
  const named = planWordingAt(line.key.text);
  return named
    ? [{ ...named, english: line.English.text, welsh: line.Welsh.text, state: stateOf(line) }]
    : [];
};

const positionIn = (lines: readonly Line[]): PlanPosition | undefined => {
  const line = lines.find(({ key }) => key.text === positionKey);
  const seq = Number(line?.English.text);
  return line && Number.isInteger(seq) && seq > 0 ? { seq, hash: line.Welsh.text } : undefined;
};

/** What a spreadsheet says of the plan. */
interface PlanWordsRead {
  /** Undefined where it does not say which plan, and as at when, it was written from. */
  readonly position: PlanPosition | undefined;
  readonly texts: readonly PlanWording[];
}

/** How many lines the spreadsheet has, and the product's wordings as it has them. */
export interface WordsRead {
  readonly rows: number;
  readonly wordings: readonly Wording[];
  /** Undefined where it holds no text of the plan. */
  readonly plan: PlanWordsRead | undefined;
}

const planIn = (lines: readonly Line[]): PlanWordsRead | undefined => {
  const texts = lines.flatMap(planTextOf);
  const position = positionIn(lines);
  return position || texts.length > 0 ? { position, texts } : undefined;
};

/** Looks at every line, and gives those that can be trusted by key. */
const checkedLines = (
  lines: readonly Line[],
  known: ReadonlyMap<string, Wording>,
  { issues, file }: { readonly issues: IssueList; readonly file: string },
): ReadonlyMap<string, Line> => {
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
    if (planWordingAt(key)) checkPlanLine(line, note);
    else if (key !== positionKey) checkLine(line, known.get(key), note);
    given.set(key, line);
  }
  return given;
};

/**
 * Reads a translator's spreadsheet against the product's own wordings, and gives those as the spreadsheet has them.
 * A wording the spreadsheet leaves out stays as it is; English that is no longer the product's is an issue, since the Welsh answers it.
 * Texts of a plan are given as they are: whoever keeps the plan knows what was changed since.
 */
export const readWordsSpreadsheet = async (
  path: string,
  wordings: readonly Wording[],
): Promise<Parsed<WordsRead>> => {
  const issues = issueList();
  const file = basename(path);
  const read = await readTableFile({ kind: 'path', path }, issues);
  const lines = linesOf(read?.sheets[0]?.rows ?? [], file, issues);
  const known = new Map(wordings.map((wording) => [wordingKey(wording), wording]));
  const given = checkedLines(lines, known, { issues, file });
  if (issues.issues.length > 0) return { ok: false, issues: issues.issues };
  const merged = wordings.map((wording) => {
    const line = given.get(wordingKey(wording));
    return line === undefined
      ? wording
      : { ...wording, welsh: line.Welsh.text, state: stateOf(line) };
  });
  return { ok: true, value: { rows: given.size, wordings: merged, plan: planIn(lines) } };
};
