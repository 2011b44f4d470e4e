import { expect, test } from 'vitest';
import type { Pack, Plan } from '#domain';
import { planPack } from '../fixtures/sample-plan.ts';
import { modelKey } from './model-key.ts';

const edited = (edit: (plan: Plan) => Partial<Plan>): Pack => ({
  ...planPack,
  hash: 'another',
  version: 'another',
  plan: { ...planPack.plan, ...edit(planPack.plan) },
});

const said = { en: 'Said otherwise', cy: 'Wedi’i ddweud fel arall' };

test('an edit that moves nothing of the model loses no projection', () => {
  const retitled = edited(({ actions, levers }) => ({
    actions: actions.map((action) => ({ ...action, title: said, status: 'at-risk' })),
    levers: levers.map((lever) => ({ ...lever, reason: said })),
  }));
  expect(modelKey(retitled)).toBe(modelKey(planPack));
});

const [first] = planPack.assumptions;

test.each<{ name: string; pack: Pack }>([
  {
    name: 'a lever that starts later',
    pack: edited(({ levers }) => ({
      levers: levers.map((lever) => ({ ...lever, start: lever.start + 1 }) as typeof lever),
    })),
  },
  {
    name: 'an action that no longer claims an effect',
    pack: edited(({ actions }) => ({
      actions: actions.map((action) => ({ ...action, effect: 'enabling' })),
    })),
  },
  {
    name: 'an assumption with another amount',
    pack: {
      ...planPack,
      assumptions: planPack.assumptions.map((each) =>
        each === first ? { ...each, likely: each.likely * 0.99 } : each,
      ),
    },
  },
  { name: 'figures that were read anew', pack: { ...planPack, lists: [...planPack.lists] } },
])('another model comes of $name', ({ pack }) => {
  expect(first).toBeDefined();
  expect(modelKey(pack)).not.toBe(modelKey(planPack));
});
