import { describe, expect, it, test } from 'vitest';
import type { ActionEffect, Language } from '#domain';
import { pathOf } from '../../address.ts';
import { deliveredPack, moved, sampleCost, unmoved } from '../../fixtures/sample-delivery.ts';
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

describe('how an action is carried out', () => {
  const held = (id: string) => {
    const action = deliveredPack.plan.actions.find((each) => each.id === id);
    if (!action) throw new Error(id);
    return { pack: deliveredPack, action, effect: sampleEffect };
  };
  const [round] = deliveredPack.plan.delivery.rounds;
  if (!round) throw new Error('no round');
  const told = { round, statuses: new Map([['A01', 'at-risk' as const]]) };
  const late = { told, slipped: moved, cost: sampleCost, kept: true };
  const english = present({ ...held('A01'), delivered: late }, { language: 'en', today });
  const welsh = present({ ...held('A01'), delivered: late }, { language: 'cy', today });

  it('is told by its status, what that means here, and which way it has gone', () => {
    expect(english.status).toMatchObject({
      tag: { text: 'Going well' },
      criteria: 'Every milestone is near.',
      since: 'Better than on 30 September 2026 (Autumn round), when it was “At risk”.',
      course: { text: 'On course.', link: { href: '/en/on-course' } },
      life: undefined,
      into: [],
    });
    expect(welsh.status.since).toBe(
      'Gwell nag ar 30 Medi 2026 (Rownd yr hydref), pan oedd yn “Mewn perygl”.',
    );
  });

  it('says of each milestone when it was due, is expected and was done, and how late that is', () => {
    const row = (view: typeof english) =>
      view.milestones.items.map(({ due, expected, done, late: by }) => [due, expected, done, by]);
    expect(row(english)).toEqual([
      ['31 January 2026', '', '14 March 2026', '6 weeks late'],
      ['31 December 2026', '5 January 2027', 'not yet', '5 days late'],
    ]);
    expect(row(welsh)[0]).toEqual(['31 Ionawr 2026', '', '14 Mawrth 2026', '6 wythnos yn hwyr']);
  });

  it('says what its slip costs in waits, against which baseline, and what that rests on', () => {
    expect(english.slip.finding).toBe(
      'Illustrative action, synthetic figures: compared with the baseline “As agreed”, about 12,300 more weeks are expected to be spent waiting beyond 8 weeks, all patients together, by the end of September 2028 (likely range: 1,200 to 23,500 more).',
    );
    expect(welsh.slip.finding).toBe(
      'Cam gweithredu darluniadol, ffigurau synthetig: o’i gymharu â’r llinell sylfaen “Fel y cytunwyd”, disgwylir y caiff tua 12,300 yn fwy o wythnosau eu treulio’n aros y tu hwnt i 8 wythnos, gan yr holl gleifion gyda’i gilydd, erbyn diwedd mis Medi 2028 (ystod debygol: 1,200 i 23,500 yn fwy).',
    );
    const [weeks, people] = english.slip.comparison?.groups ?? [];
    expect([weeks?.rows.length, people?.rows[2]?.difference]).toEqual([3, '120 more']);
    expect(english.slip.comparison?.head.without).toBe('As it was to be');
  });

  it('says so where nothing has slipped, and where nothing could', () => {
    const still = { ...late, slipped: unmoved, cost: undefined };
    const { slip } = present({ ...held('A01'), delivered: still }, { language: 'en', today });
    expect(slip).toMatchObject({
      finding:
        'Compared with every milestone done on the day it was due, nothing that it moves in the model starts later, is lost or has been changed.',
      comparison: undefined,
    });
    const enabling = present({ ...held('A03'), delivered: still }, { language: 'en', today });
    expect(enabling.slip.finding).toContain('is not counted in waits');
    const unheld = { ...late, cost: undefined };
    const { slip: none } = present(
      { ...held('A01'), delivered: unheld },
      { language: 'en', today },
    );
    expect(none.finding).toContain('no cost in waits is claimed');
  });

  it('says what became of an action that was merged, with the way to where it went', () => {
    const merged = present({ ...held('A03'), delivered: late }, { language: 'en', today });
    expect(merged.status).toMatchObject({
      course: undefined,
      life: 'It was merged into:',
      into: [{ id: 'A01', title: 'Do A01', href: '/en/actions/A01' }],
    });
    expect(merged.milestones.items.map(({ late: by }) => by)).toEqual(['', '']);
  });

  it('tells what was seen of it, decided and said about it, and marks risks as internal', () => {
    expect(english.observed.items).toEqual([
      { id: 'OB1', text: '31 March 2026: 4 people', source: 'A count', label: 'Illustrative' },
    ]);
    expect(english.decisions.items).toEqual([
      {
        id: 'D1',
        text: '10 February 2026, The board: Begin later.',
        reason: 'Rooms are not ready.',
      },
    ]);
    expect(english.engagement.items).toEqual([
      {
        id: 'E1',
        text: '20 January 2026, Trainees: Where they train.',
        said: 'Nearer home.',
        changed: 'A second site.',
      },
    ]);
    expect(english.risks.mark).toBe('Internal');
    expect(english.risks.items[0]?.facts).toBe(
      'Likelihood: low. Impact: high. Open. What is done about it: Advertise twice. Owner: Education body, Lead. Next looked at on 15 January 2027.',
    );
  });

  it('may be edited where the plan is kept, and nowhere else', () => {
    expect(english.links).toMatchObject({
      edit: { href: pathOf('row', 'en', 'actions/A01') },
      history: { href: '/en/history?entity=actions%2FA01' },
      rows: { 'A01-M1': pathOf('row', 'en', 'milestones/A01-M1') },
    });
    const read = present(
      { ...held('A01'), delivered: { ...late, kept: false } },
      { language: 'en', today },
    );
    expect(read.links).toBeUndefined();
  });
});

test('an action of which nothing is carried out any more says why no effect is shown', () => {
  const [first] = deliveredPack.plan.actions;
  if (!first) throw new Error('no action');
  const closed = { ...first, life: 'closed' as const, status: 'closed' as const };
  const closedPack = { ...pack, plan: { ...pack.plan, actions: [closed] } };
  const { finding } = present(
    { pack: closedPack, action: closed, effect: undefined, delivered },
    { language: 'en', today },
  );
  expect(finding).toContain('not carried out');
});

describe('the page itself', () => {
  const site = (packs: Site['packs']): Site => ({
    packs,
    contact: 'plan@example.org',
    files: {},
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
