import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { isoDay } from '#domain';
import { differenceOf, fold } from '#plan';
import { keptSite } from '../../fixtures/kept-site.ts';
import { entryOf, fact, kept, keptAt } from '../../fixtures/sample-kept.ts';
import { day } from '../../fixtures/sample-register.ts';
import type { Held } from './gather.ts';
import { present } from './page.ts';
import { monthBefore, readQuestion } from './read-question.ts';

const first = day('2026-11-01');
const today = day('2026-11-30');

const heldBetween = (before: number, after: number): Held => {
  const question = readQuestion({ from: '2026-11-01', to: '2026-11-03' }, { kept, first, today });
  const [was, is] = [keptAt(before), keptAt(after)];
  const compared = { before: was, after: is, rows: differenceOf(was, is) };
  return { now: kept, first, today, question, wrong: [], compared };
};

describe('two days of the plan', () => {
  const english = present(heldBetween(1, 3), 'en');

  it('differ by so much, says the title', () => {
    expect(english.title).toBe(
      'From 1 November 2026 to 3 November 2026: 2 rows changed, 1 row retired',
    );
    expect(present(heldBetween(2, 2), 'en').title).toBe(
      'Nothing of the plan differs between 1 November 2026 and 3 November 2026',
    );
    expect(present(heldBetween(2, 2), 'en').differences).toBeUndefined();
  });

  it('are told action by action, with all that is part of each, then the rest', () => {
    expect(
      english.differences?.groups.map(({ heading, rows }) => [
        heading,
        rows.map(({ name, kind }) => `${name} (${kind})`),
      ]),
    ).toEqual([
      [
        'Action A07: Evaluate and extend',
        ['Action A07: Evaluate and extend (Changed)', 'Milestone A07-M1: First step (Changed)'],
      ],
      ['Everything else', ['Risk R1: Too few trainers (Retired)']],
    ]);
  });

  it('count and tell the files of a pack apart from the rows of the plan', () => {
    const after = fold(kept, [
      entryOf(5, {
        facts: [
          fact('data-sets/lists', 'sha256', 'a1'),
          fact('data-sets/lists', 'file', 'lists.csv'),
          fact('actions/A07', 'status', 'complete'),
        ],
      }),
    ]);
    const held = heldBetween(4, 4);
    const compared = { before: kept, after, rows: differenceOf(kept, after) };
    const { title, differences } = present({ ...held, compared }, 'en');
    expect(title).toMatch(/: 1 row changed, 1 file of the pack differs$/);
    expect(differences?.groups.map(({ heading }) => heading)).toEqual([
      'Action A07: Evaluate and extend',
    ]);
    expect(differences?.files?.items).toEqual([
      { file: 'lists.csv', kind: 'New', rows: '', hash: 'a1' },
    ]);
    expect(present({ ...held, compared }, 'cy').title).toMatch(
      /: newidiwyd 1 rhes, mae 1 o ffeiliau’r pecyn yn wahanol$/,
    );
  });

  it('tell texts in their own language', () => {
    const cell = present(heldBetween(1, 3), 'cy').differences?.groups[0]?.rows[0]?.cells.at(0);
    expect(cell?.before).toEqual({ text: 'Evaluate', lang: 'en' });
  });
});

describe('the days asked for', () => {
  const around = { kept, first, today };

  it('may be written in more than one way, and are a month ago and today unless given', () => {
    const { from, to } = readQuestion({ from: '3/11/2026' }, around);
    expect([from.moment, to.moment]).toEqual([
      { kind: 'day', day: day('2026-11-03') },
      { kind: 'day', day: today },
    ]);
    expect(readQuestion({}, { ...around, first: day('2025-01-01') }).from.text).toBe('2026-10-30');
    expect(readQuestion({}, around).from.text).toBe('2026-11-01');
  });

  it('may be a baseline by its id', () => {
    const named = fold(kept, [entryOf(5, { facts: [fact('baselines/B1', 'seq', '2')] })]);
    expect(readQuestion({ from: 'B1' }, { ...around, kept: named }).from.moment).toEqual({
      kind: 'baseline',
      id: 'B1',
      seq: 2,
    });
    expect(readQuestion({ from: 'B2' }, { ...around, kept: named }).from.moment).toBeUndefined();
  });
});

test.each([
  ['2026-03-31', '2026-02-28'],
  ['2026-01-15', '2025-12-15'],
  ['2024-03-30', '2024-02-29'],
])('a month before %s is %s', (now, then) => {
  expect(isoDay(monthBefore(day(now)))).toBe(then);
});

describe('over a plan that is kept', () => {
  let site: Awaited<ReturnType<typeof keptSite>>;
  beforeAll(async () => {
    site = await keptSite();
    site.wait(2);
    await site.change([fact('actions/A07', 'title_en', 'Another title')]);
    site.wait(1);
    await site.change([fact('actions/A08', 'status', 'complete')]);
  });
  afterAll(() => site.close());

  it('two days are compared, in both languages and as a file', async () => {
    const { body } = await site.get('/en/compare?from=2026-11-24&to=2026-11-26');
    expect(body).toContain('From 24 November 2026 to 26 November 2026: 1 row changed');
    expect(body).toContain('Another title');
    expect((await site.get('/cy/cymharu?from=24/11/2026&to=27/11/2026')).body).toContain(
      'newidiwyd 2 res',
    );
    expect((await site.get('/en/compare.csv?from=B1&to=2026-11-27')).body).toContain(
      'actions/A08,changed,status,',
    );
  });

  it('a day before the plan was kept, no day at all and days the wrong way round are explained', async () => {
    const told = async (search: string) => (await site.get(`/en/compare?${search}`)).body;
    expect(await told('from=2026-11-01')).toContain(
      'There was no plan here on 1 November 2026. It was first kept on 24 November 2026.',
    );
    expect(await told('from=%3Cb%3E')).toContain('“&lt;b&gt;” is not a day.');
    expect(await told('from=2026-11-27&to=2026-11-24')).toContain('comes after the second');
    expect((await site.get('/en/compare.csv?from=x')).statusCode).toBe(400);
  });
});
