/*
 * the level rises until a row is used up; then that row and a column change places, so that others give what it gave
 * of the columns that can make up for it, the one that moves least work to those asked later
 *
 * This is the dual simplex method with the level as parameter: each division on the way is the best of all for its fills.
 */
import type { Table } from '../state-table.ts';

/** Of a row or a level, relative to what was there, below which nothing is left. */
export const USED_UP = 1e-12;
/** A change of a row, in its unit, that is none. */
export const NONE = 1e-12;

const LEVEL = 0;

/** The row that is used up first as the level rises, noted in the table, and by how much it can rise: `most` when all allow that. */
export const riseTo = (table: Table, most: number): number => {
  const { cells, value, rows, width, rowIs } = table;
  let rise = most;
  table.row = -1;
  for (let row = 0; row < rows; row += 1) {
    const rate = cells[row * width + LEVEL] as number;
    if (rate >= -NONE) continue;
    const reach = (value[row] as number) / -rate;
    const isFirst =
      reach < rise ||
      (reach === rise && table.row >= 0 && (rowIs[row] as number) < (rowIs[table.row] as number));
    if (!isFirst) continue;
    rise = reach;
    table.row = row;
  }
  for (let row = 0; row < rows; row += 1) {
    const before = value[row] as number;
    const after = before + (cells[row * width + LEVEL] as number) * rise;
    value[row] = after <= before * USED_UP ? 0 : after;
  }
  if (table.row >= 0) value[table.row] = 0;
  return rise;
};

/** Finds the column that can make up for the row that is used up at the least cost; false when none can. */
export const findColumn = (table: Table): boolean => {
  const { cells, cost, width, columnIs } = table;
  const start = table.row * width;
  let least = Number.POSITIVE_INFINITY;
  table.column = -1;
  for (let column = table.firstChoice; column < width; column += 1) {
    const gain = cells[start + column] as number;
    if (gain <= NONE) continue;
    const price = (cost[column] as number) / gain;
    const isBest =
      price < least ||
      (price === least && (columnIs[column] as number) < (columnIs[table.column] as number));
    if (!isBest) continue;
    least = price;
    table.column = column;
  }
  return table.column >= 0;
};

/** The row that is used up, told by the column instead of the other way round. The number of columns that have an effect on it. */
const turnRow = ({ cells, effective, row, column, width, rowIs, columnIs }: Table): number => {
  const start = row * width;
  const gain = cells[start + column] as number;
  cells[start + column] = -1;
  let count = 0;
  for (let at = 0; at < width; at += 1) {
    const effect = cells[start + at] as number;
    if (effect === 0) continue;
    cells[start + at] = -effect / gain;
    effective[count] = at;
    count += 1;
  }
  const was = rowIs[row] as number;
  rowIs[row] = columnIs[column] as number;
  columnIs[column] = was;
  return count;
};

/** The row and the column in hand change places, everywhere. */
export const changePlaces = (table: Table): void => {
  const { cells, cost, effective, rows, row, column, width } = table;
  const start = row * width;
  const count = turnRow(table);
  for (let other = 0; other < rows; other += 1) {
    const from = other * width;
    const factor = cells[from + column] as number;
    if (other === row || factor === 0) continue;
    cells[from + column] = 0;
    for (let each = 0; each < count; each += 1) {
      const at = effective[each] as number;
      cells[from + at] = (cells[from + at] as number) + factor * (cells[start + at] as number);
    }
  }
  const price = cost[column] as number;
  cost[column] = 0;
  for (let at = table.firstChoice; at < width; at += 1) {
    cost[at] = Math.max(0, (cost[at] as number) + price * (cells[start + at] as number));
  }
};

/** A fill stops: the level takes it no further. */
export const stop = ({ cells, rows, width }: Table, fill: number): void => {
  for (let from = 0; from < rows * width; from += width) {
    cells[from + LEVEL] = (cells[from + LEVEL] as number) - (cells[from + fill] as number);
  }
};
