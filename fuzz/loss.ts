import type { Finding, Issue } from '#domain';
import type { Offer } from '#intake';
import type { SheetRead } from '../src/intake/table-file/sheets.ts';

const PLAIN = /[0-9A-Za-z]/g;
const plainIn = (text: string): number => text.match(PLAIN)?.length ?? 0;

const isUtf16 = (bytes: Buffer): boolean => bytes.includes(0);

/** What was lost of a text file that was read as a table: every plain letter and figure of it has to be in a cell. */
export const lostOfText = (bytes: Buffer, sheets: readonly SheetRead[]): string | undefined => {
  const text = bytes.toString('latin1');
  if (isUtf16(bytes) || /^(\u00EF\u00BB\u00BF)?"?sep=/i.test(text)) return undefined;
  const there = plainIn(text);
  let read = 0;
  for (const { rows } of sheets)
    for (const { cells } of rows) for (const cell of cells) read += plainIn(cell.text);
  return there === read ? undefined : `${there} letters and figures, ${read} in cells`;
};

const isSound = ({ text }: { readonly text: string }): boolean => text === text.trim();

/** What is wrong with sheets whatever they were read from. */
export const unsound = (sheets: readonly SheetRead[]): string | undefined => {
  for (const { name, rows } of sheets) {
    let last = 0;
    for (const { line, cells } of rows) {
      if (line <= last) return `sheet ${name}: line ${line} after line ${last}`;
      if (!cells.every((cell) => cell && isSound(cell))) return `sheet ${name}:${line}: no cell`;
      last = line;
    }
  }
  return sheets.some(({ rows }) => rows.length > 0) ? undefined : 'nothing was read, and no issue';
};

/** A finding is of one row, unless it says of how many, or of how many months. */
const told = ({ detail }: Finding): number => {
  const rows = detail?.rows ?? detail?.count ?? detail?.number ?? detail?.months;
  return typeof rows === 'number' ? rows : 1;
};

/** Rows of an offer that were neither taken nor told of. */
export const lostOfOffer = ({ files, findings }: Offer): string | undefined => {
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  const accepted = files.reduce((sum, file) => sum + file.accepted, 0);
  const found = findings.reduce((sum, finding) => sum + told(finding), 0);
  if (accepted > rows) return `${rows} rows, and ${accepted} accepted`;
  return rows - accepted > found
    ? `${rows} rows, ${accepted} accepted, ${found} told of`
    : undefined;
};

/** What is refused says why. */
export const unexplained = (issues: readonly Issue[]): string | undefined =>
  issues.length > 0 ? undefined : 'refused without an issue';
