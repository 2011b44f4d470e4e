import type { Coverage, Slip, SlipCost } from '#analysis';
import type { ActionEffect, BalanceSheet, Finding, Projection, SeriesQuality } from '#domain';
import type { Model } from '#engine';

/** Which lists, and what if: ids of the pack, no id for all of them; capacity 1 as observed. */
export interface Part {
  /** The pack's name. */
  readonly pack: string;
  readonly board?: string | undefined;
  readonly service?: string | undefined;
}

/** How far and how finely to project. */
export interface Precision {
  readonly weeks: number;
  readonly runs: number;
  readonly seed: number;
}

export type Task =
  | (Part & {
      readonly kind: 'total';
      readonly capacity: number;
      /** Ids of the actions in force; none when absent. */
      readonly actions?: readonly string[];
    })
  | (Part & {
      readonly kind: 'balance';
      readonly capacity: number;
      readonly actions?: readonly string[];
    })
  | { readonly kind: 'effect'; readonly pack: string; readonly action: string }
  | { readonly kind: 'slip'; readonly pack: string; readonly slip: Slip }
  | (Part &
      Precision & {
        readonly kind: 'each';
        readonly capacity: number;
        readonly actions?: readonly string[];
      })
  | (Part & { readonly kind: 'model' })
  | { readonly kind: 'findings'; readonly pack: string }
  | { readonly kind: 'quality'; readonly pack: string }
  | { readonly kind: 'coverage'; readonly pack: string; readonly months: number };

export interface Total {
  readonly projection: Projection;
  /** How many lists it is the total of; 0 when none of them can be projected. */
  readonly lists: number;
}

export interface Results {
  /** One action alone; undefined for one that moves nothing. */
  readonly effect: { readonly effect: ActionEffect | undefined };
  /** What levers that moved cost; undefined when they move nothing of the model. */
  readonly slip: { readonly cost: SlipCost | undefined };
  readonly total: Total;
  /** What came to and went from each stock, year by year. */
  readonly balance: readonly BalanceSheet[];
  /** Every list by itself, with what calibration found of them. */
  readonly each: Projection;
  /** The model of these lists alone, fit to be sent to a browser. */
  readonly model: Model;
  readonly findings: readonly Finding[];
  /** What is amiss with each series, and its grade. */
  readonly quality: readonly SeriesQuality[];
  /** Projected from `months` before the pack's last month, and held against what came. */
  readonly coverage: Coverage;
}

export type Result<T extends Task> = Results[T['kind']];

/** Past this many lists a total takes seconds. */
export const FEW_LISTS = 60;

/** To the week in which the thirty-sixth month after the origin ends. */
export const WEEKS_SHOWN = 158;
/** Whole years, for what is told year by year. */
export const WEEKS_OF_BALANCE = 156;
export const SEED = 1;

/** The more lists are summed, the steadier the sum: fewer futures tell as much. */
export const futuresFor = (lists: number): number => {
  if (lists <= 20) return 256;
  return lists <= FEW_LISTS ? 128 : 64;
};
