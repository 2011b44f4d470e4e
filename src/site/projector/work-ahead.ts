import { setTimeout } from 'node:timers/promises';
import type { Pack } from '#domain';
import { modelKey } from './model-key.ts';
import type { AnyProjector } from './projector.ts';
import type { Task } from './task.ts';

/** Below this a share of lists says nothing. */
const FEWEST_LISTS = 20;

/** Ahead, longest first: the one that matters most to a plan is ready first. */
const MONTHS = [12, 6, 3];

const sizeOf = ({ boards, services }: Pack): number => boards.length * services.length;

/** Made-up lists prove nothing. How often what came was inside the range, from so many months before a pack's last. */
export const lookBacks = (pack: Pack) =>
  (sizeOf(pack) < FEWEST_LISTS || pack.label === 'synthetic' ? [] : MONTHS).map(
    (months) => ({ kind: 'coverage', pack: pack.name, months }) as const,
  );

/** What takes seconds and is likely to be asked: each nation's total, smallest first, what slips cost, each action's effect, then the look-backs. */
const tasksAhead = (packs: readonly Pack[], slips: readonly Task[]): readonly Task[] => {
  const bySize = packs.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  const totals = bySize.flatMap(({ name }): readonly Task[] => [
    { kind: 'total', pack: name, board: undefined, service: undefined, capacity: 1 },
    { kind: 'findings', pack: name },
    { kind: 'quality', pack: name },
  ]);
  const effects = packs.flatMap(({ name, plan }) =>
    (plan?.actions ?? [])
      .filter(({ effect }) => effect === 'levers')
      .map(({ id }) => ({ kind: 'effect', pack: name, action: id }) as const),
  );
  return [...totals, ...slips, ...effects, ...bySize.flatMap(lookBacks)];
};

/** Milliseconds after a change before its projections are begun: whoever changes one thing often changes another. */
const PAUSE = 1000;

/** Finds out what has slipped; nothing where nobody can say. */
type Slips = () => Promise<readonly Task[]>;
const noSlips: Slips = () => Promise.resolve([]);

/** Does the slow work before anyone asks, one task at a time, so that whoever does ask is next; and again for packs from which the model is another. */
export const workAhead = (projector: AnyProjector, pause = PAUSE) => {
  let latest = '';
  const work = async (
    packs: readonly Pack[],
    slips: readonly Task[],
    models: string,
  ): Promise<void> => {
    const over = projector.over(packs);
    for (const task of tasksAhead(packs, slips)) {
      if (models !== latest) return;
      await over.ask(task).catch(() => undefined);
    }
  };
  return {
    /** Hears of the packs as they are now; resolves when all is done, or others took their place. */
    notice: async (packs: readonly Pack[], slips: Slips = noSlips): Promise<void> => {
      const models = packs.map(modelKey).join(' ');
      if (models === latest) return;
      const isFirst = latest === '';
      latest = models;
      if (!isFirst) await setTimeout(pause, undefined, { ref: false });
      await work(packs, await slips().catch(() => []), models);
    },
    stop: (): void => {
      latest = 'stopped';
    },
  };
};
