import { describe, expect, it, test } from 'vitest';
import type { Action, CrosswalkEntry, Plan } from '#domain';
import { deliveredPack } from '../../fixtures/sample-delivery.ts';
import { planPack, samplePlan } from '../../fixtures/sample-plan.ts';
import { crosswalkCsv, documentsCsv } from './csv.ts';
import { findingOf, gapsOf } from './gaps.ts';
import { present } from './page.ts';

const english = present(planPack, 'en');
const welsh = present(planPack, 'cy');

const gapsIn = (plan: Plan, language: 'en' | 'cy' = 'en') =>
  gapsOf(plan, language).map(({ gaps }) => gaps.map(({ text }) => text));

const entry = (action: string, item: string): CrosswalkEntry => ({
  action,
  item,
  strength: 'direct',
  lead: false,
  reason: { en: 'Why.', cy: 'Pam.' },
});

describe('gaps, both ways', () => {
  it('name what strategies ask for and no action or one alone answers, objectives and documents too', () => {
    expect(gapsIn(samplePlan)[0]).toEqual([
      'P1 More capacity: answered directly by one action alone, A01.',
      'P2 One approach: one action alone, A02.',
      'T1 An engaged workforce: no action answers it.',
      'O2 Objective O2: no action serves this objective.',
      '1 document asks for something that no action answers.',
    ]);
  });

  it('name the actions that answer nothing of a kind directly', () => {
    expect(gapsIn(samplePlan)[1]).toEqual([
      'A03 answers no priority directly.',
      'A03 answers no theme directly.',
    ]);
  });

  it('lead to what they are about', () => {
    expect(gapsOf(samplePlan, 'en').flatMap(({ gaps }) => gaps.map(({ href }) => href))).toEqual([
      '#P1',
      '#P2',
      '#T1',
      '#O2',
      '#D03',
      '#FP',
      '#FT',
    ]);
  });

  it('are said in Welsh with the name before the colon, where nothing mutates it', () => {
    expect(gapsIn(samplePlan, 'cy')).toEqual([
      [
        'P1 Mwy o gapasiti: un cam gweithredu’n unig sy’n ymateb yn uniongyrchol, A01.',
        'P2 Un dull: un cam gweithredu’n unig, A02.',
        'T1 Gweithlu sy’n ymgysylltu: nid oes yr un cam gweithredu’n ymateb i hyn.',
        'O2 Amcan O2: nid oes yr un cam gweithredu’n gwasanaethu’r amcan hwn.',
        'Mae 1 ddogfen yn gofyn am rywbeth nad oes yr un cam gweithredu’n ymateb iddo.',
      ],
      [
        'Nid yw A03 yn ymateb yn uniongyrchol i’r un flaenoriaeth.',
        'Nid yw A03 yn ymateb yn uniongyrchol i’r un thema.',
      ],
    ]);
  });

  it('leave out the second layer: what was read second-hand is no gap', () => {
    expect(JSON.stringify(gapsOf(samplePlan, 'en'))).not.toContain('AM1');
  });

  it('say of a theme that several support that it leads one action alone', () => {
    const plan = {
      ...samplePlan,
      crosswalk: [...samplePlan.crosswalk, entry('A02', 'T1'), entry('A03', 'T1')],
    };
    expect(gapsIn(plan)[0]).toContain('T1 An engaged workforce: the leading theme of no action.');
  });
});

test.each([
  [
    'an aim without an action first',
    samplePlan,
    '1 of the 4 strategic aims has no action that answers it',
  ],
  [
    'then one that is only supported',
    {
      ...samplePlan,
      crosswalk: [...samplePlan.crosswalk, { ...entry('A02', 'T1'), strength: 'supporting' }],
    },
    'Every strategic aim has an action; 1 of the 4 has none that answers it directly',
  ],
  [
    'then those that hang on one action',
    { ...samplePlan, crosswalk: [...samplePlan.crosswalk, entry('A02', 'T1')] },
    'Every strategic aim is answered directly; 3 of the 4 by one action alone',
  ],
] as const)('the finding is %s', (_, plan, finding) => {
  expect(findingOf(plan, 'en')).toBe(finding);
});

