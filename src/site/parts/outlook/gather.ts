import { observed } from '#domain';
import type { Projector } from '../../projector/projector.ts';
import type { KnownOfPack, Question } from './question.ts';

/** Looks up what was published of these lists and has them projected. */
export const gather = async (projector: Projector, question: Question): Promise<KnownOfPack> => {
  const { pack, capacity, actions, ...where } = question;
  const task = { kind: 'total', pack: pack.name, ...where } as const;
  const [changed, unchanged] = await Promise.all([
    projector.ask({ ...task, capacity, actions }),
    projector.ask({ ...task, capacity: 1 }),
  ]);
  return {
    question,
    observations: observed(pack, where),
    ...changed,
    unchanged: unchanged.projection,
  };
};
