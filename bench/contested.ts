import { calibrate } from '#analysis';
import { asObserved } from '#domain';
import { type Compiled, compile, type Model, partsOf } from '#engine';
import { packNamed } from './packs.ts';

export const WEEKS = 156;

/** A model that is run again and again. */
export interface Contested {
  readonly what: string;
  readonly model: Compiled;
}

const sizeOf = ({ lists, workforce }: Model): number =>
  lists.length + (workforce?.stages.length ?? 0);

/** The part of the nation that holds most lists and stages. */
export const largestPart = (model: Model): Model => {
  const [part = model] = partsOf(model).toSorted((a, b) => sizeOf(b) - sizeOf(a));
  return part;
};

export const compiledFor = (
  model: Model,
  { actions = [], weeks = WEEKS }: { actions?: readonly string[]; weeks?: number } = {},
): Compiled => compile(model, { lists: model.lists, weeks, scenario: { ...asObserved, actions } });

/** Wales without actions and with all, its largest part, and England. */
export const contestedModels = async (): Promise<readonly Contested[]> => {
  const pack = await packNamed('wales');
  const { model: wales } = calibrate(pack);
  const { model: england } = calibrate(await packNamed('england-dm01'));
  const actions = pack.plan?.actions.map(({ id }) => id) ?? [];
  const part = largestPart(wales);
  return [
    { what: `Wales, ${WEEKS} weeks`, model: compiledFor(wales) },
    { what: `Wales, ${actions.length} actions`, model: compiledFor(wales, { actions }) },
    { what: `one part of Wales, ${part.lists.length} lists`, model: compiledFor(part) },
    { what: `England, ${england.lists.length} lists`, model: compiledFor(england) },
  ];
};
