import type { IssueCode } from '#domain';

/** What a file is by its first bytes, whatever its name says. */
export type FileKind =
  | { readonly kind: 'text' | 'html' | 'zip' | 'gzip' | 'compound' }
  | { readonly kind: 'refused'; readonly code: IssueCode };

const refused = (code: IssueCode): FileKind => ({ kind: 'refused', code });

/** First bytes, in hexadecimal. */
const marks: readonly (readonly [string, FileKind])[] = [
  ['504b0304', { kind: 'zip' }],
  ['1f8b', { kind: 'gzip' }],
  ['d0cf11e0a1b11ae1', { kind: 'compound' }],
  ['7f454c46', refused('file-program')],
  ['255044462d', refused('file-pdf')],
  ['89504e47', refused('file-picture')],
  ['ffd8ff', refused('file-picture')],
  ['49492a00', refused('file-picture')],
  ['4d4d002a', refused('file-picture')],
  ['504b0506', refused('file-not-a-table')],
  ['fd377a585a', refused('file-not-a-table')],
  ['377abcaf', refused('file-not-a-table')],
];

/** Letters that a table may begin with as well: they tell something of a file that has bytes which no text has. */
const lettered: readonly (readonly [string, FileKind])[] = [
  ['MZ', refused('file-program')],
  ['GIF8', refused('file-picture')],
  ['BM', refused('file-picture')],
  ['RIFF', refused('file-picture')],
  ['Rar!', refused('file-not-a-table')],
  ['BZh', refused('file-not-a-table')],
];

const OLD_SPREADSHEET = 'urn:schemas-microsoft-com:office:spreadsheet';
const JSON_TEXT = /^[{[]\s*["{[]/;
const MARKUP = /^<[a-z!?]/i;

const kindOfText = (text: string): FileKind => {
  if (text.startsWith('{\\rtf')) return refused('file-old-office');
  if (text.startsWith('<?xml') && text.includes(OLD_SPREADSHEET)) return refused('file-old-office');
  if (text.startsWith('MIME-Version:') || JSON_TEXT.test(text)) return refused('file-not-a-table');
  return { kind: MARKUP.test(text) ? 'html' : 'text' };
};

const isUtf16 = ([first, second]: Buffer): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

const UTF8_MARK = /^\u00EF\u00BB\u00BF/;

/** Tells a file by its first bytes. */
export const fileKind = (head: Buffer): FileKind => {
  const hex = head.toString('hex', 0, 8);
  const [, marked] = marks.find(([mark]) => hex.startsWith(mark)) ?? [];
  if (marked) return marked;
  const text = head.toString('latin1');
  if (isUtf16(head)) return kindOfText(text.slice(2).replaceAll('\0', '').trimStart());
  const [, told] = lettered.find(([letters]) => text.startsWith(letters)) ?? [];
  if (told && head.includes(0)) return told;
  return kindOfText(text.replace(UTF8_MARK, '').trimStart());
};

const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** The container of the old programs also holds what a newer one locked with a password. */
export const compoundTrouble = (bytes: Buffer): IssueCode =>
  bytes.includes(ENCRYPTED) ? 'file-locked' : 'file-old-office';
