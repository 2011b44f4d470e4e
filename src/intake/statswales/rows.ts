import type { Finding } from '#domain';
import type { IssueList } from '../issue-list.ts';
import type { ImportSource } from '../offer.ts';
import { identified, openSource } from '../table-file/open-source.ts';
import { eachTableRow } from '../table-file/read-table-file.ts';
import type { FileIdentity } from '../table-file/sheets.ts';
import { NotText, textChunks } from '../table-file/text-stream.ts';
import { jsonElements, NotJson } from './json-elements.ts';

/** Takes a record of headings or of figures, and its line; false to read no further. */
export type TakeRecord = (record: readonly string[], line: number) => boolean;

export interface FileSeen {
  readonly file: FileIdentity;
  readonly findings: readonly Finding[];
}

const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

const namesIn = (headers: unknown): readonly string[] | undefined =>
  Array.isArray(headers)
    ? headers.map((header: unknown) =>
        typeof header === 'object' && header !== null && 'name' in header
          ? asText(header.name)
          : '',
      )
    : undefined;

/** Rows of JSON as records: objects by the keys of the first, lists by the headers that came before them. */
const recordsOf = (take: TakeRecord) => {
  let headings: readonly string[] | undefined;
  let line = 1;
  const begin = (names: readonly string[]): boolean => {
    headings = names;
    return take(names, line);
  };
  return {
    about: (key: string, value: unknown): void => {
      const names = key === 'headers' ? namesIn(value) : undefined;
      if (names) begin(names);
    },
    element: (value: unknown): boolean => {
      if (typeof value !== 'object' || value === null) throw new NotJson();
      if (Array.isArray(value) && !headings) throw new NotJson();
      if (!headings && !begin(Object.keys(value))) return false;
      line += 1;
      if (Array.isArray(value)) return take(value.map(asText), line);
      const cells = new Map(Object.entries(value));
      return take(
        (headings ?? []).map((name) => asText(cells.get(name))),
        line,
      );
    },
  };
};

const JSON_TEXT = /^\s*[{[]/;

const noteUnread = (problem: unknown, file: string, issues: IssueList): void => {
  if (problem instanceof NotText) issues.add(problem.code, file, problem.spot);
  else if (problem instanceof NotJson) issues.add('file-damaged', file, { expected: 'JSON' });
  else if (problem instanceof Error && 'syscall' in problem) issues.add('file-unreadable', file);
  else throw problem;
};

const headText = (head: Buffer): string =>
  head
    .toString('latin1')
    .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '');

const eachJsonRow = async (
  opened: NonNullable<Awaited<ReturnType<typeof openSource>>>,
  issues: IssueList,
  take: TakeRecord,
): Promise<FileSeen | undefined> => {
  const { seen, identity } = identified(opened);
  const decoder = new TextDecoder();
  const elements = jsonElements(recordsOf(take));
  try {
    for await (const chunk of textChunks(seen))
      if (!elements.push(decoder.decode(chunk, { stream: true }))) return undefined;
    elements.end();
  } catch (problem) {
    noteUnread(problem, opened.file, issues);
    return undefined;
  }
  return { file: identity(), findings: [] };
};

/**
 * Reads a file of StatsWales, of whatever generation, record by record: a table, or JSON of the old interface or of the new.
 * Undefined, with issues, when it can't be read; or when `take` wanted no more.
 */
export const eachRow = async (
  source: ImportSource,
  issues: IssueList,
  take: TakeRecord,
): Promise<FileSeen | undefined> => {
  const opened = await openSource(source, issues);
  if (!opened) return undefined;
  if (JSON_TEXT.test(headText(opened.head))) return eachJsonRow(opened, issues, take);
  return eachTableRow(source, issues, ({ cells, line }) =>
    take(
      cells.map(({ text }) => text),
      line,
    ),
  );
};
