import { mean, range } from 'd3-array';
import { CholeskyDecomposition, Matrix } from 'ml-matrix';

/** A table of numbers by rows. */
export interface Rows {
  readonly width: number;
  readonly cells: Float64Array;
  readonly target: Float64Array;
  readonly weight: Float64Array;
}

export interface Shrunk {
  /** Part of the mean diagonal that is added to it: more draws every coefficient towards nothing. */
  readonly ridge: number;
  /** Errors below this count as squares: no single row may decide alone. In the target's unit. */
  readonly floor: number;
}

const TURNS = 12;
const NEARLY_NOTHING = 1e-12;

const cell = (cells: Float64Array, index: number): number => cells[index] ?? Number.NaN;

/** Root mean square of each column, 1 where it is empty. */
const scalesOf = ({ width, cells, weight }: Rows): Float64Array => {
  const squares = new Float64Array(width);
  let total = 0;
  for (let row = 0; row < weight.length; row += 1) {
    total += cell(weight, row);
    for (let column = 0; column < width; column += 1) {
      const value = cell(cells, row * width + column);
      squares[column] = cell(squares, column) + cell(weight, row) * value * value;
    }
  }
  return squares.map((square) => (square > 0 ? Math.sqrt(square / total) : 1));
};

/** Normal equations under the weights of one turn: the diagonal has `ridge` of its mean added. */
const normal = ({ width, cells, target }: Rows, weights: Float64Array, ridge: number) => {
  const matrix = new Float64Array(width * width);
  const right = new Float64Array(width);
  for (let row = 0; row < target.length; row += 1) {
    const from = row * width;
    for (let column = 0; column < width; column += 1) {
      const value = cell(cells, from + column) * cell(weights, row);
      right[column] = cell(right, column) + value * cell(target, row);
      for (let k = 0; k <= column; k += 1) {
        const place = column * width + k;
        matrix[place] = cell(matrix, place) + value * cell(cells, from + k);
      }
    }
  }
  const own = (column: number): number => cell(matrix, column * (width + 1));
  const added = ridge * (mean(range(width), own) ?? 0) + NEARLY_NOTHING;
  return {
    matrix: new Matrix(width, width).apply(function fill(row, column) {
      const [high, low] = row > column ? [row, column] : [column, row];
      this.set(row, column, cell(matrix, high * width + low) + (row === column ? added : 0));
    }),
    right: Matrix.columnVector(Array.from(right)),
  };
};

/** `row` times the coefficients. */
export const product = (
  { width, cells }: Pick<Rows, 'width' | 'cells'>,
  coefficients: Float64Array,
  row: number,
): number => {
  let sum = 0;
  for (let column = 0; column < width; column += 1) {
    sum += cell(cells, row * width + column) * cell(coefficients, column);
  }
  return sum;
};

const scaled = (rows: Rows, scales: Float64Array): Rows => ({
  ...rows,
  cells: rows.cells.map((value, index) => value / cell(scales, index % rows.width)),
});

/** Coefficients with the smallest sum of absolute errors, drawn towards nothing; by least squares, weighted anew each turn. */
export const leastAbsolute = (rows: Rows, { ridge, floor }: Shrunk): Float64Array => {
  const scales = scalesOf(rows);
  const even = scaled(rows, scales);
  let weights = even.weight;
  let coefficients = new Float64Array(rows.width);
  for (let turn = 0; turn < TURNS; turn += 1) {
    const { matrix, right } = normal(even, weights, ridge);
    coefficients = Float64Array.from(new CholeskyDecomposition(matrix).solve(right).to1DArray());
    const found = coefficients;
    weights = even.weight.map((weight, row) => {
      const miss = Math.abs(cell(even.target, row) - product(even, found, row));
      return weight / Math.max(miss, floor);
    });
  }
  return coefficients.map((value, column) => value / cell(scales, column));
};
