import type { IssueCode, KeptRow, Text } from '#domain';
import { isRefusal, type Refusal, refuse } from '../cell.ts';
import type { Spot } from '../issue-list.ts';
import type { AnyTable } from '../table.ts';
import { withToFollow } from './pairs.ts';
import { cellsOf } from './row-cells.ts';

interface Wrong extends Spot {
  readonly code: IssueCode;
}

/** A row by its table's columns; undefined, with what is wrong, when it can't be read. */
export interface RowRead {
  readonly row: Readonly<Record<string, unknown>> | undefined;
  readonly wrong: readonly Wrong[];
}

export interface RowToRead {
  readonly table: AnyTable;
  readonly key: string;
  readonly kept: KeptRow;
}

const wrongOf = ({ refused, expected }: Refusal, column: string, value: string): Wrong => ({
  code: refused,
  column,
  value,
  expected,
});

/** Columns that are left empty beside others that are not. */
const halfFilled = ({ together = [] }: AnyTable, cells: ReadonlyMap<string, string>) => {
  const isEmpty = (column: string) => (cells.get(column) ?? '') === '';
  return together.flatMap((group) => {
    const empty = group.filter(isEmpty);
    return empty.length === group.length ? [] : empty;
  });
};

const readCells = (table: AnyTable, cells: ReadonlyMap<string, string>): RowRead => {
  const row: Record<string, unknown> = {};
  const wrong: Wrong[] = [];
  for (const [column, { read, readKept = read }] of Object.entries(table.columns)) {
    const cell = cells.get(column) ?? '';
    const value = readKept(cell);
    if (isRefusal(value)) wrong.push(wrongOf(value, column, cell));
    else row[column] = value;
  }
  for (const column of halfFilled(table, cells))
    wrong.push(wrongOf(refuse('value-missing', 'en + cy'), column, ''));
  return { row: wrong.length === 0 ? row : undefined, wrong };
};

const strangeKey = (table: AnyTable, key: string): RowRead => ({
  row: undefined,
  wrong: [{ code: 'not-allowed', column: table.key.join(' '), value: key, expected: 'A01' }],
});

/** Reads rows of a plan, each once: a row that has changed is another object. */
export const rowReader = (toFollow: Text): ((toRead: RowToRead) => RowRead) => {
  const known = new WeakMap<KeptRow, RowRead>();
  return ({ table, key, kept }) => {
    const remembered = known.get(kept);
    if (remembered) return remembered;
    const cells = cellsOf(table, key, kept);
    const read = cells
      ? readCells(table, withToFollow(table, cells, toFollow))
      : strangeKey(table, key);
    known.set(kept, read);
    return read;
  };
};
