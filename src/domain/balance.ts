import type { Label } from './label.ts';

export const stockKinds = ['people', 'list', 'queue'] as const;
export type StockKind = (typeof stockKinds)[number];

/** What moves each kind of stock, in the order in which it is told. */
export const movesOf = {
  people: {
    came: ['placed', 'joined', 'from-abroad', 'returned', 'moved-in', 'from-board'],
    went: ['left', 'retired', 'moved-out', 'to-board'],
  },
  list: { came: ['added'], went: ['tested', 'left-otherwise', 'validated'] },
  queue: { came: ['arrived'], went: ['done'] },
} as const;
export type Move = (typeof movesOf)[StockKind]['came' | 'went'][number];

/** Heads of a group at a board, patients of a list, or work that waits for a stage without a list. */
export interface StockName {
  readonly kind: StockKind;
  readonly board: string;
  /** A staff group, or a service. */
  readonly of: string;
  /** The stage that work waits for; empty for the others. */
  readonly stage: string;
  readonly label: Label;
}

export interface YearOfStock {
  /** The Monday of its first week, ISO. */
  readonly from: string;
  readonly weeks: number;
  readonly start: number;
  /** As many as came or went by each way, in the order of `movesOf`; none below zero. */
  readonly moves: readonly { readonly move: Move; readonly count: number }[];
  readonly end: number;
}

/** A stock year by year: its start, with what came and without what went, is its end. */
export interface BalanceSheet extends StockName {
  readonly years: readonly YearOfStock[];
}
