import type { ColumnMapping, SaidColumn } from '../actions-table/columns.ts';
import { columnNamed } from '../actions-table/columns.ts';
import { asWritten, type RowSaid, type RowsSaid } from '../actions-table/rows.ts';
import type { SheetRow } from '../spreadsheet/cell.ts';
import type { SheetRead } from '../table-file/sheets.ts';

type ColumnNamed = ReturnType<typeof columnNamed>;

/** A line of a block: `Lead: | HEIW`. */
interface Pair {
  readonly column: SaidColumn | '';
  readonly value: string;
}

/** The cells of a row that say something of their own. */
const saidBy = ({ cells }: SheetRow): readonly string[] =>
  cells
    .filter(({ repeated }) => !repeated)
    .map(({ text }) => asWritten(text))
    .filter((text) => text !== '');

const pairIn = (row: SheetRow, named: ColumnNamed): Pair | undefined => {
  const [label = '', value = '', ...more] = saidBy(row);
  const column = named(label);
  // A row of headings names columns throughout.
  if (column === undefined || more.length > 0 || named(value) !== undefined) return undefined;
  return { column, value };
};

const FEWEST_PAIRS = 3;

/** Whether a sheet is laid out in blocks: most of its rows are a label and what it says. */
const isInBlocks = ({ rows }: SheetRead, named: ColumnNamed): boolean => {
  const pairs = rows.filter((row) => pairIn(row, named) !== undefined).length;
  return pairs >= FEWEST_PAIRS && pairs * 2 >= rows.length;
};

interface Block {
  readonly line: number;
  readonly cells: Map<SaidColumn, string>;
}

/** More lines of what the last label says: its own cell is empty. */
const goesOn = (row: SheetRow): string | undefined => {
  const [first, ...rest] = row.cells;
  const said = saidBy({ ...row, cells: rest });
  return first?.text === '' && said.length === 1 ? said[0] : undefined;
};

const hasTitle = ({ cells }: RowSaid): boolean =>
  (cells.get('title_en') ?? cells.get('title_cy') ?? '') !== '';

/** The actions of a sheet that gives each a block of labels and values; a block ends at an empty line, or where a label comes again. Undefined for a sheet of another kind. */
export const blocksIn = (sheet: SheetRead, mapping: ColumnMapping): RowsSaid | undefined => {
  const named = columnNamed(mapping);
  if (!isInBlocks(sheet, named)) return undefined;
  const blocks: Block[] = [];
  let open: Block | undefined;
  let last: SaidColumn | '' = '';
  let before = 0;
  for (const row of sheet.rows) {
    const pair = pairIn(row, named);
    const more = goesOn(row);
    const isNew = !open || row.line > before + 1 || (pair?.column && open.cells.has(pair.column));
    before = row.line;
    if (pair) {
      if (isNew || !open) {
        open = { line: row.line, cells: new Map() };
        blocks.push(open);
      }
      last = pair.column;
      if (pair.column !== '') open.cells.set(pair.column, pair.value);
    } else if (more !== undefined && open && !isNew && last !== '')
      open.cells.set(last, `${open.cells.get(last) ?? ''}\n${more}`);
    else open = undefined;
  }
  const rows = blocks.filter(hasTitle);
  return { rows, leftOut: blocks.length - rows.length };
};
