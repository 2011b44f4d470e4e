import type { Model } from '../model.ts';
import { nothingNegative, patientsConserved, testsConserved } from './balance.ts';
import {
  doubling,
  moreCapacityNeverLengthens,
  orderOfActions,
  partEqualsWhole,
  repeatable,
  steady,
} from './compare.ts';
import type { LawResult } from './law.ts';
import { peopleConserved, traineesConserved, workConserved } from './people.ts';

/** As far as rounding may take a law that holds. */
const TOLERANCE = 1e-9;

export const laws = [
  patientsConserved,
  testsConserved,
  peopleConserved,
  traineesConserved,
  workConserved,
  orderOfActions,
  nothingNegative,
  doubling,
  steady,
  moreCapacityNeverLengthens,
  repeatable,
  partEqualsWhole,
] as const;

/** Holds every law against a model. */
export const checkLaws = (model: Model): readonly LawResult[] =>
  laws.map(({ law, worstIn }) => {
    const worst = worstIn(model);
    return { law, held: worst <= TOLERANCE, worst };
  });
