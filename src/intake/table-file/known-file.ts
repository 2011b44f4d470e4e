import type { IssueCode } from '#domain';
import type { IssueList } from '../issue-list.ts';
import type { ImportSource } from '../offer.ts';
import { MEGABYTE, sha256 } from '../read-bytes.ts';
import { type ZipEntry, zipDirectory } from '../spreadsheet/zip-directory.ts';
import { compoundTrouble, fileKind } from './file-kind.ts';
import { mostEntries, mostHeld, mostRatio, mostUnpacked, mostZip } from './limits.ts';
import { identified, type OpenSource, openSource } from './open-source.ts';
import type { FileIdentity } from './sheets.ts';
import type { FileApart } from './told.ts';
import { entryChunks, gunzipped } from './unpacked.ts';
import { zipKind } from './zip-kind.ts';

/** A file whose kind is known: text that is read as it comes, or what is read apart. */
export type KnownFile =
  | {
      readonly kind: 'text';
      readonly file: string;
      readonly chunks: Iterable<Buffer> | AsyncIterable<Buffer>;
      /** To be asked when all chunks have come. */
      readonly identity: () => FileIdentity;
    }
  | { readonly kind: 'apart'; readonly task: FileApart; readonly identity: () => FileIdentity };

type Known =
  | KnownFile
  | { readonly kind: 'refused'; readonly code: IssueCode; readonly expected?: string };

const refused = (code: IssueCode, expected?: string): Known => ({
  kind: 'refused',
  code,
  ...(expected === undefined ? {} : { expected }),
});

const wholeIdentity = (file: string, bytes: Buffer) => (): FileIdentity => ({
  file,
  bytes: bytes.length,
  sha256: sha256(bytes),
});

const toReadApart = (kind: FileApart['kind'], file: string, bytes: Buffer): KnownFile => ({
  kind: 'apart',
  task: { kind, file, bytes },
  identity: wholeIdentity(file, bytes),
});

/** Why a workbook or a document should not be unpacked: it would grow past what any real one does. */
const tooLarge = (entries: readonly ZipEntry[]): string | undefined => {
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (entries.length > mostEntries) return `≤ ${mostEntries}`;
  if (unpacked > mostUnpacked) return `≤ ${mostUnpacked}`;
  return unpacked > mostRatio * packed + MEGABYTE ? `≤ ${mostRatio} × ${packed}` : undefined;
};

const knownZip = async ({ file, whole }: OpenSource): Promise<Known | undefined> => {
  const bytes = await whole(mostZip);
  if (!bytes) return undefined;
  const entries = zipDirectory(bytes);
  if (!entries) return refused('file-damaged', 'zip');
  const found = zipKind(bytes, entries);
  if (found.kind === 'refused') return found;
  if (found.kind === 'packed')
    return {
      kind: 'text',
      file,
      chunks: entryChunks(bytes, found.entry),
      identity: wholeIdentity(file, bytes),
    };
  if (bytes.length > mostHeld) return refused('file-too-heavy', `≤ ${mostHeld}`);
  const limit = tooLarge(entries);
  return limit ? refused('file-too-heavy', limit) : toReadApart(found.kind, file, bytes);
};

const heldWhole = async (
  opened: OpenSource,
  known: (bytes: Buffer) => Known,
): Promise<Known | undefined> => {
  const bytes = await opened.whole(mostHeld);
  return bytes && known(bytes);
};

const known = (opened: OpenSource): Known | undefined | Promise<Known | undefined> => {
  const { file } = opened;
  const found = fileKind(opened.head);
  if (found.kind === 'refused') return found;
  if (found.kind === 'zip') return knownZip(opened);
  if (found.kind === 'compound')
    return heldWhole(opened, (bytes) => refused(compoundTrouble(bytes)));
  if (found.kind === 'html') return heldWhole(opened, (bytes) => toReadApart('html', file, bytes));
  const { seen, identity } = identified(opened);
  return { kind: 'text', file, chunks: found.kind === 'gzip' ? gunzipped(seen) : seen, identity };
};

/** Finds out what a file is, or notes why it can't be read as a table. */
export const knownFile = async (
  source: ImportSource,
  issues: IssueList,
): Promise<KnownFile | undefined> => {
  const opened = await openSource(source, issues);
  const found = opened && (await known(opened));
  if (!opened || !found) return undefined;
  if (found.kind !== 'refused') return found;
  const { code, expected } = found;
  issues.add(code, opened.file, expected === undefined ? {} : { expected });
  return undefined;
};
