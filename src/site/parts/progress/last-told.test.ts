import { describe, expect, it } from 'vitest';
import { deliveredPack } from '../../fixtures/sample-delivery.ts';
import { planPack } from '../../fixtures/sample-plan.ts';
import { day } from '../../fixtures/sample-register.ts';
import type { Site } from '../../page.ts';
import { directionOf, lastTold } from './last-told.ts';

type Keeper = NonNullable<Site['keeper']>;

/** The plan as it was on the day of the round: A01 at risk. */
const [first] = planPack.plan.actions;
const then = {
  ...planPack,
  plan: { ...planPack.plan, actions: first ? [{ ...first, status: 'at-risk' as const }] : [] },
};
const keeper = {
  at: async (moment: { readonly day?: number }) =>
    moment.day === day('2026-09-30') ? { kept: undefined, pack: then } : undefined,
} as unknown as Keeper;

const on = (iso: string, kept: Keeper | undefined = keeper) => ({
  keeper: kept,
  today: () => day(iso),
});

describe('which way an action has gone', () => {
  it('is told from how it stood on the day of the last round', async () => {
    const told = await lastTold(on('2026-11-24'), deliveredPack);
    expect(told?.round.id).toBe('R1');
    expect(directionOf({ id: 'A01', status: 'on-track' }, told)).toBe('better');
    expect(directionOf({ id: 'A02', status: 'at-risk' }, told)).toBe('none');
  });

  it('is not told before the first round, nor where the plan was not yet kept or is only read', async () => {
    const early = await lastTold(on('2026-09-01'), deliveredPack);
    const only = await lastTold(
      { keeper: undefined, today: () => day('2026-11-24') },
      deliveredPack,
    );
    const unkept = { at: async () => undefined } as unknown as Keeper;
    const before = await lastTold(on('2026-11-24', unkept), deliveredPack);
    expect([early, only, before]).toEqual([undefined, undefined, undefined]);
    expect(directionOf({ id: 'A01', status: 'on-track' }, undefined)).toBeUndefined();
  });
});
