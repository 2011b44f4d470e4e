import type { IssueCode } from '#domain';
import { packedBytes, type ZipEntry } from '../spreadsheet/zip-directory.ts';

/** What a zip holds: a workbook, a document, or one text file; or why none of them. */
export type ZipKind =
  | { readonly kind: 'xlsx' | 'ods' | 'docx' }
  | { readonly kind: 'packed'; readonly entry: ZipEntry }
  | { readonly kind: 'refused'; readonly code: IssueCode };

const refused = (code: IssueCode): ZipKind => ({ kind: 'refused', code });

const ODS = 'application/vnd.oasis.opendocument.spreadsheet';

const isPartOfNone = (name: string): boolean =>
  name.endsWith('/') || name.startsWith('__MACOSX/') || /(^|\/)(\.|Thumbs\.db$)/.test(name);

const openDocument = (zip: Buffer, mimetype: ZipEntry | undefined): ZipKind => {
  const type = mimetype && packedBytes(zip, mimetype)?.toString('latin1');
  const isSheet = type === undefined || mimetype?.method !== 0 || type.startsWith(ODS);
  return isSheet ? { kind: 'ods' } : refused('file-old-office');
};

/** Tells a zip by the names in its directory. */
export const zipKind = (zip: Buffer, entries: readonly ZipEntry[]): ZipKind => {
  const named = new Map(entries.map((entry) => [entry.name, entry]));
  if (named.has('xl/workbook.xml')) return { kind: 'xlsx' };
  if (named.has('word/document.xml')) return { kind: 'docx' };
  if (named.has('xl/workbook.bin')) return refused('file-old-office');
  if (named.has('content.xml')) return openDocument(zip, named.get('mimetype'));
  const files = entries.filter(({ name }) => !isPartOfNone(name));
  const texts = files.filter(({ name }) => /\.(csv|tsv|txt)$/i.test(name));
  const [entry] = texts;
  if (!entry) return refused('file-not-a-table');
  if (texts.length > 1 || files.length > 1) return refused('zip-not-one-file');
  return entry.encrypted ? refused('file-locked') : { kind: 'packed', entry };
};
