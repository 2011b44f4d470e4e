import type { Compiled, Drawable } from './compile/compile.ts';
import { SLOTS } from './compile/lists.ts';
import { DEVIATES, type Uncertain } from './compile/uncertain.ts';
import { exp, normalQuantile } from './maths.ts';
import { type Address, type Draw, drawAt, sobolAt } from './random.ts';
import { type Triangle, triangular } from './triangular.ts';

/** One draw of everything uncertain: factors on the week's flows (by week and list), and rates that hold throughout (by list and slot). */
export interface Future {
  readonly additions: Float64Array;
  readonly capacity: Float64Array;
  /** Share that leaves otherwise than by a test, and the chance to be seen times the share that does not leave, by list and slot. */
  readonly leaves: Float64Array;
  readonly seen: Float64Array;
}

/** How many leave a list otherwise than by a test. */
const setLeaving = (
  { model, future }: { readonly model: Compiled; readonly future: Future },
  list: number,
  factor: number,
): void => {
  for (let slot = list * SLOTS; slot < (list + 1) * SLOTS; slot += 1) {
    const leaves = factor * (model.leaving[slot] as number);
    future.leaves[slot] = leaves;
    future.seen[slot] = (model.chance[slot] as number) * (1 - leaves);
  }
};

/** The future in which all goes as most likely: no straying. */
export const expected = (model: Compiled): Future => {
  const { lists, weeks } = model;
  const future: Future = {
    additions: new Float64Array(lists * weeks).fill(1),
    capacity: new Float64Array(lists * weeks).fill(1),
    leaves: new Float64Array(lists * SLOTS),
    seen: new Float64Array(lists * SLOTS),
  };
  for (let list = 0; list < lists; list += 1) setLeaving({ model, future }, list, 1);
  return future;
};

export interface Drawing {
  readonly model: Drawable;
  readonly future: Future;
}

/** What a stream's numbers of a month are for. */
const [ADDITIONS, ACTIVITY] = [0, 1];

const numbers = new Float64Array(4);
const address: Address = { seed: 0, stream: 0, run: 0, step: 0 };

/** Standard normal deviates of a stream in a month, for additions and for activity, written from `at`. */
const deviatesOf = (stream: number, month: number, { into, at }: Deviates): void => {
  address.stream = stream;
  address.step = month;
  drawAt(address, numbers);
  into[at + ADDITIONS] = normal(numbers[ADDITIONS] as number);
  into[at + ACTIVITY] = normal(numbers[ACTIVITY] as number);
};

interface Deviates {
  into: Float64Array;
  at: number;
}

const place: Deviates = { into: numbers, at: 0 };
const own: Deviates = { into: new Float64Array(DEVIATES), at: 0 };

const normal = (uniform: number): number => normalQuantile(uniform, 0, 1);

/** The logarithm of a factor whose mean is 1, that strays by `spread`, at a standard normal deviate. */
const logFactor = (spread: number, deviate: number): number =>
  spread * deviate - (spread * spread) / 2;

const factorOf = (logarithm: number): number => (logarithm === 0 ? 1 : exp(logarithm));

/** Additions were read off lists from which a likely share was thought to leave: if more do, more must have come. */
const replaced = (leftPerTest: number, leaving: number): number =>
  (1 + leaving * leftPerTest) / (1 + leftPerTest);

/** What holds throughout: how many leave otherwise, and the level of additions. */
const drawThroughout = (drawing: Drawing, list: number, draw: Draw): number => {
  const { model } = drawing;
  const { uncertain } = model;
  const spread = uncertain.level[list] as number;
  const leaving = Math.min(
    triangular(
      uncertain.leavingFactor[list] as Triangle,
      sobolAt(uncertain.leavingStreams[list] as number, draw),
    ),
    1 / (model.largestLeaving[list] as number),
  );
  setLeaving(drawing, list, leaving);
  const replacing = replaced(uncertain.leftPerTest[list] as number, leaving);
  if (spread === 0) return replacing;
  const deviate = normal(sobolAt(uncertain.levelStreams[list] as number, draw));
  return replacing * factorOf(logFactor(spread, deviate));
};

/** What all lists of a service share, by service and month. */
const drawShared = ({ sharedStreams, months, shared }: Uncertain): void => {
  place.into = shared;
  for (let service = 0; service < sharedStreams.length; service += 1) {
    for (let month = 1; month <= months; month += 1) {
      place.at = (service * months + month - 1) * DEVIATES;
      deviatesOf(sharedStreams[service] as number, month, place);
    }
  }
};

/** A list's months, one after another: what is added against what leaves, and how busy each is. */
const drawMonths = ({ model, future }: Drawing, list: number, level: number): void => {
  const { uncertain } = model;
  const { months } = uncertain;
  const stream = uncertain.streams[list] as number;
  const ofService = ((uncertain.service[list] as number) * months - 1) * DEVIATES;
  let imbalance = 1;
  let activity = 1;
  let month = 0;
  for (let week = 0; week < model.weeks; week += 1) {
    if (month !== uncertain.month[week]) {
      month = uncertain.month[week] as number;
      deviatesOf(stream, month, own);
      const at = ofService + month * DEVIATES;
      imbalance = factorOf(
        logFactor(uncertain.additions[list] as number, own.into[ADDITIONS] as number) +
          logFactor(uncertain.additionsShared[list] as number, uncertain.shared[at] as number),
      );
      activity = factorOf(
        logFactor(uncertain.activity[list] as number, own.into[ACTIVITY] as number) +
          logFactor(uncertain.activityShared[list] as number, uncertain.shared[at + 1] as number),
      );
    }
    const at = week * model.lists + list;
    future.additions[at] = level * imbalance * activity;
    future.capacity[at] = 1 + (activity - 1) * (uncertain.fromListShare[at] as number);
  }
};

/** Writes one draw over the model's tables and `future`. A month's straying holds for all its weeks; a busy month brings additions and tests from the list alike. */
export const draw = (drawing: Drawing, draw: Draw): void => {
  const { model } = drawing;
  model.rewrite(draw);
  address.seed = draw.seed;
  address.run = draw.run;
  drawShared(model.uncertain);
  for (let list = 0; list < model.lists; list += 1) {
    drawMonths(drawing, list, drawThroughout(drawing, list, draw));
  }
};
