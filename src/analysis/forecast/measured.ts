import type { Foretold } from '#domain';
import { exp, ln } from '#engine';
import type { Shrunk } from './linear.ts';
import type { Panel } from './panel.ts';

/** How a measure is looked at, so that changes of lists of any size are alike. */
export interface Measured extends Shrunk {
  readonly values: (panel: Panel) => readonly Float64Array[];
  /** The unit in which changes are fitted. */
  readonly inward: (value: number) => number;
  readonly outward: (value: number) => number;
  /** The unit in which a season is the same for all lists, and how much of it a list feels. */
  readonly seasonal: (value: number) => number;
  readonly felt: (value: number) => number;
  /** How much a list's row counts. */
  readonly weight: (patients: number) => number;
}

/** Added to a list before its logarithm is taken, so that an empty one has one too. Patients. */
const FEW = 5;
/** The same for the odds of a share. */
const SLIGHT = 0.005;

/** Chosen on origins of 2024 (docs/method/forecast.md). */
export const measured: Readonly<Record<Foretold, Measured>> = {
  list: {
    values: ({ list }) => list,
    inward: (patients) => ln(patients + FEW),
    outward: (logged) => Math.max(0, exp(logged) - FEW),
    seasonal: (patients) => ln(patients + FEW),
    felt: () => 1,
    weight: (patients) => patients,
    ridge: 0.3,
    floor: 0.02,
  },
  over_target_share: {
    values: ({ share }) => share,
    inward: (share) => share,
    outward: (share) => Math.min(1, Math.max(0, share)),
    seasonal: (share) => ln((share + SLIGHT) / (1 - share + SLIGHT)),
    felt: (share) => share * (1 - share),
    weight: () => 1,
    ridge: 0.05,
    floor: 0.005,
  },
};
