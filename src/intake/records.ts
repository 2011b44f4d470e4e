import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import type { IssueList } from './issue-list.ts';
import { MEGABYTE } from './read-bytes.ts';

/** A longer record is a quote that was never closed, or no table at all. */
const MOST_RECORD = MEGABYTE;

export interface CsvFile {
  readonly bytes: Buffer;
  readonly file: string;
}

/** Takes one record and the line it begins on; false to read no further. */
export type TakeRecord = (record: readonly string[], line: number) => boolean;

function* slices(bytes: Buffer, wanted: () => boolean): Generator<Buffer> {
  for (let at = 0; at < bytes.length && wanted(); at += MEGABYTE)
    yield bytes.subarray(at, at + MEGABYTE);
}

const linesIn = (record: readonly string[]): number => {
  let lines = 0;
  for (const cell of record) if (cell.includes('\n')) lines += cell.split('\n').length - 1;
  return lines;
};

/** Reads a CSV file record by record; what can't be read as CSV ends it with an issue. */
export const eachRecord = async (
  { bytes, file }: CsvFile,
  issues: IssueList,
  take: TakeRecord,
): Promise<void> => {
  let wanted = true;
  let line = 0;
  const parser = parse({
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: MOST_RECORD,
    on_record: (record: string[], { lines }) => {
      const begins = lines === line + 1 ? lines : lines - linesIn(record);
      line = lines;
      if (wanted) wanted = take(record, begins);
      return null;
    },
  });
  parser.resume();
  try {
    await pipeline(Readable.from(slices(bytes, () => wanted)), parser);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (!wanted) return;
    const tooLong = error.code === 'CSV_MAX_RECORD_SIZE' && parser.info.lines <= line + 1;
    if (tooLong) issues.add('row-length', file, { row: line + 1, expected: `≤ ${MOST_RECORD}` });
    else issues.add('quote-unclosed', file, { row: line + 1, expected: '"…"' });
  }
};
