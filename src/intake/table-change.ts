import type { DataSet, LedgerFact } from '#domain';
import { csvText } from './csv-text.ts';
import { issueList } from './issue-list.ts';
import type { OfferedChange, PlanToChange } from './offer.ts';
import { dataSetFacts, dataSetOfText, type TableRead, tableIn } from './plan-data-sets.ts';

/** Cells of a row by column; a column that is not there stays as it is. */
export type Cells = Readonly<Record<string, string>>;

/** A row that was put in a table, and what stood there. */
export interface RowPut {
  readonly before: Cells | undefined;
  readonly after: Cells;
}

const keyOf = (cells: Cells, key: readonly string[]): string =>
  key.map((column) => cells[column] ?? '').join(' ');

/** Puts rows in a table, each in the place of the one with its key, or at the end; columns that it lacks are added. */
const putRows = ({ heading, rows }: TableRead, came: readonly Cells[], key: readonly string[]) => {
  const more = [...new Set(came.flatMap((cells) => Object.keys(cells)))];
  const columns = [...heading, ...more.filter((column) => !heading.includes(column))];
  const all = new Map(
    rows.map((row) => {
      const cells: Cells = Object.fromEntries(columns.map((column, at) => [column, row[at] ?? '']));
      return [keyOf(cells, key), cells] as const;
    }),
  );
  const put = came.map((cells): RowPut => {
    const before = all.get(keyOf(cells, key));
    const after = { ...before, ...cells };
    all.set(keyOf(cells, key), after);
    return { before, after };
  });
  return { columns, rows: [...all.values()], put };
};

const isSame = ({ before, after }: RowPut): boolean =>
  before !== undefined &&
  Object.entries(after).every(([column, value]) => (before[column] ?? '') === value);

/** Rows that come to a table of the plan, and what its preview says of one. */
export interface Coming {
  readonly name: string;
  readonly key: readonly string[];
  readonly rows: readonly Cells[];
  readonly said: (put: RowPut) => readonly OfferedChange[];
}

export interface TableChange {
  readonly changes: readonly OfferedChange[];
  readonly facts: readonly LedgerFact[];
  readonly dataSets: readonly DataSet[];
}

/** What rows change in a table that the plan keeps as a data set: no fact where it has them all. Undefined where the plan has no such table. */
export const tableChange = async (
  plan: PlanToChange,
  { name, key, rows, said }: Coming,
): Promise<TableChange | undefined> => {
  const nothing = { changes: [], facts: [], dataSets: [] };
  if (rows.length === 0) return nothing;
  const before = await tableIn(plan, name, issueList());
  if (!before) return undefined;
  const made = putRows(before, rows, key);
  const changes = made.put.flatMap(said);
  if (made.put.every(isSame)) return { ...nothing, changes };
  const cells = made.rows.map((row) => made.columns.map((column) => row[column] ?? ''));
  const dataSet = dataSetOfText(csvText(made.columns, cells));
  const facts = dataSetFacts(name, { sha256: dataSet.sha256, rows: made.rows.length });
  return { changes, facts, dataSets: [dataSet] };
};

/** What becomes of a row that says what it rests on: one that was real already is superseded. */
export const whatOf = (put: RowPut): OfferedChange['what'] => {
  if (isSame(put)) return 'unchanged';
  if (!put.before) return 'added';
  return ['real', 'reconstructed'].includes(put.before.label ?? '') ? 'superseded' : 'changed';
};
