import type { IssueList } from '../issue-list.ts';
import { eachRecordOf } from '../records.ts';
import type { SheetRow } from '../spreadsheet/cell.ts';
import { cellOfText } from './cell-text.ts';
import { delimiterOf } from './delimiter.ts';
import { longestCell, mostColumns } from './limits.ts';
import { isBlank } from './sheets.ts';
import { NotText, peeked, textChunks } from './text-stream.ts';

/** Takes a row; false to read no further. */
export type TakeRow = (row: SheetRow) => boolean;

export interface TextFile {
  readonly file: string;
  readonly chunks: Iterable<Buffer> | AsyncIterable<Buffer>;
  readonly mostRows: number;
}

const isSaying = ({ line, cells }: SheetRow): boolean =>
  line === 1 && /^sep=/i.test(cells[0]?.text ?? '');

const rowTaker = ({ file, mostRows }: TextFile, issues: IssueList, take: TakeRow) => {
  let rows = 0;
  return (record: readonly string[], line: number): boolean => {
    if (record.length > mostColumns) {
      const value = String(record.length);
      issues.add('row-length', file, { row: line, value, expected: `≤ ${mostColumns}` });
      return false;
    }
    rows += 1;
    if (rows > mostRows)
      issues.add('too-many-rows', file, { row: line, expected: `≤ ${mostRows}` });
    for (const value of record)
      if (value.length > longestCell)
        issues.add('out-of-range', file, { row: line, value, expected: `≤ ${longestCell}` });
    if (rows > mostRows || issues.full()) return false;
    const row = { line, cells: record.map(cellOfText) };
    return isBlank(row) || isSaying(row) || take(row);
  };
};

/** Notes what kept a text file from being read. Errors of reading and of unpacking are the file's; any other is our fault, and thrown on. */
export const noteUnread = (problem: unknown, file: string, issues: IssueList): void => {
  if (problem instanceof NotText) issues.add(problem.code, file, problem.spot);
  else if (problem instanceof Error && 'code' in problem && 'errno' in problem)
    issues.add('syscall' in problem ? 'file-unreadable' : 'file-damaged', file);
  else throw problem;
};

/** Reads the rows of a text file as they come, blank ones left out; what can't be read ends it with an issue. True when all were read and nothing was wrong. */
export const eachTextRow = async (
  text: TextFile,
  issues: IssueList,
  take: TakeRow,
): Promise<boolean> => {
  const { file } = text;
  const before = issues.issues.length;
  try {
    const { first, all } = await peeked(textChunks(text.chunks));
    const delimiter = delimiterOf(first);
    const looseQuotes = delimiter === '\t' || first.includes('="');
    const source = { file, chunks: all, encoding: 'latin1', delimiter, looseQuotes } as const;
    const ended = await eachRecordOf(source, issues, rowTaker(text, issues, take));
    return ended && issues.issues.length === before;
  } catch (problem) {
    noteUnread(problem, file, issues);
    return false;
  }
};
