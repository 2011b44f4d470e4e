export type Cell = string | number;
/** Rows of cells in the order of the table's columns. */
export type Rows = readonly (readonly Cell[])[];

const cellText = (cell: Cell): string => {
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export const csvText = (heading: readonly string[], rows: Rows): string =>
  [heading, ...rows].map((row) => `${row.map(cellText).join(',')}\n`).join('');
