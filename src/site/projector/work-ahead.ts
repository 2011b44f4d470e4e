import type { Pack } from '#domain';
import type { Projector } from './projector.ts';
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

/** What takes seconds and is likely to be asked: each nation's total, smallest first, each action's effect, then the look-backs. */
const tasksAhead = (packs: readonly Pack[]): readonly Task[] => {
  const bySize = packs.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  const totals = bySize.flatMap(({ name }): readonly Task[] => [
    { kind: 'total', pack: name, board: undefined, service: undefined, capacity: 1 },
    { kind: 'findings', pack: name },
  ]);
  const effects = packs.flatMap(({ name, plan }) =>
    (plan?.actions ?? [])
      .filter(({ effect }) => effect === 'levers')
      .map(({ id }) => ({ kind: 'effect', pack: name, action: id }) as const),
  );
  return [...totals, ...effects, ...bySize.flatMap(lookBacks)];
};

/** Does the slow work before anyone asks, one task at a time, so that whoever does ask is next. */
export const workAhead = async (projector: Projector, packs: readonly Pack[]): Promise<void> => {
  for (const task of tasksAhead(packs)) await projector.ask(task).catch(() => undefined);
};
