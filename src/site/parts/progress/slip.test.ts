import { describe, expect, it } from 'vitest';
import type { Lever } from '#domain';
import { addWeeks } from '#domain';
import { deliveredPack, sampleCost } from '../../fixtures/sample-delivery.ts';
import { planPack } from '../../fixtures/sample-plan.ts';
import { day } from '../../fixtures/sample-register.ts';
import type { Site } from '../../page.ts';
import type { Task } from '../../projector/task.ts';
import { heldAgainst } from './baseline.ts';
import { costOfSlip, slippedIn, slipTasks } from './slip.ts';

type Keeper = NonNullable<Site['keeper']>;

/** The plan as it was kept at position 3: its levers ten weeks sooner. */
const earlier = (lever: Lever): Lever => ({ ...lever, start: addWeeks(lever.start, -10) });
const then = {
  ...deliveredPack,
  plan: { ...deliveredPack.plan, levers: deliveredPack.plan.levers.map(earlier) },
};
const keeper = {
  at: async (moment: { readonly seq?: number }) =>
    moment.seq === 3 ? { kept: undefined, pack: then } : undefined,
} as unknown as Keeper;

const asked: Task[] = [];
const site = {
  today: () => day('2026-03-01'),
  projector: {
    ask: ((task: Task) => {
      asked.push(task);
      return Promise.resolve({ cost: sampleCost });
    }) as Site['projector']['ask'],
    stop: () => Promise.resolve(),
  },
};

describe('a slip is held', () => {
  it('against the plan’s own dates where it is only read, or was never frozen', async () => {
    const { name, levers } = await heldAgainst({ keeper: undefined }, deliveredPack);
    expect([name, levers]).toEqual([undefined, deliveredPack.plan.levers]);
    expect((await heldAgainst({ keeper }, planPack)).name).toBeUndefined();
  });

  it('against the latest baseline, as the plan was at its place in the ledger', async () => {
    const { name, levers } = await heldAgainst({ keeper }, deliveredPack);
    expect(name?.en).toBe('As agreed');
    expect(levers).toEqual(then.plan.levers);
  });

  it('against the plan’s own dates where the place of the baseline can’t be read', async () => {
    const lost = {
      ...deliveredPack.plan.delivery,
      baselines: deliveredPack.plan.delivery.baselines.map((each) => ({ ...each, seq: 99 })),
    };
    const pack = { ...deliveredPack, plan: { ...deliveredPack.plan, delivery: lost } };
    expect((await heldAgainst({ keeper }, pack)).name).toBeUndefined();
  });
});

describe('what has slipped', () => {
  it('is asked of the model only where something has', async () => {
    const nothing = await slippedIn({ ...site, keeper: undefined }, deliveredPack, 'A01');
    expect(nothing.slip).toBeUndefined();
    expect(await costOfSlip(site, deliveredPack, nothing)).toBeUndefined();
    expect(asked).toEqual([]);
    const slipped = await slippedIn({ ...site, keeper }, deliveredPack, 'A01');
    expect(await costOfSlip(site, deliveredPack, slipped)).toBe(sampleCost);
  });

  it('of the plan and of each action is worked out ahead, as pages ask for it', async () => {
    const [whole, ...alone] = await slipTasks({ ...site, keeper }, deliveredPack);
    expect(whole?.slip.actions).toEqual(['A01', 'A02']);
    const first = await slippedIn({ ...site, keeper }, deliveredPack, 'A01');
    expect(alone[0]?.slip).toEqual(first.slip);
    expect(alone).toHaveLength(2);
  });
});