describe('an action that is not part of the plan', () => {
  /** The sample plan, of which A02 is a candidate and A03 was merged. */
  const actions = samplePlan.actions.map((each) => ({
    ...each,
    life: ({ A02: 'candidate', A03: 'merged' } as const)[each.id] ?? each.life,
  }));
  const pack = { ...planPack, plan: { ...samplePlan, actions } };
  const page = present(pack, 'en');

  it('answers no aim: neither in the sentence over the page, nor in rows, totals and gaps', () => {
    expect(page.title).toBe('2 of the 4 strategic aims have no action that answers them');
    const [first] = page.crosswalk.layers;
    expect(first?.matrix.rows.map(({ action }) => action.id)).toEqual(['A01']);
    expect(first?.matrix.totals).toEqual({ direct: [1, 0, 0, 1], supporting: [0, 0, 0, 0] });
    expect(first?.frameworks[0]?.items[1]).toMatchObject({ total: 'No action', answers: [] });
    expect(page.gaps.lists[0]?.gaps.map(({ text }) => text)).toContain(
      'P2 One approach: no action answers it.',
    );
    expect(page.gaps.lists[1]?.gaps).toEqual([]);
    expect(page.objectives.items[0]?.total).toBe('1 action');
  });

  it('leaves a gap where it alone answers a document', () => {
    const documents = samplePlan.documents.map((each) => ({ ...each, actions: ['A03'] }));
    const alone = present({ ...pack, plan: { ...pack.plan, documents } }, 'en');
    expect(alone.documents.items[0]).toMatchObject({ answers: [], total: 'a gap' });
    expect(alone.gaps.lists[0]?.gaps.map(({ text }) => text)).toContain(
      '3 documents ask for something that no action answers.',
    );
  });

  it('is named apart, by what it is', () => {
    expect(page.crosswalk.apart?.items).toEqual([
      { id: 'A02', title: 'Do A02', href: '/en/actions/A02', what: 'Candidate' },
      { id: 'A03', title: 'Do A03', href: '/en/actions/A03', what: 'Merged into another' },
    ]);
    const closed = { ...actions[1], life: 'agreed', status: 'closed' } as Action;
    const { apart } = present(
      { ...pack, plan: { ...samplePlan, actions: [closed] } },
      'cy',
    ).crosswalk;
    expect(apart?.items.map(({ what }) => what)).toEqual(['Wedi’i gau heb ei gwblhau']);
    expect(english.crosswalk.apart).toBeUndefined();
  });

  it('keeps its matches in the file, as ones that are not counted', () => {
    const { rows } = crosswalkCsv(deliveredPack, 'en');
    const counted = rows.map((row) => [row[0], row.at(-1)]);
    expect(new Set(counted.map(String))).toEqual(
      new Set(['action,counted', 'A01,yes', 'A02,yes', 'A03,no']),
    );
  });
});

