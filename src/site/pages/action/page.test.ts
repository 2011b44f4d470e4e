import { describe, expect, it, test } from 'vitest';
import type { ActionEffect, Language } from '#domain';
import { unmoved } from '../../fixtures/sample-delivery.ts';
import { sampleEffect } from '../../fixtures/sample-effect.ts';
import { samplePacks } from '../../fixtures/sample-packs.ts';
import { planPack as pack } from '../../fixtures/sample-plan.ts';
import { day } from '../../fixtures/sample-register.ts';
import type { Site } from '../../page.ts';
import { action as page, present } from './page.ts';

const today = day('2026-11-24');
const actionOf = (id: string) => {
  const found = pack.plan.actions.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};
const delivered = { told: undefined, slipped: unmoved, cost: undefined, kept: false };
const shown = (
  id: string,
  effect: ActionEffect | undefined = sampleEffect,
  language: Language = 'en',
) => present({ pack, action: actionOf(id), effect, delivered }, { language, today });

describe('an action that moves the model', () => {
  const english = shown('A01');

  it('says at the top what it is expected to do, how surely, and what that rests on', () => {
    expect(english.finding).toBe(
      'Illustrative action, synthetic figures: with this action alone, about 1,200 fewer people are expected to be waiting 8 weeks or longer in September 2028 (likely range: 300 to 2,100 fewer).',
    );
    expect(shown('A01', sampleEffect, 'cy').finding).toBe(
      'Cam gweithredu darluniadol, ffigurau synthetig: gyda’r cam gweithredu hwn yn unig, disgwylir y bydd tua 1,200 yn llai o bobl yn aros 8 wythnos neu fwy ym mis Medi 2028 (ystod debygol: 300 i 2,100 yn llai).',
    );
  });

  it('says when the first effect is expected', () => {
    expect(english.effect?.first).toBe(
      'It is first felt 26 weeks after the plan’s start, in March 2026.',
    );
    const costly = shown('A01', { ...sampleEffect, firstGainWeeks: 52 });
    expect(costly.effect?.first).toContain('At first it takes capacity; the first gain');
    const never = shown('A01', {
      ...sampleEffect,
      firstEffectWeeks: undefined,
      firstGainWeeks: undefined,
    });
    expect(never.effect?.first).toContain('less than one in a thousand');
  });

  it('holds each measure with it against without it, at 12, 24 and 36 months', () => {
    expect(english.effect?.comparison.groups).toEqual([
      {
        measure: 'People waiting 8 weeks or longer',
        rows: [
          ['12 months', 'September 2026'],
          ['24 months', 'September 2027'],
          ['36 months', 'September 2028'],
        ].map(([after, month]) => ({
          after,
          month,
          without: '20,000',
          with: '18,800',
          difference: '1,200 fewer',
          range: '300 to 2,100 fewer',
        })),
      },
    ]);
    expect(english.effect?.comparison.alike).toBeUndefined();
  });

  it('draws both lines, with what they rest on across the picture and below it', () => {
    const [picture] = english.effect?.pictures ?? [];
    expect(picture?.words.watermark).toBe('Illustrative, Synthetic');
    expect(english.effect?.label?.text).toContain('not part of any published plan');
    expect(english.effect?.label?.text).toContain('describe no real place');
    expect(picture?.data.unchanged.at(-1)?.value).toBe(20_000);
    expect(picture?.data.projected.at(-1)?.middle).toBe(18_766);
    expect(picture?.tables[0]?.rows).toHaveLength(36);
    expect(picture?.words.description).toBe(
      'In September 2028: 20,000 without the action, 18,800 with it, between 18,700 and 18,900.',
    );
  });

  it('tells how many hours patients travel to another board because of it, or that nobody knows', () => {
    const sent = { to: 'wales', patients: 523.4, label: 'synthetic' } as const;
    const travel = [
      { ...sent, hours: 785.1 },
      { ...sent, hours: { missing: 'not-collected' as const } },
    ];
    const told = (language: Language) =>
      shown('A01', { ...sampleEffect, travel }, language).effect?.travel;
    expect(told('en')).toEqual([
      'Wales: in the year to September 2028, if all goes as most likely, about 520 patients travel there who would have been seen by their own board. Their journeys take about 790 hours in all, there and back.',
      'Wales: in the year to September 2028, if all goes as most likely, about 520 patients travel there who would have been seen by their own board. How long their journeys take is not known.',
    ]);
    expect(told('cy')?.[0]).toContain('yn y flwyddyn hyd at fis Medi 2028');
    expect(english.effect?.travel).toEqual([]);
  });

  it('tells the rest: who, when, milestones, measure, cost, evidence and what it answers', () => {
    const rows = Object.fromEntries(english.about.rows.map(({ key, value }) => [key, value]));
    expect(rows).toEqual({
      'Intended impact': 'Why A01.',
      'Transformational or incremental': 'Transformational. It changes A01.',
      'Existing or additional': 'Existing programme work',
      Timescale: 'Short term: October 2025 to September 2026',
      Lead: 'Imaging programme, Programme lead',
      Partners: 'Education body, Performance body',
      'Health boards': 'Every health board',
    });
    expect(english.milestones.items[0]).toEqual({
      id: 'A01-M1',
      text: 'First step of A01',
      due: '31 January 2026',
      expected: 'not said',
      done: 'overdue',
      late: '42 weeks late',
    });
    expect(english.measure.rows.map(({ value }) => value)).toEqual([
      'Measure of A01',
      'not collected',
      '12 people, by 30 September 2026',
      'A return',
    ]);
    expect(english.costs.text).toBe(
      '£0 to £50,000 once, £100,000 to £200,000 a year, at 2025-26 prices',
    );
    expect(english.evidence.sureness).toBe(
      'Tie to the plan: Programme work of the months in which the plan was made.',
    );
    expect(english.evidence.documents.items).toEqual([
      { text: 'Document D01', href: '/en/map#D01' },
    ]);
    expect(english.standing.items).toEqual([
      {
        name: 'T2 Working together',
        href: '/en/map#T2',
        framework: 'Themes of a strategy',
        strength: 'direct, leads',
        reason: 'A01 answers T2.',
      },
      {
        name: 'P1 More capacity',
        href: '/en/map#P1',
        framework: 'Priorities of a strategy',
        strength: 'direct',
        reason: 'A01 answers P1.',
      },
      {
        name: 'AM1 Better outcomes',
        href: '/en/map#AM1',
        framework: 'Ambitions of a strategy',
        strength: 'supporting',
        reason: 'A01 answers AM1.',
      },
    ]);
    expect(english.standing.objectives.items).toEqual([
      { name: 'O1 Objective O1', href: '/en/map#O1', measure: 'Measure of O1' },
    ]);
  });

  it('leads to the actions before and after it, and nowhere past the ends', () => {
    expect(english.neighbours).toMatchObject({
      previous: undefined,
      next: { text: 'A02 Do A02', href: '/en/actions/A02' },
    });
    expect(shown('A03', sampleEffect, 'cy').neighbours).toMatchObject({
      previous: { text: 'A02 Gwneud A02', href: '/cy/camau-gweithredu/A02' },
      next: undefined,
    });
  });
});

