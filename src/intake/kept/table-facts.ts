import { entityOf, type LedgerFact, memberField, YES } from '#domain';
import { issueList } from '../issue-list.ts';
import { type CsvFile, eachRecord } from '../records.ts';
import type { AnyTable } from '../table.ts';
import { keyText } from './kept-tables.ts';

interface CellToKeep {
  readonly entity: string;
  readonly column: string;
  readonly cell: string;
}

const factsOfCell = (
  { entity, column, cell }: CellToKeep,
  { columns }: AnyTable,
): readonly LedgerFact[] => {
  if (cell === '') return [];
  if (!columns[column]?.set) return [{ entity, field: column, value: cell }];
  return cell
    .split(' ')
    .map((member) => ({ entity, field: memberField(column, member), value: YES }));
};

/** Every cell of a table that was read as sound: what the key says is in the name of the row. */
export const factsOfTable = async (
  table: AnyTable,
  source: CsvFile,
): Promise<readonly LedgerFact[]> => {
  const facts: LedgerFact[] = [];
  let heading: readonly string[] | undefined;
  await eachRecord(source, issueList(), (record) => {
    if (!heading) {
      heading = record;
      return true;
    }
    const cells = new Map(heading.map((column, place) => [column, record[place] ?? '']));
    const key = keyText(table.key.map((column) => cells.get(column) ?? ''));
    const entity = entityOf(table.name, key);
    for (const [column, cell] of cells)
      if (!table.key.includes(column)) facts.push(...factsOfCell({ entity, column, cell }, table));
    return true;
  });
  return facts;
};

/** The rows of a table, the heading not counted. */
export const rowsIn = async (source: CsvFile): Promise<number> => {
  let records = 0;
  await eachRecord(source, issueList(), () => {
    records += 1;
    return true;
  });
  return Math.max(0, records - 1);
};
