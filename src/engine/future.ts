import type { Compiled, Drawable } from './compile/compile.ts';
import { exp, normalQuantile } from './maths.ts';
import { type Address, type Draw, drawAt } from './random.ts';
import { type Triangle, triangular } from './triangular.ts';

/** One draw of everything uncertain: factors on the week's flows (by week and list), and rates that hold throughout (by list). */
export interface Future {
  readonly additions: Float64Array;
  readonly capacity: Float64Array;
  /** Factor on the share that leaves otherwise than by a test. */
  readonly leaving: Float64Array;
}

/** The future in which all goes as most likely: no straying. */
export const expected = ({ lists, weeks }: Compiled): Future => ({
  additions: new Float64Array(lists * weeks).fill(1),
  capacity: new Float64Array(lists * weeks).fill(1),
  leaving: new Float64Array(lists).fill(1),
});

export interface Drawing {
  readonly model: Drawable;
  readonly future: Future;
}

/** Step 0 of a list's stream is what holds throughout; the months follow. */
const THROUGHOUT = 0;

const own = new Float64Array(4);
const shared = new Float64Array(4);
const address: Address = { seed: 0, stream: 0, run: 0, step: 0 };

const drawInto = (uniforms: Float64Array, stream: number, step: number): void => {
  address.stream = stream;
  address.step = step;
  drawAt(address, uniforms);
};

const normal = (uniform: number): number => normalQuantile(uniform, 0, 1);

/** A factor whose mean is 1 and whose logarithm strays by `spread`. */
const factor = (spread: number, uniform: number): number =>
  spread === 0 ? 1 : exp(spread * normal(uniform) - (spread * spread) / 2);

/** Additions were read off lists from which a likely share was thought to leave: if more do, more must have come. */
const replaced = (leftPerTest: number, leaving: number): number =>
  (1 + leaving * leftPerTest) / (1 + leftPerTest);

/** Writes one draw over the model's tables and `future`. A month's straying holds for all its weeks; a busy month brings additions and tests from the list alike. */
export const draw = ({ model, future }: Drawing, { seed, run }: Draw): void => {
  const { uncertain } = model;
  model.rewrite({ seed, run });
  address.seed = seed;
  address.run = run;
  for (let list = 0; list < model.lists; list += 1) {
    const stream = uncertain.streams[list] as number;
    drawInto(own, stream, THROUGHOUT);
    const leaving = Math.min(
      triangular(uncertain.leavingFactor[list] as Triangle, own[1] as number),
      1 / (model.largestLeaving[list] as number),
    );
    const level =
      factor(uncertain.level[list] as number, own[0] as number) *
      replaced(uncertain.leftPerTest[list] as number, leaving);
    future.leaving[list] = leaving;
    let imbalance = 1;
    let activity = 1;
    let month = THROUGHOUT;
    for (let week = 0; week < model.weeks; week += 1) {
      if (month !== uncertain.month[week]) {
        month = uncertain.month[week] as number;
        drawInto(own, stream, month);
        drawInto(shared, uncertain.sharedStreams[list] as number, month);
        imbalance =
          factor(uncertain.additions[list] as number, own[0] as number) *
          factor(uncertain.additionsShared[list] as number, shared[0] as number);
        activity =
          factor(uncertain.activity[list] as number, own[1] as number) *
          factor(uncertain.activityShared[list] as number, shared[1] as number);
      }
      const at = week * model.lists + list;
      future.additions[at] = level * imbalance * activity;
      future.capacity[at] = 1 + (activity - 1) * (uncertain.fromListShare[at] as number);
    }
  }
};
