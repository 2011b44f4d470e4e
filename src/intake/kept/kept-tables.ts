import type { AnyTable } from '../table.ts';
import { deliveryTables, mappingTables, planTables, type TableName } from '../table-names.ts';
import { tableOf } from '../table-of.ts';

const names = [...planTables, ...deliveryTables, ...mappingTables, 'assumptions'] as const;
type KeptTable = (typeof names)[number];

/** The tables whose every cell is kept in the ledger; all others are data sets. */
export const keptTables: readonly KeptTable[] = names;

export const isKeptTable = (name: TableName): name is KeptTable =>
  names.some((one) => one === name);

export const keptTableOf = (name: KeptTable): AnyTable => tableOf(name, []);

/** A row's key in one piece, as `A07 T5`. */
export const keyText = (cells: readonly string[]): string => cells.join(' ').trim();

/** The cells that a key says, by column; undefined when it can be no key of the table. A last one may be empty. */
export const keyCells = (
  { key: columns }: Pick<AnyTable, 'key'>,
  key: string,
): ReadonlyMap<string, string> | undefined => {
  const cells = key.split(' ');
  if (cells.length > columns.length || keyText(cells) !== key) return undefined;
  return new Map(columns.map((column, place) => [column, cells[place] ?? '']));
};

/** The table that is kept under a name; undefined for one that is not of the plan. */
export const keptTableNamed = (name: string): AnyTable | undefined => {
  const kept = names.find((one) => one === name);
  return kept && keptTableOf(kept);
};
