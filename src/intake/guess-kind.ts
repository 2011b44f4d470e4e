import type { Issue } from '#domain';
import { importKinds } from './import-kinds.ts';
import { type IssueList, issueList } from './issue-list.ts';
import type { ImportSource } from './offer.ts';
import { folded } from './table-file/fold.ts';
import { firstRows } from './table-file/read-table-file.ts';

/** Titles and notes may stand above a heading. */
const ROWS_LOOKED_AT = 40;
/** Of text that is no table: enough for the names of its first values. */
const LOOKED_AT = 8192;
/** One heading alone tells nothing: every table has a name or a date. */
const FEWEST_SIGNS = 2;

const textOf = (source: ImportSource): string => {
  if (source.kind === 'pasted') return source.text.slice(0, LOOKED_AT);
  if (source.kind === 'path') return '';
  return Buffer.from(source.bytes.subarray(0, LOOKED_AT)).toString('utf8');
};

/** What the first cells of each sheet say: the first of a workbook may hold notes alone. Of what is no table, the words between quotes. */
const firstCells = async (
  source: ImportSource,
  issues: IssueList,
): Promise<ReadonlySet<string>> => {
  const rows = await firstRows(source, ROWS_LOOKED_AT, issues);
  const cells = rows.flatMap((row) => row.cells.map(({ text }) => text));
  return new Set((cells.length > 0 ? cells : textOf(source).split('"')).map(folded));
};

/** Which kind a file most likely is, by its headings; undefined where none fits, with why where it can't be read at all. */
export const guessKind = async (
  source: ImportSource,
): Promise<{ readonly kind: string | undefined; readonly issues: readonly Issue[] }> => {
  const issues = issueList();
  const cells = await firstCells(source, issues);
  const found = importKinds.map(({ name, signs }) => ({
    name,
    signs: new Set(signs.map(folded).filter((sign) => cells.has(sign))).size,
  }));
  const [best] = found.toSorted((one, other) => other.signs - one.signs);
  const kind = best && best.signs >= FEWEST_SIGNS ? best.name : undefined;
  return { kind, issues: kind === undefined ? issues.issues : [] };
};
