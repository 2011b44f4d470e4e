import type { CompiledWork } from './compile/work.ts';

/**
 * Who does what in a component, so written that it can be re-divided: each row is something that can't fall below 0, and how it changes with each column.
 * Rows: hours left of each resource, what the first asked do of each need that others can meet too, what a group of limited scope may still do.
 * Columns: the level to which the fills rise together, each fill alone, what others do instead of the first asked.
 * A row and a column that is not a fill change places (flows/table.ts): a column is always at 0.
 */
export interface Table {
  rows: number;
  width: number;
  /** Columns from here on may change places with a row. */
  firstChoice: number;
  /** While it is written down: the stage in hand and its column, who is asked first for a need, the columns of the others, where cells of a group's limit begin. */
  stage: number;
  fill: number;
  first: number;
  start: number;
  end: number;
  limit: number;
  /** The row and the column in hand. */
  row: number;
  column: number;
  /** How much each row changes with each column: `rows x width`. */
  readonly cells: Float64Array;
  /** How much there is of each row; hours of each resource that are 1 in its row. */
  readonly value: Float64Array;
  readonly unit: Float64Array;
  /** By how much a rise of each column by 1 moves work to those asked later. */
  readonly cost: Float64Array;
  /** What a row is: a resource, or, above all of them, an option or the limit of one. The same of a column; of a fill's column the stage, -1 when it has stopped. */
  readonly rowIs: Int32Array;
  readonly columnIs: Int32Array;
  /** Where the row of each resource begins, to begin with; the column of each option. */
  readonly rowOf: Int32Array;
  readonly columnOf: Int32Array;
  /** Columns with an effect on the row in hand. */
  readonly effective: Int32Array;
  /** Resources that set a limit to what stopped last. */
  readonly limits: Uint8Array;
}

interface Size {
  readonly rows: number;
  readonly width: number;
}

/** What a component takes at most. */
const sizeOf = (work: CompiledWork, component: number): Size => {
  const first = work.firstOfComponent[component] as number;
  const end = work.firstOfComponent[component + 1] as number;
  let rows =
    (work.firstResource[component + 1] as number) - (work.firstResource[component] as number);
  let width = 1 + end - first;
  for (let at = first; at < end; at += 1) {
    const stage = work.componentStages[at] as number;
    const lastNeed = work.firstNeed[stage + 1] as number;
    for (let need = work.firstNeed[stage] as number; need < lastNeed; need += 1) {
      const options = (work.firstOption[need + 1] as number) - (work.firstOption[need] as number);
      if (options < 2) continue;
      rows += 1 + options;
      width += options - 1;
    }
  }
  return { rows, width };
};

/** Room for the largest component. */
export const newTable = (work: CompiledWork): Table => {
  const sizes = Array.from({ length: work.components }, (_, at) => sizeOf(work, at));
  const most = (of: (size: Size) => number): number => Math.max(0, ...sizes.map(of));
  const rows = most((size) => size.rows);
  const width = most((size) => size.width);
  return {
    rows: 0,
    width: 0,
    firstChoice: 0,
    stage: 0,
    fill: 0,
    first: 0,
    start: 0,
    end: 0,
    limit: 0,
    row: 0,
    column: 0,
    cells: new Float64Array(most((size) => size.rows * size.width)),
    value: new Float64Array(rows),
    unit: new Float64Array(work.resources),
    cost: new Float64Array(width),
    rowIs: new Int32Array(rows),
    columnIs: new Int32Array(width),
    rowOf: new Int32Array(work.resources),
    columnOf: new Int32Array(work.resource.length),
    effective: new Int32Array(width),
    limits: new Uint8Array(work.resources),
  };
};
