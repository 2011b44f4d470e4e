import { describe, expect, it } from 'vitest';
import type { NotValid, OfQueue, QueueFigures, QueueTold } from '#domain';
import { tableOn } from './fixtures/method-page.ts';
import { queueTold, targetCapacity } from './queue-theory.ts';

/** Cells of the rows of the table under a heading. */
const rowsUnder = (heading: string): readonly (readonly string[])[] =>
  tableOn('queue-theory.md', heading).map((row) => Object.values(row));

const cellOf = (cell = ''): OfQueue =>
  Number.isNaN(Number(cell)) ? { not_valid: cell as NotValid } : Number(cell);

const numberOf = (cell: string | undefined): number => {
  const told = cellOf(cell);
  if (typeof told !== 'number') throw new Error(`${cell} is no number`);
  return told;
};

/** As the page writes it: seven digits, or the reason. */
const written = (told: OfQueue): string =>
  typeof told === 'number' ? String(Number(told.toPrecision(7))) : told.not_valid;

const quantities = [
  'load',
  'target_queue',
  'relief_capacity',
  'target_capacity',
  'pressure',
] as const satisfies readonly (keyof QueueTold)[];

const fongs: QueueFigures = {
  demand: 30,
  capacity: 27,
  standard_weeks: 52,
  list: 1200,
  mean_wait: 63,
};

describe('Fong’s list', () => {
  const values = Object.fromEntries(
    rowsUnder('The quantities').map(([quantity = '', , , value]) => [quantity, numberOf(value)]),
  );

  it('has the values that are published', () => {
    const told = queueTold(fongs);
    expect(told.load).toBeCloseTo(values.load ?? Number.NaN, 6);
    expect(told.target_queue).toBe(values['target queue']);
    expect(told.relief_capacity).toBeCloseTo(values['relief capacity'] ?? Number.NaN, 5);
    expect(told.pressure).toBeCloseTo(values.pressure ?? Number.NaN, 6);
  });

  it('would be kept at its target by hardly more tests than are asked for, but is not told so while it grows', () => {
    const value = values['target capacity'] ?? Number.NaN;
    expect(targetCapacity(30, { weeks: 52 })).toBeCloseTo(value, 5);
    expect(queueTold(fongs).target_capacity).toEqual({ not_valid: 'load-at-or-above-1' });
  });
});

describe('the lists of the page', () => {
  const rows = rowsUnder('Worked lists');

  it('are there, and give every reason that the page explains', () => {
    const reasons = rowsUnder('Where a quantity is not told').map(([reason]) => reason);
    expect(reasons).toHaveLength(8);
    const given = new Set(rows.flatMap((row) => row.slice(6)));
    expect(reasons.filter((reason) => !given.has(reason ?? ''))).toEqual([]);
  });

  it.each(rows)('%s', (_, ...cells) => {
    const [demand, capacity, standard, list, wait, ...ought] = cells;
    const told = queueTold({
      demand: numberOf(demand),
      capacity: cellOf(capacity),
      standard_weeks: cellOf(standard),
      list: numberOf(list),
      mean_wait: cellOf(wait),
    });
    expect(quantities.map((quantity) => written(told[quantity]))).toEqual(ought);
  });
});
