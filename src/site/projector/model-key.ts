import { createHash } from 'node:crypto';
import type { Pack } from '#domain';

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
  const figures = [lists, activity, boards, services, standards, holidays, workforce];
  return [pack.name, pack.label, pack.nation, pack.viewpoint, ...figures.map(numberOf)];
};

/** Words of a lever or an assumption move nothing of the model. */
const withoutWords = <Row extends { readonly source: unknown; readonly reason: unknown }>({
  source,
  reason,
  ...figures
}: Row) => figures;

const planOf = ({ plan }: Pack) =>
  plan && [
    plan.start,
    plan.actions.map(({ id, effect }) => [id, effect]),
    plan.levers.map(withoutWords),
    plan.organisations.map(({ id, region }) => [id, region]),
  ];

const known = new WeakMap<Pack, string>();

/** The same for packs from which the model is the same, so that the edit of a text loses no projection. */
export const modelKey = (pack: Pack): string => {
  const told = known.get(pack);
  if (told !== undefined) return told;
  const all = [figuresOf(pack), pack.assumptions.map(withoutWords), planOf(pack)];
  const key = createHash('sha256').update(JSON.stringify(all)).digest('base64url');
  known.set(pack, key);
  return key;
};
