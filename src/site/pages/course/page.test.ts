import { describe, expect, it } from 'vitest';
import type { Language, Status } from '#domain';
import { deliveredPack } from '../../fixtures/sample-delivery.ts';
import { planPack, samplePlan } from '../../fixtures/sample-plan.ts';
import { day } from '../../fixtures/sample-register.ts';
import { course as page, present } from './page.ts';

const today = day('2026-11-24');
const [round] = deliveredPack.plan.delivery.rounds;
if (!round) throw new Error('no round');
const told = { round, statuses: new Map<string, Status>([['A01', 'at-risk']]) };

const shown = (language: Language) => present({ pack: deliveredPack, told }, { language, today });

describe('the page on what is on course', () => {
  const english = shown('en');
  const welsh = shown('cy');

  it('says at the top how many actions are, and whether that is enough', () => {
    expect(english.title).toBe('1 of 2 illustrative actions are on course');
    expect(english.verdict).toBe(
      'The plan is on course when at least 80% of its actions are: here 2. It is not on course.',
    );
    expect(welsh.title).toBe('Mae 1 o’r 2 gam gweithredu darluniadol ar y trywydd iawn');
  });

  it('defines it in the plan’s own names of statuses', () => {
    expect(english.meaning.text[0]).toBe(
      'An action is on course when it is complete, or when its status is “Not started” or “Going well” and no milestone that is still to be done is more than 30 days late, whether by now or as it is expected.',
    );
  });

  it('gives the criteria of each status and how many actions of the plan have it, and says where the plan gives none', () => {
    expect(
      english.statuses.items.map(({ tag, criteria, number }) => [tag.text, criteria, number]),
    ).toEqual([
      ['Not started', 'The plan does not say.', 0],
      ['Going well', 'Every milestone is near.', 1],
      ['At risk', 'The plan does not say.', 1],
      ['Off track', 'The plan does not say.', 0],
      ['Complete', 'The plan does not say.', 0],
      ['Paused', 'The plan does not say.', 0],
      ['Closed, not completed', 'The plan does not say.', 0],
    ]);
  });

  it('tells each action and why, what needs attention first', () => {
    expect(english.actions.items.map(({ id, course, since }) => [id, course, since])).toEqual([
      ['A02', 'No: its status is “At risk”; “Second step of A02” is overdue, 21 weeks late', 'new'],
      ['A01', 'Yes', 'better'],
      ['A03', 'Not counted', 'new'],
    ]);
    expect(welsh.actions.items[0]?.course).toBe(
      'Nac ydy: ei statws yw “Mewn perygl”; mae dyddiad “Ail gam A02” wedi mynd heibio, 21 wythnos yn hwyr',
    );
  });

  it('names the baselines; where there is none, the plan’s own dates are what slips are held against', () => {
    expect(english.baselines.items).toEqual([
      { id: 'B1', text: '“As agreed”, frozen on 1 November 2025' },
    ]);
    const without = present({ pack: planPack, told: undefined }, { language: 'en', today });
    expect(without.baselines.items).toEqual([]);
    expect(without.baselines.text).toContain('the plan’s own dates');
    expect(without.actions.told).toBe(false);
  });

  it('a plan of which nothing counts has nothing off its course', () => {
    const pack = { ...planPack, plan: { ...samplePlan, actions: [] } };
    const { title, verdict } = present({ pack, told }, { language: 'en', today });
    expect(title).toBe('0 of 0 actions are on course');
    expect(verdict).toContain('It is on course.');
  });

  it('is not there without a plan', async () => {
    const site = { packs: [], today: () => today } as unknown as Parameters<typeof page.answer>[0];
    expect(await page.answer(site, { language: 'en', query: {} })).toEqual({
      kind: 'trouble',
      code: 'not-here',
    });
  });
});