describe('an action that enables', () => {
  const held = { pack, action: actionOf('A03'), effect: undefined, delivered };
  const enabling = present(held, { language: 'en', today });

  it('claims no effect, and says why', () => {
    expect(enabling.finding).toContain('No effect on tests or waits is claimed for it.');
    expect(enabling.effect).toBeUndefined();
    expect(enabling.levers.items).toEqual([]);
    expect(enabling.levers.reason).toBe('It enables the rest.');
  });

  it('is at work in every health board', () => {
    expect(enabling.about.rows.at(-1)?.value).toBe('Every health board');
  });
});

test('an action that the model has nothing for is shown without figures, and says so', () => {
  const held = { pack, action: actionOf('A02'), effect: undefined, delivered };
  const { finding, effect } = present(held, { language: 'cy', today });
  expect(finding).toContain('ni ddangosir effaith');
  expect(effect).toBeUndefined();
});

describe('the page itself', () => {
  const site = (packs: Site['packs']): Site => ({
    packs,
    contact: 'plan@example.org',
    files: {},
    backtests: {},
    today: () => today,
    projector: {
      ask: (() => Promise.resolve({ effect: sampleEffect })) as Site['projector']['ask'],
      stop: () => Promise.resolve(),
    },
  });
  const asked = (subject: string) => ({ language: 'en' as const, query: {}, subject });

  it('has an address for each action of the first pack with a plan, and none without one', () => {
    expect(page.subjects?.([...samplePacks, pack])).toEqual(['A01', 'A02', 'A03']);
    expect(page.subjects?.(samplePacks)).toEqual([]);
  });

  it('answers for an action that there is, and for no other', async () => {
    expect(await page.answer(site([pack]), asked('A01'))).toMatchObject({
      kind: 'page',
      view: { title: 'A01 Do A01' },
    });
    expect(await page.answer(site([pack]), asked('A99'))).toEqual({
      kind: 'trouble',
      code: 'not-here',
    });
  });

  it('has no file of figures for an action that claims no effect', async () => {
    expect(await page.csv?.(site([pack]), asked('A03'))).toEqual({
      kind: 'trouble',
      code: 'not-here',
    });
    expect(await page.csv?.(site([pack]), asked('A01'))).toMatchObject({ kind: 'csv' });
  });
});
