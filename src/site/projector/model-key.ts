import { createHash } from 'node:crypto';
import type { Lever, Pack } from '#domain';
import type { Task } from './task.ts';

/** A number of its own for each object, for as long as it lives: figures are read once, and shared by every plan on them. */
const numbered = () => {
  const numbers = new WeakMap<object, number>();
  let last = 0;
  return (thing: object | undefined): number => {
    if (thing === undefined) return 0;
    const known = numbers.get(thing);
    if (known !== undefined) return known;
    last += 1;
    numbers.set(thing, last);
    return last;
  };
};
const numberOf = numbered();

const figuresOf = (pack: Pack): readonly unknown[] => {
  const { lists, activity, boards, services, standards, holidays, workforce } = pack;
  const { population, travel } = pack;
  const known = [workforce, population, travel];
  const figures = [lists, activity, boards, services, standards, holidays, ...known];
  return [pack.name, pack.label, pack.nation, pack.viewpoint, ...figures.map(numberOf)];
};

/** Words of a lever or an assumption move nothing of the model. */
const withoutWords = <Row extends { readonly source: unknown; readonly reason: unknown }>({
  source,
  reason,
  ...figures
}: Row) => figures;

const digestOf = (all: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(all)).digest('base64url');

/** What is known of each pack for as long as it lives. */
const remembered = <T>(of: (pack: Pack) => T) => {
  const known = new WeakMap<Pack, T>();
  return (pack: Pack): T => {
    const told = known.get(pack) ?? of(pack);
    known.set(pack, told);
    return told;
  };
};

/** All that a model rests on but its levers. */
const groundKey = remembered((pack) => {
  const { plan, assumptions } = pack;
  const regions = plan?.organisations.map(({ id, region }) => [id, region]);
  return digestOf([figuresOf(pack), assumptions.map(withoutWords), plan?.start, regions]);
});

const keyWith = (pack: Pack, levers: readonly Lever[]): string =>
  digestOf([groundKey(pack), levers.map(withoutWords)]);

/** The same for packs from which the model is the same, so that the edit of a text loses no projection. */
export const modelKey = remembered((pack) => keyWith(pack, pack.plan?.levers ?? []));

/** The actions in force in a task; undefined where every lever of the model counts. */
const inForce = (task: Task): readonly string[] | undefined => {
  if (task.kind === 'effect') return [task.action];
  if (task.kind === 'total' || task.kind === 'balance') return task.actions ?? [];
  return task.kind === 'coverage' ? [] : undefined;
};

/** The same for tasks whose results are the same: a lever that is not in force has no say in them, nor in the luck of others. */
export const resultKey = (pack: Pack, task: Task): string => {
  const actions = inForce(task);
  const key = actions
    ? keyWith(pack, pack.plan?.levers.filter(({ action }) => actions.includes(action)) ?? [])
    : modelKey(pack);
  return `${key} ${JSON.stringify(task)}`;
};
