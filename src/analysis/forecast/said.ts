import { range } from 'd3-array';
import type { Foretold } from '#domain';
import { type Measured, measured } from './measured.ts';
import type { Panel } from './panel.ts';
import { at } from './pool.ts';
import { type Everything, type Level, type Method, ofMonth, summed } from './saying.ts';
import { evenSpread, type Miss, type Spread, spreadOf } from './spread.ts';

/** Origins looked back on for how far what is said strays: a year of them. */
const LOOKED_BACK = 12;
/** Months before which nothing is said. */
const FIRST = 3;
const YEAR = 12;

/** What is said of each unit of a level: in the middle, and at any probability. */
export interface Interval {
  readonly middle: Float64Array;
  readonly at: (probability: number) => Float64Array;
}

export interface Asked {
  readonly panel: Panel;
  readonly level: Level;
  readonly origin: number;
  readonly ahead: number;
}

/** Lists of a size miss alike; so do shares that can stray as far. */
const sizeOf = (measure: Foretold, now: Everything, unit: number): number => {
  const share = at(now.over_target_share, unit);
  return measure === 'list' ? at(now.list, unit) : share * (1 - share);
};

/** Months from which something was said that had come true by the origin: with a year behind them, where there are enough. */
const pastOrigins = ({ origin, ahead }: Asked): readonly number[] => {
  const last = origin - ahead;
  const early = last - YEAR >= LOOKED_BACK / 2 ? YEAR : FIRST;
  return range(Math.max(early, last - LOOKED_BACK + 1), last + 1);
};

interface Saying {
  readonly asked: Asked;
  readonly say: (from: number) => Everything;
}

const missesOf = ({ asked, say }: Saying, id: Foretold): readonly Miss[] => {
  const { panel, level, ahead } = asked;
  const measure: Measured = measured[id];
  return pastOrigins(asked).flatMap((from) => {
    const now = summed(ofMonth(panel, from), level);
    const said = summed(say(from), level)[id];
    const came = summed(ofMonth(panel, from + ahead), level)[id];
    return level.units
      .map((_, unit) => ({
        unit,
        from,
        size: sizeOf(id, now, unit),
        miss: measure.inward(at(came, unit)) - measure.inward(at(said, unit)),
      }))
      .filter(({ size, miss }) => !Number.isNaN(size + miss));
  });
};

const intervalOf = ({ asked, say }: Saying, id: Foretold, learn: Learn): Interval => {
  const { panel, level, origin, ahead } = asked;
  const { inward, outward } = measured[id];
  const now = summed(ofMonth(panel, origin), level);
  const middle = summed(say(origin), level)[id];
  const spread = learn(missesOf({ asked, say }, id), ahead);
  return {
    middle,
    at: (probability) => {
      const off = spread.quantile(probability);
      const kept = probability < 0.5 ? Math.min(0, off) : Math.max(0, off);
      return middle.map((value, unit) =>
        outward(inward(value) + kept * spread.scale({ unit, size: sizeOf(id, now, unit) })),
      );
    },
  };
};

type Learn = (past: readonly Miss[], ahead: number) => Spread;

/** What a method says with its interval. `even`: as wide for every list. */
export const saidBy = (
  method: Method,
  asked: Asked,
  width: 'by-list' | 'even',
): Readonly<Record<Foretold, Interval>> => {
  const saying = { asked, say: method(asked.origin, asked.ahead) };
  const learn = width === 'even' ? evenSpread : spreadOf;
  return {
    list: intervalOf(saying, 'list', learn),
    over_target_share: intervalOf(saying, 'over_target_share', learn),
  };
};
