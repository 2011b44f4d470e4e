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

/** A file that is read as it comes, and never held whole. */
export interface CsvStream {
  readonly chunks: Iterable<Buffer> | AsyncIterable<Buffer>;
  readonly file: string;
  /** How its bytes become text; `latin1` keeps each byte a character of its own, to be made out later. */
  readonly encoding?: 'utf8' | 'latin1';
  /** What stands between cells; a comma when nothing is said. */
  readonly delimiter?: string;
  /** Whether a quotation mark within a cell may be only that. */
  readonly looseQuotes?: boolean;
}

/** Takes one record and the line it begins on; false to read no further. */
export type TakeRecord = (record: readonly string[], line: number) => boolean;

interface Reading {
  wanted: boolean;
}

function* slices(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += MEGABYTE) yield bytes.subarray(at, at + MEGABYTE);
}

/** The file's chunks, as long as they are wanted, and up to a record that is too long. */
async function* wantedOf({ chunks, file }: CsvStream, issues: IssueList, reading: Reading) {
  const tooLongIn = recordLengths(MOST_RECORD);
  for await (const chunk of chunks) {
    if (!reading.wanted) return;
    const tooLong = tooLongIn(chunk);
    if (!tooLong) {
      yield chunk;
      continue;
    }
    reading.wanted = false;
    const { line: row, inQuotes } = tooLong;
    if (inQuotes) issues.add('quote-unclosed', file, { row, expected: '"…"' });
    else issues.add('row-length', file, { row, expected: `≤ ${MOST_RECORD}` });
    return;
  }
}

const linesIn = (record: readonly string[]): number => {
  let lines = 0;
  for (const cell of record) if (cell.includes('\n')) lines += cell.split('\n').length - 1;
  return lines;
};

/** Reads CSV record by record as it comes; what can't be read as CSV ends it with an issue. True when it was read to its end. */
export const eachRecordOf = async (
  source: CsvStream,
  issues: IssueList,
  take: TakeRecord,
): Promise<boolean> => {
  const reading: Reading = { wanted: true };
  const { encoding = 'utf8', delimiter = ',', looseQuotes = false } = source;
  let line = 0;
  const parser = parse({
    // A mark of UTF-8 would make text of the bytes.
    bom: encoding === 'utf8',
    encoding,
    delimiter,
    relax_quotes: looseQuotes,
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
    await pipeline(Readable.from(wantedOf(source, issues, reading)), parser);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The end of a file that was not read to its end says nothing about it.
    if (reading.wanted)
      issues.add('quote-unclosed', source.file, { row: line + 1, expected: '"…"' });
    return false;
  }
  return reading.wanted;
};

/** The same of a file that is held whole. */
export const eachRecord = (
  { bytes, file }: CsvFile,
  issues: IssueList,
  take: TakeRecord,
): Promise<boolean> => eachRecordOf({ chunks: slices(bytes), file }, issues, take);
