import { stringify } from 'csv-stringify/sync';
import {
  type BalanceSheet,
  type Language,
  movesOf,
  type StockKind,
  type YearOfStock,
} from '#domain';
import { significant } from './significant.ts';

/** Headings in the reader's language; ids and labels are the same in both. */
const headings: Readonly<Record<Language, readonly string[]>> = {
  en: ['stock', 'board', 'of', 'stage', 'label', 'year_from', 'weeks', 'line', 'count'],
  cy: ['stoc', 'bwrdd', 'o', 'cam', 'label', 'blwyddyn_o', 'wythnosau', 'llinell', 'nifer'],
};

/** The lines of a year: its start, what came, what went (below zero), its end. They add up. */
const linesOf = (kind: StockKind, { start, moves, end }: YearOfStock) => {
  const went: readonly string[] = movesOf[kind].went;
  return [
    { line: 'start', count: start },
    ...moves.map(({ move, count }) => ({
      line: move,
      count: went.includes(move) && count !== 0 ? -count : count,
    })),
    { line: 'end', count: end },
  ];
};

/** Every stock, year by year: a row for each line of its balance. */
export const balanceCsv = (sheets: readonly BalanceSheet[], language: Language): string =>
  stringify([
    headings[language],
    ...sheets.flatMap(({ kind, board, of, stage, label, years }) =>
      years.flatMap((year) =>
        linesOf(kind, year).map(({ line, count }) => [
          kind,
          board,
          of,
          stage,
          label,
          year.from,
          year.weeks,
          line,
          significant(count),
        ]),
      ),
    ),
  ]);
