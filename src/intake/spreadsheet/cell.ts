/** A cell as it lies in the file; what is not text was typed as a date (given in ISO) or a yes/no, or is worked out by a formula (given as the value it was last worked out to). */
export interface Cell {
  readonly text: string;
  readonly kind: 'text' | 'formula' | 'not-text';
  /** The cell is covered by a merged one, whose text it repeats. */
  readonly repeated?: true;
}

/** A row, and its line in the sheet, counted from 1. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly Cell[];
}

export const emptyCell: Cell = { text: '', kind: 'text' };
export const textCell = (text: string): Cell => ({ text, kind: 'text' });
