import { type Finding, isoMonth, type Month, type Viewpoint } from '#domain';
import type { IssueList } from '../issue-list.ts';
import type { TakeRecord } from '../records.ts';
import type { addingUp, Dm01Row } from './figures.ts';
import { boardHeadings, headings, ownHeadings, PERIOD, type Places, placesOf } from './layout.ts';
import { rowReader } from './read-row.ts';

/** A month has about 149,000 rows: more than a year and a half in one file is no file of theirs. */
const MOST_ROWS = 3_000_000;
/** A wider record ends the reading: there may be millions of them. */
const MOST_COLUMNS = 1000;
/** What differs more often than this is not told row by row. */
const MOST_FINDINGS = 1000;

/** What is made of all the files that are read together. */
export interface Reading {
  readonly by: Viewpoint;
  readonly issues: IssueList;
  readonly findings: Finding[];
  readonly sums: ReturnType<typeof addingUp>;
  /** The file that each month is read from. */
  readonly fileOf: Map<Month, string>;
}

/** What a file was found to hold. */
interface Count {
  rows: number;
  accepted: number;
  sums: number;
  readonly months: Set<string>;
}

/** The key of a row whose provider, commissioner and test were there before in its month; undefined for the first. */
const keyKeeper = (places: Places) => {
  const provider = places(boardHeadings.provider.code);
  const commissioner = places(ownHeadings.code);
  const seen = new Map<string, number>();
  return (record: readonly string[], { month, test }: Dm01Row): string | undefined => {
    const key = `${isoMonth(month)} ${record[provider]} ${record[commissioner]}`;
    const known = seen.get(key) ?? 0;
    seen.set(key, known | (1 << test));
    return (known & (1 << test)) === 0 ? undefined : `${key} ${test}`;
  };
};

interface FileRead {
  readonly file: string;
  readonly reading: Reading;
  readonly count: Count;
}

/** False, with an issue, where another file has told of the month already. */
const isIts = ({ file, reading, count }: FileRead, month: Month, row: number): boolean => {
  const other = reading.fileOf.get(month) ?? file;
  reading.fileOf.set(month, other);
  count.months.add(isoMonth(month));
  if (other === file) return true;
  const value = `${isoMonth(month)}, ${other}`;
  reading.issues.add('duplicate-key', file, { row, column: PERIOD, value });
  return false;
};

const rowsBeneath = (read: FileRead, places: Places): TakeRecord => {
  const { file, reading, count } = read;
  const { by, issues, findings, sums } = reading;
  const find = (finding: Finding) => findings.length < MOST_FINDINGS && findings.push(finding);
  const readRow = rowReader({ by, file, places, issues, find });
  const repeated = keyKeeper(places);
  return (record, line) => {
    const row = readRow(record, line);
    if (row === 'sum') count.sums += 1;
    if (typeof row === 'string') return true;
    if (!isIts(read, row.month, line)) return false;
    const value = repeated(record, row);
    if (value === undefined) sums.add(row);
    else issues.add('duplicate-key', file, { row: line, value });
    count.accepted += 1;
    return true;
  };
};

/** Takes a file record by record: its heading, then its rows. */
export const rowTaker = (file: string, reading: Reading) => {
  const { issues } = reading;
  const count: Count = { rows: 0, accepted: 0, sums: 0, months: new Set() };
  let width = 0;
  let takeRow: TakeRecord | undefined;
  const lengthDiffers = (record: readonly string[], row: number): boolean => {
    const spot = { row, value: String(record.length), expected: String(width || headings.length) };
    issues.add('row-length', file, spot);
    return record.length <= MOST_COLUMNS && !issues.full();
  };
  const take: TakeRecord = (record, row) => {
    if (!takeRow) {
      if (record.length > MOST_COLUMNS) return lengthDiffers(record, row);
      const places = placesOf(record, file, issues);
      width = record.length;
      takeRow = places && rowsBeneath({ file, reading, count }, places);
      return takeRow !== undefined;
    }
    count.rows += 1;
    if (count.rows > MOST_ROWS) {
      issues.add('too-many-rows', file, { row, expected: `≤ ${MOST_ROWS}` });
      return false;
    }
    if (record.length !== width) return lengthDiffers(record, row);
    return takeRow(record, row) && !issues.full();
  };
  return { take, told: () => ({ ...count, months: [...count.months].sort() }) };
};
