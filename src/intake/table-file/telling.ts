import type { Cell, SheetRow } from '../spreadsheet/cell.ts';
import { longestCell, mostCells, mostColumns, mostRows } from './limits.ts';
import { Refused, type Tell } from './told.ts';

/** Rows go in parts, so that whoever takes them does not stand still. */
const PART = 500;

const withoutEnd = (cells: readonly Cell[]): readonly Cell[] => {
  const last = cells.findLastIndex(({ text }) => text !== '');
  return cells.slice(0, last + 1);
};

/** Tells sheets to whoever waits for them, blank rows and blank ends of rows left out; refuses more than any table has. */
export const sheetTeller = (tell: Tell) => {
  let rows = 0;
  let cells = 0;
  let part: SheetRow[] = [];
  const flush = () => {
    if (part.length > 0) tell({ told: 'rows', rows: part });
    part = [];
  };
  const row = (all: readonly Cell[], line: number): void => {
    const kept = withoutEnd(all);
    if (kept.length === 0) return;
    rows += 1;
    cells += kept.length;
    if (rows > mostRows) throw new Refused('too-many-rows', `≤ ${mostRows}`);
    if (cells > mostCells) throw new Refused('file-too-heavy', `≤ ${mostCells}`);
    if (kept.length > mostColumns) throw new Refused('file-too-heavy', `≤ ${mostColumns}`);
    for (const { text } of kept)
      if (text.length > longestCell) throw new Refused('file-too-heavy', `≤ ${longestCell}`);
    part.push({ line, cells: kept });
    if (part.length === PART) flush();
  };
  return {
    sheet: (name: string, hidden: boolean): void => {
      flush();
      tell({ told: 'sheet', name, hidden });
    },
    row,
    flush,
  };
};
