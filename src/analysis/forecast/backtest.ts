import { group, range } from 'd3-array';
import { addMonths, type BacktestRow, foretold, type Month, type Pack } from '#domain';
import { type Panel, panelOf } from './panel.ts';
import { at } from './pool.ts';
import { pooledMethod } from './pooled.ts';
import { rivals } from './rivals.ts';
import { saidBy } from './said.ts';
import { type Level, levelsOf, type Method, ofMonth, summed } from './saying.ts';
import { type Held, probabilities, type Score, scoreOf } from './score.ts';
import { structural } from './structural.ts';

export interface BacktestOptions {
  /** The first and the last month from which something is said. */
  readonly from?: Month | undefined;
  readonly until?: Month | undefined;
  readonly progress?: (done: number, of: number) => void;
}

export interface Backtest {
  /** Months from which something was said. */
  readonly origins: readonly Month[];
  /** Lists that are held against what came. */
  readonly lists: number;
  readonly rows: readonly BacktestRow[];
}

const OURS = 'pooled';
const AHEAD = [1, 3, 6];
const YEAR = 12;
/** Origins looked at where no first one is asked for. */
const ORIGINS = 24;
/** Patients on average, below which the share of a handful would decide. */
const SMALLEST = 100;

/** Lists published every month, and long enough. */
const chosenOf = ({ list, months }: Panel): readonly number[] =>
  range(list.length).filter((one) => {
    let total = 0;
    for (const patients of list[one] ?? []) total += patients;
    return total / months >= SMALLEST;
  });

interface Trial {
  readonly panel: Panel;
  readonly levels: readonly Level[];
  readonly method: string;
  readonly say: Method;
}

interface HeldRow extends Held, Omit<BacktestRow, keyof Score> {
  readonly key: string;
}

/** All that one method says from one origin, held against what came. */
const heldFrom = ({ panel, levels, method, say }: Trial, origin: number): readonly HeldRow[] => {
  const possible = AHEAD.filter((ahead) => origin + ahead < panel.months);
  return possible.flatMap((ahead) =>
    levels.flatMap((level) => {
      const width = method === OURS ? 'by-list' : 'even';
      const said = saidBy(say, { panel, level, origin, ahead }, width);
      const came = summed(ofMonth(panel, origin + ahead), level);
      return foretold.flatMap((measure) => {
        const ends = probabilities.map((probability) => said[measure].at(probability));
        return level.units
          .map((_, unit) => ({
            key: `${level.name} ${measure} ${ahead} ${method}`,
            level: level.name,
            measure,
            months: ahead,
            method,
            came: at(came[measure], unit),
            middle: at(said[measure].middle, unit),
            ends: ends.map((end) => at(end, unit)),
          }))
          .filter((one) => !Number.isNaN(one.came + one.middle));
      });
    }),
  );
};

const originsOf = (panel: Panel, { from, until }: BacktestOptions): readonly number[] => {
  const last = panel.months - 1 - Math.min(...AHEAD);
  const asked = from === undefined ? last - ORIGINS + 1 : from - panel.first;
  const end = until === undefined ? last : Math.min(last, until - panel.first);
  return range(Math.max(YEAR, asked), end + 1);
};

const methodsOf = (pack: Pack, panel: Panel): readonly (readonly [string, Method])[] =>
  Object.entries({
    ...rivals(panel),
    structural: structural(pack, panel),
    [OURS]: pooledMethod(panel),
  });

/** Rows in the order of what was said. */
const rowsOf = (held: readonly HeldRow[]): readonly BacktestRow[] =>
  [...group(held, ({ key }) => key).values()].flatMap((some) => {
    const [first] = some;
    if (!first) return [];
    const { level, measure, months, method } = first;
    return [{ level, measure, months, method, ...scoreOf(some) }];
  });

/** Says every list from one month after another with what was known then, and holds it against what came: ours beside the usual rivals. */
export const backtest = (pack: Pack, options: BacktestOptions = {}): Backtest => {
  const panel = panelOf(pack);
  const origins = originsOf(panel, options);
  const chosen = chosenOf(panel);
  const levels = levelsOf(panel, chosen);
  const trials = methodsOf(pack, panel).map(([method, say]) => {
    const trial = { panel, levels, method, say: remembered(say) };
    return (origin: number) => heldFrom(trial, origin);
  });
  const held = origins.flatMap((origin, done) => {
    options.progress?.(done, origins.length);
    return trials.flatMap((trial) => trial(origin));
  });
  return {
    origins: origins.map((origin) => addMonths(panel.first, origin)),
    lists: chosen.length,
    rows: rowsOf(held).toSorted(byPlace(levels)),
  };
};

/** By level, measure and months ahead; methods stay as they are. */
const byPlace = (levels: readonly Level[]) => {
  const names = levels.map(({ name }) => name);
  const place = ({ level, measure, months }: BacktestRow) =>
    (names.indexOf(level) * foretold.length + foretold.indexOf(measure)) * 100 + months;
  return (a: BacktestRow, b: BacktestRow): number => place(a) - place(b);
};

/** Each month said once for all levels. */
const remembered = (say: Method): Method => {
  let last: { origin: number; ahead: number; say: ReturnType<Method> } | undefined;
  return (origin, ahead) => {
    if (last?.origin === origin && last.ahead === ahead) return last.say;
    const inner = say(origin, ahead);
    const known = new Map<number, ReturnType<typeof inner>>();
    const outer: ReturnType<Method> = (from) => {
      const found = known.get(from) ?? inner(from);
      known.set(from, found);
      return found;
    };
    last = { origin, ahead, say: outer };
    return outer;
  };
};
