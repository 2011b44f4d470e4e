import { expect, test } from 'vitest';
import { flatProjection, knownOf } from '../../fixtures/sample-known.ts';
import { englishPack, samplePacks, welshPack } from '../../fixtures/sample-packs.ts';
import { present } from './page.ts';

const range = { low: 810, middle: 980, high: 1150 };
const known = knownOf(englishPack, range, 4);
const one = { ...known, lists: 1, question: { ...known.question, board: 'B1', service: 'mri' } };
const show = (shown: typeof known, language: 'en' | 'cy' = 'en') =>
  present({ known: shown, packs: samplePacks, model: undefined }, language);

test('the title is the finding', () => {
  expect(show(one).outlook.finding).toBe(
    'The list for MRI scans in Ash board is expected to be about 980 in September 2026, between 810 and 1,200',
  );
  expect(show(known).outlook.finding).toContain('all tests in England');
  expect(show(one, 'cy').outlook.finding).toBe(
    'Sganiau MRI, Bwrdd Ash: disgwylir y bydd tua 980 ar y rhestr ym mis Medi 2026 (ystod: 810 i 1,200)',
  );
});

test('a what-if says so first, and is drawn beside no change', () => {
  const fewer = {
    ...one,
    question: { ...one.question, capacity: 0.9 },
    unchanged: flatProjection({ low: 1, middle: 2, high: 3 }),
  };
  const { outlook, csv } = show(fewer);
  expect(outlook.finding).toMatch(/^With 10% fewer tests, the list/);
  expect(outlook.pictures[0]?.data.unchanged[0]?.value).toBe(2);
  expect(csv?.href).toBe(
    '/en/projection.csv?pack=sample-england&board=B1&service=mri&capacity=-10',
  );
});

test('two pictures: how many wait, and the share over the standard by its name', () => {
  expect(show(known).outlook.pictures.map(({ heading }) => heading)).toEqual([
    'How many are waiting',
    'Share waiting longer than the standard of 6 weeks',
  ]);
});

test('beside each picture stand its figures: months as published, latest first, and 36 to come', () => {
  const [list] = show(known).outlook.pictures;
  const [published, projected] = list?.tables ?? [];
  expect(published?.rows[0]?.map(({ text }) => text)).toEqual(['September 2025', '4,114']);
  expect(projected?.rows).toHaveLength(36);
  expect(projected?.rows[0]?.map(({ text }) => text)).toEqual([
    'October 2025',
    '810',
    '980',
    '1,200',
  ]);
  expect(projected?.rows.at(-1)?.[0]?.text).toBe('September 2028');
});

test('a choice with one answer is not asked', () => {
  const ids = (shown: typeof known) => show(shown).form.choices.map(({ id }) => id);
  expect(ids(known)).toEqual(['pack', 'board', 'service', 'capacity']);
  expect(ids(knownOf(welshPack, range))).toEqual(['pack', 'capacity']);
});

test('the form shows what was chosen', () => {
  const chosen = show(one).form.choices.map(
    ({ items }) => items.find(({ selected }) => selected)?.text,
  );
  expect(chosen).toEqual([
    'England (proof of the method)',
    'Ash board',
    'MRI scans',
    'As in the last six months',
  ]);
});

test('a list that can’t be projected says so, keeps its form, and offers no download', () => {
  const { outlook, csv, form } = show({ ...one, lists: 0 });
  expect(outlook.finding).toBe('The list for MRI scans in Ash board can’t be projected');
  expect(outlook.pictures[0]?.data.projected).toEqual([]);
  expect(csv).toBeUndefined();
  expect(form.choices).toHaveLength(4);
});

test('another nation is shown with a warning against comparing; Wales without', () => {
  expect(show(known).proof).toContain('do not compare the two');
  expect(show(knownOf(welshPack, range)).proof).toBeUndefined();
});

test('the list as a queue is taken away at the address of the projection’s file', () => {
  expect(show(one).queue).toBeUndefined();
  const queue = {
    board: 'B1',
    service: 'mri',
    label: 'real',
    demand: 30,
    capacity: 27,
    standard_weeks: 6,
    list: 1200,
    mean_wait: 20,
    load: 30 / 27,
    target_queue: 45,
    relief_capacity: 74,
    target_capacity: { not_valid: 'load-at-or-above-1' },
    pressure: 6.7,
  } as const;
  const { queue: shown, hrefs } = show({
    ...one,
    projection: { ...one.projection, queues: [queue] },
  });
  expect(shown?.table?.rows).toHaveLength(7);
  expect(hrefs.queues).toBe(
    '/en/projection.csv?pack=sample-england&board=B1&service=mri&table=queues',
  );
});
