import { entityOf, type Kept, type KeptRow, type LedgerFact, RETIRED, stands, YES } from '#domain';

/** What the cells of a row say, by field. */
export type Cells = ReadonlyMap<string, string>;

/** Rows by entity. One that is `retired` was there once, and its id is used. */
export type Tables = ReadonlyMap<string, Cells>;

const cellsOf = (row: KeptRow): Cells => {
  const said = new Map<string, string>();
  for (const [field, { value }] of row) if (value !== undefined) said.set(field, value);
  return stands(row) ? said : said.set(RETIRED, YES);
};

/** The plan as tables that can be merged. */
export const tablesOf = ({ tables }: Kept): Tables =>
  new Map(
    [...tables].flatMap(([table, rows]) =>
      [...rows].map(([key, row]) => [entityOf(table, key), cellsOf(row)] as const),
    ),
  );

/** Facts, such as those of a file, as tables that can be merged. */
export const tablesFrom = (facts: readonly LedgerFact[]): Tables => {
  const tables = new Map<string, Map<string, string>>();
  for (const { entity, field, value } of facts) {
    const cells = tables.get(entity) ?? new Map<string, string>();
    if (value === undefined) cells.delete(field);
    else cells.set(field, value);
    tables.set(entity, cells);
  }
  return tables;
};
