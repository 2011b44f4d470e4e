import { describe, expect, it, test } from 'vitest';
import { pathOf } from '../../address.ts';
import { deliveredPack, moved, sampleCost, unmoved } from '../../fixtures/sample-delivery.ts';
import { sampleEffect } from '../../fixtures/sample-effect.ts';
import { day } from '../../fixtures/sample-register.ts';
import { present } from './page.ts';

const today = day('2026-11-24');

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
      'Cam gweithredu darluniadol, ffigurau synthetig: o’i gymharu â’r llinell sylfaen “Fel y cytunwyd”, disgwylir y bydd yr holl gleifion, gyda’i gilydd, yn treulio tua 12,300 yn fwy o wythnosau yn aros y tu hwnt i 8 wythnos erbyn diwedd mis Medi 2028 (ystod debygol: 1,200 i 23,500 yn fwy).',
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

  it('tells what was seen of it, decided and said about it, and marks what not everyone may see', () => {
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
    const { decisions, engagement, risks } = english;
    const marks = [decisions.mark, engagement.mark, engagement.said.mark, risks.mark];
    expect(marks.map((mark) => mark?.name)).toEqual([
      'For partners',
      'For partners',
      'Internal',
      'Internal',
    ]);
    expect(welsh.risks.mark).toEqual({
      name: 'Mewnol',
      text: 'Ar gyfer y rhai sy’n gweithio ar y cynllun: nid yw’n rhan o’r hyn a gyhoeddir.',
    });
    expect(english.risks.items[0]?.facts).toBe(
      'Likelihood: low. Impact: high. Open. What is done about it: Advertise twice. Owner: Education body, Lead. Next looked at on 15 January 2027.',
    );
  });

  it('may be edited where the plan is kept, and nowhere else', () => {
    expect(english.links).toMatchObject({
      edit: { href: pathOf('row', 'en', 'actions/A01') },
      progress: { href: `${pathOf('row', 'en', 'actions/A01')}?form=progress` },
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
  const closedPack = {
    ...deliveredPack,
    plan: { ...deliveredPack.plan, actions: [closed] },
  };
  const delivered = { told: undefined, slipped: unmoved, cost: undefined, kept: false };
  const { finding } = present(
    { pack: closedPack, action: closed, effect: undefined, delivered },
    { language: 'en', today },
  );
  expect(finding).toContain('not carried out');
});