describe('the crosswalk', () => {
  const [first, second] = english.crosswalk.layers;

  it('has every action down, every aim across, and totals both ways', () => {
    expect(first?.matrix.columns.map(({ id }) => id)).toEqual(['P1', 'P2', 'T1', 'T2']);
    expect(
      first?.matrix.rows.map(({ action, direct, supporting }) => [action.id, direct, supporting]),
    ).toEqual([
      ['A01', 2, 0],
      ['A02', 2, 1],
      ['A03', 0, 2],
    ]);
    expect(first?.matrix.totals).toEqual({ direct: [1, 1, 0, 2], supporting: [2, 0, 0, 1] });
  });

  it('tells strength by the shape of a sign and by a word, and leads to the reason', () => {
    expect(first?.matrix.rows[0]?.marks).toEqual([
      { sign: 'direct', word: 'direct', href: '#A01-P1', described: 'A01, P1: why' },
      undefined,
      undefined,
      { sign: 'direct leads', word: 'leads', href: '#A01-T2', described: 'A01, T2: why' },
    ]);
  });

  it('says the same aim by aim, with reasons, for narrow screens', () => {
    expect(first?.frameworks[0]?.items[1]).toEqual({
      id: 'P2',
      name: 'One approach',
      text: 'About One approach.',
      grade: undefined,
      total: '1 direct, 0 supporting',
      answers: [
        {
          anchor: 'A02-P2',
          action: { id: 'A02', title: 'Do A02', href: '/en/actions/A02' },
          sign: 'direct',
          strength: 'direct',
          leads: undefined,
          reason: 'A02 answers P2.',
        },
      ],
    });
    expect(first?.frameworks[1]?.items[0]).toMatchObject({ total: 'No action', answers: [] });
  });

  it('says where a source gives examples only, and what is not verified', () => {
    expect(first?.frameworks.map(({ open }) => open !== undefined)).toEqual([true, false]);
    expect(second?.frameworks[0]).toMatchObject({
      unverified: expect.stringContaining('Not verified'),
      items: [{ id: 'AM1', grade: 'secondary source', total: '0 direct, 1 supporting' }],
    });
  });
});

test('an objective names its programmes in the alphabet of the page, and the actions that serve it', () => {
  expect(welsh.objectives.items[0]).toEqual({
    id: 'O1',
    name: 'Amcan O1',
    text: 'Yr hyn y mae O1 yn ei geisio.',
    priority: { text: 'P1 Mwy o gapasiti', href: '#P1' },
    programmes: 'Delweddu, Patholeg',
    measure: 'Mesur O1',
    answers: ['A01', 'A02'].map((id) => ({
      id,
      title: `Gwneud ${id}`,
      href: `/cy/camau-gweithredu/${id}`,
    })),
    total: '2 gam gweithredu',
  });
});

describe('the register of documents', () => {
  it('says of each what it says, what follows, and which actions answer', () => {
    expect(english.documents.items[0]).toEqual({
      id: 'D01',
      title: 'Document D01',
      about: 'A government · Wales · Strategy · 25 April 2023',
      status: 'Its period has ended',
      isCurrent: false,
      says: 'D01 asks for people.',
      items: [{ text: 'P1 More capacity', href: '#P1' }],
      implication: 'D01 needs staff.',
      answers: [{ id: 'A01', title: 'Do A01', href: '/en/actions/A01' }],
      total: '1 action',
      gap: undefined,
      services: 'All diagnostic tests',
      source: { text: 'example.org', href: 'https://example.org/D01' },
      read: 'Read on 24 November 2026. Grade A: official source.',
    });
  });

  it('says what is missing where no action answers', () => {
    expect(english.documents.items[2]).toMatchObject({
      answers: [],
      gap: 'Nobody answers this.',
      total: 'a gap',
      services: 'All diagnostic services',
    });
  });
});

describe('the files', () => {
  it('carry the label in their name and the matches in their rows', () => {
    const { name, rows } = crosswalkCsv(planPack, 'en');
    expect(name).toBe('strategy-map-sample-plan-synthetic');
    expect(rows[1]).toEqual([
      'A01',
      'Do A01',
      'illustrative',
      'FP',
      'P1',
      'More capacity',
      'direct',
      'no',
      'A01 answers P1.',
      'yes',
    ]);
    expect(rows).toHaveLength(samplePlan.crosswalk.length + 1);
  });

  it('have a row for each document in either language', () => {
    const { name, rows } = documentsCsv(planPack, 'cy');
    expect(name).toBe('dogfennau-sample-plan-synthetic');
    expect(rows.map(([id]) => id)).toEqual(['dogfen', 'D01', 'D02', 'D03']);
    expect(rows[3]).toContain('Nid oes neb yn ateb hyn.');
  });
});
