import { expect, test } from 'vitest';
import { lifeStages } from '#domain';
import { action, samplePack } from '../fixtures/sample-pack.ts';
import { ownPart } from './own-part.ts';

const entry = (id: string) => ({
  action: id,
  item: 'P1',
  strength: 'direct' as const,
  lead: false,
  reason: { en: 'Why.', cy: 'Pam.' },
});

const plan = {
  ...samplePack.plan,
  actions: lifeStages.map((life) => ({ ...action, id: life, life })),
  crosswalk: lifeStages.map(entry),
};

test('what a plan answers is told of its own actions: neither candidates nor what was merged, split, superseded or closed', () => {
  const { actions, crosswalk } = ownPart(plan);
  expect(actions.map(({ id }) => id)).toEqual(['agreed', 'paused', 'completed']);
  expect(crosswalk.map((each) => each.action)).toEqual(['agreed', 'paused', 'completed']);
});
