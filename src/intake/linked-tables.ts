import { idColumns, type LinkedTable } from './column.ts';
import type { IssueList, Spot } from './issue-list.ts';
import { type Read, spotOf } from './read-table.ts';
import type { RowSource } from './row-source.ts';
import { shown } from './shown.ts';
import type { Columns, Table } from './table.ts';
import type { TableName } from './table-names.ts';

/** A cell that names rows of other tables. */
export interface Use {
  readonly file: string;
  readonly at: Spot;
  readonly column: string;
  readonly ids: readonly string[];
  /** Any of these may list them. */
  readonly names: readonly LinkedTable[];
}

/** Tables that name each other's rows, read in any order: who names whom is looked at when all have been read. */
export interface LinkedTables {
  readonly read: <C extends Columns>(table: Table<C>) => Promise<readonly Read<C>[]>;
  /** Ids of a table that was read otherwise; none when it could not be. */
  readonly know: (table: LinkedTable, ids: Iterable<string> | undefined) => void;
  readonly use: (use: Use) => void;
  /** Notes each id that no table lists. Tables that could not be read complain of nobody. */
  readonly check: () => void;
}

const isLinked = (name: string): name is LinkedTable => Object.hasOwn(idColumns, name);

const idsIn = (cell: unknown): readonly string[] => {
  if (typeof cell !== 'string') return cell as readonly string[];
  return cell === '' ? [] : [cell];
};

/** The cells of a row that name rows of other tables. */
const usesIn = <C extends Columns>({ columns }: Table<C>, file: string) => {
  const linking = Object.entries(columns).flatMap(([column, { names }]) =>
    names ? [{ column, names }] : [],
  );
  return (read: Read<C>): readonly Use[] =>
    linking.map(({ column, names }) => ({
      file,
      at: spotOf(read),
      column,
      ids: idsIn(read.row[column]),
      names,
    }));
};

export const linkedTables = (pack: RowSource, issues: IssueList): LinkedTables => {
  const known = new Map<LinkedTable, ReadonlySet<string> | undefined>();
  const uses: Use[] = [];
  const listedIn = (id: string, names: readonly LinkedTable[]): boolean =>
    names.some((name) => known.has(name) && (known.get(name)?.has(id) ?? true));
  const checkUse = ({ ids, names, file, at, column }: Use): void => {
    for (const id of ids) {
      if (listedIn(id, names)) continue;
      const expected = names.map((name) => pack.fileOf(name as TableName)).join(' + ');
      issues.add('unknown-id', file, { ...at, column, value: shown(id), expected });
    }
  };
  return {
    read: async (table) => {
      const rows: Read<typeof table.columns>[] = [];
      const file = pack.fileOf(table.name as TableName);
      const usesOf = usesIn(table, file);
      const sound = await pack.read(table, (read) => {
        rows.push(read);
        uses.push(...usesOf(read));
      });
      const { name } = table;
      if (isLinked(name))
        known.set(
          name,
          sound ? new Set(rows.map(({ row }) => String(row[idColumns[name]]))) : undefined,
        );
      return rows;
    },
    know: (table, ids) => known.set(table, ids && new Set(ids)),
    use: (use) => uses.push(use),
    check: () => {
      for (const use of uses) checkUse(use);
    },
  };
};
