import type { RowChange } from '#domain';
import type { OpenPack } from '../open-pack.ts';
import { type TableName, tableNames } from '../table-names.ts';
import type { RowSeen } from './digest.ts';
import { sealTable } from './seal-table.ts';

type SealedRows = ReadonlyMap<string, string>;

const changesIn = (file: string, seen: readonly RowSeen[], sealed: SealedRows) => {
  const changes: RowChange[] = [];
  const left = new Map(sealed);
  for (const { key, digest } of seen) {
    const was = sealed.get(key);
    if (was !== digest)
      changes.push({ change: was === undefined ? 'added' : 'changed', file, key });
    left.delete(key);
  }
  for (const key of left.keys()) changes.push({ change: 'missing', file, key });
  return changes;
};

const readSeal = async (pack: OpenPack): Promise<ReadonlyMap<TableName, SealedRows>> => {
  const rows = new Map<TableName, Map<string, string>>();
  await pack.read(sealTable, ({ row: { table, key, digest } }) => {
    const ofTable = rows.get(table) ?? new Map<string, string>();
    rows.set(table, ofTable.set(key, digest));
  });
  return rows;
};

/** Rows that are not those the pack was sealed with, of every table that could be read to its end. */
export const changesSinceSealed = async (pack: OpenPack): Promise<readonly RowChange[]> => {
  if (!pack.has('seal')) return [];
  const sealed = await readSeal(pack);
  return tableNames.flatMap((name) => {
    const seen = name === 'seal' ? undefined : pack.rowsSeen.get(name);
    return seen ? changesIn(pack.fileOf(name), seen, sealed.get(name) ?? new Map()) : [];
  });
};
