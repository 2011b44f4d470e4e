/** A spreadsheet program runs a CSV cell that begins so; the mark before it is taken off again on reading. */
const wouldRun = /^'*[=+\-@\t\r]/;

/** A figure below zero begins alike and runs nothing. */
const isFigure = /^-\d+(\.\d+)?$/;

/** A cell that no spreadsheet program runs. */
export const defused = (cell: string): string =>
  wouldRun.test(cell) && !isFigure.test(cell) ? `'${cell}` : cell;
