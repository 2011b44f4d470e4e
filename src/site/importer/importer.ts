import type { PlanToChange } from '#intake';
import { Busy } from '../projector/thread-of.ts';
import { readApart } from './read-apart.ts';
import type { ToRead } from './reading.ts';
import { type HeldFile, shelf } from './shelf.ts';

/** Files that are brought to the site: read one after another, and held until someone decides. */
export interface Importer {
  /** Reads a file, holds it, and gives the name that it is asked for by. */
  readonly take: (toRead: ToRead, plan: PlanToChange) => Promise<string>;
  /** The file of that name, held against the plan as it is now; undefined when it is no longer here. */
  readonly held: (token: string, plan: PlanToChange) => Promise<HeldFile | undefined>;
  /** Reads it as something else, or with other choices; false when it is no longer here. */
  readonly again: (token: string, choice: Choice, plan: PlanToChange) => Promise<boolean>;
  readonly drop: (token: string) => void;
}

type Choice = Pick<ToRead, 'kind' | 'options'>;

/** More would keep whoever sent the last longer than they would wait. */
const MOST_WAITING = 4;

/** One after the other, so that memory is that of one. */
const inTurn = () => {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (waiting >= MOST_WAITING) throw new Busy('too many files wait');
    waiting += 1;
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      waiting -= 1;
    }
  };
};

export const startImporter = (clock: () => number): Importer => {
  const { hold, put, at, drop } = shelf(clock);
  const turn = inTurn();
  const read = async (toRead: ToRead, plan: PlanToChange): Promise<HeldFile> => {
    const offered = await turn(() => readApart(toRead, plan));
    return { ...offered, toRead, saw: plan.kept.head.seq };
  };
  return {
    take: async (toRead, plan) => hold(await read(toRead, plan)),
    held: async (token, plan) => {
      const file = at(token);
      if (file === undefined || file.saw === plan.kept.head.seq) return file;
      const now = await read(file.toRead, plan);
      // Somebody may have left it meanwhile.
      if (at(token) === undefined) return undefined;
      put(token, now);
      return now;
    },
    again: async (token, choice, plan) => {
      const file = at(token);
      if (file === undefined) return false;
      const now = await read({ source: file.toRead.source, ...choice }, plan);
      if (at(token) === undefined) return false;
      put(token, now);
      return true;
    },
    drop,
  };
};
