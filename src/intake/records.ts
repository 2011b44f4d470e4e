import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import type { IssueList } from './issue-list.ts';
import { MEGABYTE } from './read-bytes.ts';
import { recordLengths } from './record-lengths.ts';

/** In bytes. A longer record is a quote that was never closed, or no table at all. */
const MOST_RECORD = MEGABYTE;

export interface CsvFile {
  readonly bytes: Buffer;
  readonly file: string;
}

/** Takes one record and the line it begins on; false to read no further. */
export type TakeRecord = (record: readonly string[], line: number) => boolean;

interface Reading {
  wanted: boolean;
}

/** The file in slices, as long as it is wanted, and up to a record that is too long. */
function* slices({ bytes, file }: CsvFile, issues: IssueList, reading: Reading) {
  const tooLongIn = recordLengths(MOST_RECORD);
  for (let at = 0; at < bytes.length && reading.wanted; at += MEGABYTE) {
    const slice = bytes.subarray(at, at + MEGABYTE);
    const tooLong = tooLongIn(slice);
    if (!tooLong) {
      yield slice;
      continue;
    }
    reading.wanted = false;
    const { line: row, inQuotes } = tooLong;
    if (inQuotes) issues.add('quote-unclosed', file, { row, expected: '"…"' });
    else issues.add('row-length', file, { row, expected: `≤ ${MOST_RECORD}` });
  }
}

const linesIn = (record: readonly string[]): number => {
  let lines = 0;
  for (const cell of record) if (cell.includes('\n')) lines += cell.split('\n').length - 1;
  return lines;
};

/** Reads a CSV file record by record; what can't be read as CSV ends it with an issue. True when it was read to its end. */
export const eachRecord = async (
  source: CsvFile,
  issues: IssueList,
  take: TakeRecord,
): Promise<boolean> => {
  const reading: Reading = { wanted: true };
  let line = 0;
  const parser = parse({
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    on_record: (record: string[], { lines }) => {
      const begins = lines === line + 1 ? lines : lines - linesIn(record);
      line = lines;
      if (reading.wanted) reading.wanted = take(record, begins);
      return null;
    },
  });
  parser.resume();
  try {
    await pipeline(Readable.from(slices(source, issues, reading)), parser);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The end of a file that was not read to its end says nothing about it.
    if (reading.wanted)
      issues.add('quote-unclosed', source.file, { row: line + 1, expected: '"…"' });
    return false;
  }
  return reading.wanted;
};
