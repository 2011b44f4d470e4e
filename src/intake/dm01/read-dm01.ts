import type { Finding, Month, Parsed, Viewpoint } from '#domain';
import { issueList } from '../issue-list.ts';
import { eachRecordOf } from '../records.ts';
import { noteUnread } from '../table-file/each-text-row.ts';
import { addingUp, type Dm01Months } from './figures.ts';
import { type Dm01Source, sourcesAt, watched } from './source.ts';
import { type Reading, rowTaker } from './take-rows.ts';

export interface Dm01File {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** All rows beneath the heading, those among them that were taken, and those that sum up all tests. */
  readonly rows: number;
  readonly accepted: number;
  readonly sums: number;
  readonly months: readonly string[];
}

/** What files of the return say. */
export interface Dm01 {
  readonly by: Viewpoint;
  readonly files: readonly Dm01File[];
  readonly months: Dm01Months;
  /** Rows whose totals are not what their parts sum to: kept, and marked. */
  readonly findings: readonly Finding[];
}

const readFile = async (source: Dm01Source, reading: Reading): Promise<Dm01File | undefined> => {
  const { file } = source;
  const { issues } = reading;
  const before = issues.issues.length;
  const { chunks, ended } = watched(source);
  const { take, told } = rowTaker(file, reading);
  try {
    await eachRecordOf({ chunks, file, encoding: 'latin1' }, issues, take);
  } catch (problem) {
    noteUnread(problem, file, issues);
  }
  const { bytes, sha256 } = ended();
  const count = told();
  if (issues.issues.length === before && bytes === 0) issues.add('file-empty', file);
  else if (issues.issues.length === before && count.accepted === 0)
    issues.add('no-row-to-take', file);
  return issues.issues.length > before ? undefined : { file, bytes, sha256, ...count };
};

/** Reads files of the return as they come, none held whole; or every issue in them (to a limit). */
export const readDm01From = async (
  sources: Iterable<Dm01Source>,
  by: Viewpoint,
): Promise<Parsed<Dm01>> => {
  const issues = issueList();
  const findings: Finding[] = [];
  const sums = addingUp();
  const files: Dm01File[] = [];
  const reading = { by, issues, findings, sums, fileOf: new Map<Month, string>() };
  for (const source of sources) {
    const read = await readFile(source, reading);
    if (read) files.push(read);
    if (issues.full()) break;
  }
  return issues.issues.length > 0
    ? { ok: false, issues: issues.issues }
    : { ok: true, value: { by, files, months: sums.months, findings } };
};

/** The same, of a file or of every CSV file in a folder. */
export const readDm01 = async (path: string, by: Viewpoint): Promise<Parsed<Dm01>> => {
  const issues = issueList();
  const sources = await sourcesAt(path, issues);
  return issues.issues.length > 0
    ? { ok: false, issues: issues.issues }
    : readDm01From(sources, by);
};
