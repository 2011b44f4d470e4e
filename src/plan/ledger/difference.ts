import { entityOf, type Kept, type KeptRow, stands } from '#domain';

/** A cell that says something else than it did; undefined says nothing. */
export interface CellDifference {
  readonly field: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A row that came into the plan, went out of it, or says something else. */
export interface RowDifference {
  readonly entity: string;
  readonly kind: 'came' | 'went' | 'changed';
  /** Of a row that came or went, each cell that says something. */
  readonly cells: readonly CellDifference[];
}

type Rows = ReadonlyMap<string, KeptRow>;

const noCells: KeptRow = new Map();

/** A row out of the plan says nothing here, whatever its cells still hold. */
const inPlan = (row: KeptRow | undefined): KeptRow | undefined => (stands(row) ? row : undefined);

const cellsBetween = (before: KeptRow, after: KeptRow): readonly CellDifference[] =>
  [...new Set([...after.keys(), ...before.keys()])].flatMap((field) => {
    const was = before.get(field)?.value;
    const is = after.get(field)?.value;
    return was === is ? [] : [{ field, before: was, after: is }];
  });

const rowBetween = (
  entity: string,
  before: KeptRow | undefined,
  after: KeptRow | undefined,
): RowDifference | undefined => {
  if (before === after) return undefined;
  const cells = cellsBetween(before ?? noCells, after ?? noCells);
  if (before && after) return cells.length === 0 ? undefined : { entity, kind: 'changed', cells };
  return { entity, kind: after ? 'came' : 'went', cells };
};

const tableBetween = (table: string, before: Rows, after: Rows): readonly RowDifference[] =>
  [...new Set([...after.keys(), ...before.keys()])].flatMap(
    (key) =>
      rowBetween(entityOf(table, key), inPlan(before.get(key)), inPlan(after.get(key))) ?? [],
  );

/** What the plan says after that it did not say before, in the order of its tables and rows. Either may be the older. */
export const differenceOf = (before: Kept, after: Kept): readonly RowDifference[] => {
  const tables = new Set([...after.tables.keys(), ...before.tables.keys()]);
  return [...tables].flatMap((table) => {
    const [was, is] = [before.tables.get(table), after.tables.get(table)];
    // A table that no change touched is the very same object in both.
    return was === is ? [] : tableBetween(table, was ?? new Map(), is ?? new Map());
  });
};
