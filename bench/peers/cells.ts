/*
 * The model that other engines are written for too: 7 boards x 4 services, 120 months, Euler steps of a month.
 *
 * trainees' = intake - qualified - trainees x attrition            qualified = trainees / 36
 * early'    = qualified - ageing - early x attrition               ageing    = early / 180
 * late'     = ageing - late x (attrition + retiring)
 * list'     = requests - tests                                     requests  = 11,000 x e^(growth x month)
 * tests     = min(wte x productivity, list + requests),            wte       = early + 0.85 late + 0.2 trainees
 *
 * The manner is that of `src/engine`: flat arrays, a function for each flow, nothing allocated in a step. A cell's flows go
 * downstream first, so that each finds the stocks as they were when the month began.
 */
import { exp } from '#engine';

const CELLS = 28;
const MONTHS = 120;
/** What a run works out: the last month's end is told too. */
export const CELL_MONTHS = CELLS * (MONTHS + 1);

const INTAKE = 2;
const QUALIFYING = 1 / 36;
const AGEING = 1 / 180;
const RETIRING = 0.02;
const REQUESTS = 11_000;
const WTE_LATE = 0.85;
const WTE_TRAINEE = 0.2;

/** What a run is asked for. Shares a month; tests a month of one whole-time equivalent. */
interface Asked {
  readonly productivity: number;
  readonly growth: number;
  readonly attrition: number;
}

/** Heads and patients by cell. */
interface Cells {
  readonly trainees: Float64Array;
  readonly early: Float64Array;
  readonly late: Float64Array;
  readonly list: Float64Array;
}

/** All cells' patients and whole-time equivalents, as each month begins. */
interface Totals {
  readonly list: Float64Array;
  readonly wte: Float64Array;
}

interface Running {
  readonly cells: Cells;
  readonly totals: Totals;
}

export const running = (): Running => ({
  cells: {
    trainees: new Float64Array(CELLS),
    early: new Float64Array(CELLS),
    late: new Float64Array(CELLS),
    list: new Float64Array(CELLS),
  },
  totals: { list: new Float64Array(MONTHS + 1), wte: new Float64Array(MONTHS + 1) },
});

const begin = ({ trainees, early, late, list }: Cells): void => {
  trainees.fill(60);
  early.fill(50);
  late.fill(25);
  list.fill(20_000);
};

/** Whole-time equivalents of a cell. */
const work = (cell: number, { trainees, early, late }: Cells): number =>
  (early[cell] as number) +
  WTE_LATE * (late[cell] as number) +
  WTE_TRAINEE * (trainees[cell] as number);

const request = (cell: number, { list }: Cells, requests: number): void => {
  list[cell] = (list[cell] as number) + requests;
};

const test = (cell: number, { list }: Cells, able: number): void => {
  list[cell] = Math.max(0, (list[cell] as number) - able);
};

const age = (cell: number, { early, late }: Cells, stay: number): void => {
  late[cell] = (late[cell] as number) * stay + (early[cell] as number) * AGEING;
};

const qualify = (cell: number, { trainees, early }: Cells, stay: number): void => {
  early[cell] = (early[cell] as number) * stay + (trainees[cell] as number) * QUALIFYING;
};

const train = (cell: number, { trainees }: Cells, stay: number): void => {
  trainees[cell] = (trainees[cell] as number) * stay + INTAKE;
};

/** One month of all cells; what stood at its beginning is recorded. */
const step = ({ cells, totals }: Running, month: number, asked: Asked): void => {
  const { productivity, growth, attrition } = asked;
  const requests = REQUESTS * exp(growth * month);
  let list = 0;
  let wte = 0;
  for (let cell = 0; cell < CELLS; cell += 1) {
    const working = work(cell, cells);
    list += cells.list[cell] as number;
    wte += working;
    request(cell, cells, requests);
    test(cell, cells, working * productivity);
    age(cell, cells, 1 - attrition - RETIRING);
    qualify(cell, cells, 1 - attrition - AGEING);
    train(cell, cells, 1 - attrition - QUALIFYING);
  }
  totals.list[month] = list;
  totals.wte[month] = wte;
};

/** Ten years, from the first month's beginning to the last one's end. */
export const runCells = (running: Running, asked: Asked): void => {
  begin(running.cells);
  for (let month = 0; month <= MONTHS; month += 1) step(running, month, asked);
};
