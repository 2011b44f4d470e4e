import { type KeptRow, memberField, type RetiredLink } from '#domain';
import type { Column } from '../column.ts';
import type { AnyTable } from '../table.ts';
import type { Gone } from './gone.ts';
import type { RowRead, RowToRead } from './read-row.ts';

/** What a row says without the retired rows that it names. */
export interface Unlinked {
  readonly row: RowRead['row'];
  /** Named before they were retired: nobody is to blame, and nothing is held up. */
  readonly old: readonly RetiredLink[];
  /** Named though they were retired, or where the row can't be without. */
  readonly refused: readonly RetiredLink[];
}

interface Linking {
  readonly column: string;
  readonly definition: Column<unknown>;
}

/** The columns that may name a row that is gone. */
const linkingIn = ({ columns }: AnyTable, gone: Gone): readonly Linking[] =>
  Object.entries(columns).flatMap(([column, definition]) =>
    definition.names?.some((name) => (gone.get(name)?.size ?? 0) > 0) && !definition.belongs
      ? [{ column, definition }]
      : [],
  );

const idsIn = (cell: unknown): readonly string[] =>
  typeof cell === 'string' ? [cell] : (cell as readonly string[]);

const saidAt = (kept: KeptRow, { column, definition }: Linking, id: string): number =>
  kept.get(definition.set ? memberField(column, id) : column)?.seq ?? 0;

type Goes = (id: string) => number | undefined;

/** The position at which a row that a column may name went. */
const wentIn =
  ({ definition: { names = [] } }: Linking, gone: Gone): Goes =>
  (id) => {
    for (const name of names) {
      const seq = gone.get(name)?.get(id);
      if (seq !== undefined) return seq;
    }
    return undefined;
  };

/** Looks through the rows of one table. */
export const unlinker = (table: AnyTable, gone: Gone) => {
  const linking = linkingIn(table, gone).map((link) => ({ link, went: wentIn(link, gone) }));
  return ({ key, kept }: RowToRead, row: NonNullable<RowRead['row']>): Unlinked => {
    const old: RetiredLink[] = [];
    const refused: RetiredLink[] = [];
    const without: Record<string, unknown> = {};
    for (const { link, went } of linking) {
      const { column, definition } = link;
      const ids = idsIn(row[column]);
      const left = ids.filter((id) => went(id) === undefined);
      without[column] = definition.set ? left : (left[0] ?? '');
      for (const id of ids.filter((one) => !left.includes(one))) {
        const before =
          !definition.constraints.required && saidAt(kept, link, id) <= Number(went(id));
        (before ? old : refused).push({ table: table.name, key, column, id });
      }
    }
    return { row: old.length + refused.length === 0 ? row : { ...row, ...without }, old, refused };
  };
};
