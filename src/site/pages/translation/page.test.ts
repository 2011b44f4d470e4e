import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { type PlacedText, readWordsSpreadsheet, textsOf } from '#intake';
import { keptSite } from '../../fixtures/kept-site.ts';
import { fact } from '../../fixtures/sample-kept.ts';
import { present } from './page.ts';
import { readSearch } from './read-search.ts';

const text = (field: string, rest: Partial<PlacedText>): PlacedText => ({
  entity: 'actions/A07',
  field,
  en: 'Words',
  cy: 'Geiriau',
  state: { en: 'checked', cy: 'checked' },
  ...rest,
});

const texts: readonly PlacedText[] = [
  text('title', {}),
  text('summary', { cy: '', state: { en: 'checked', cy: 'missing' } }),
  text('impact', { state: { en: 'draft', cy: 'checked' } }),
  text('text', { entity: 'risks/R1', state: { en: 'checked', cy: 'draft' } }),
];

const asked = (query: Readonly<Record<string, string>>) => {
  const search = readSearch(query, texts);
  return search && present({ texts, search }, 'en');
};

describe('the queue of translation', () => {
  it('says first how many texts are checked in both languages', () => {
    expect(asked({})?.title).toBe('Texts of the plan checked in both languages: 1 of 4');
    const all = [text('title', {})];
    const search = { language: undefined, state: undefined, table: undefined, page: 1 };
    expect(present({ texts: all, search }, 'cy').title).toBe(
      'Mae pob testun yn y cynllun wedi’i wirio yn y ddwy iaith',
    );
    expect(present({ texts: all, search }, 'en').number).toBe('No text waits, in this choice.');
  });

  it('holds what is missing or a draft, with both languages and the way to its form', () => {
    expect(asked({})?.rows.map(({ name, field, waits }) => [name, field, waits])).toEqual([
      ['Action A07', 'In plain language', ['Welsh: Missing']],
      ['Action A07', 'Intended impact', ['English: Draft']],
      ['Risk R1', 'What may happen', ['Welsh: Draft']],
    ]);
    expect(asked({})?.rows[0]).toMatchObject({
      edit: { href: '/en/edit/actions%2FA07' },
      english: { text: 'Words', lang: 'en' },
      welsh: { text: 'nothing yet', lang: undefined },
    });
  });

  it('may be of one language, one state or one part of the plan', () => {
    const fields = (query: Readonly<Record<string, string>>) =>
      asked(query)?.rows.map(({ field }) => field);
    expect(fields({ language: 'en' })).toEqual(['Intended impact']);
    expect(fields({ language: 'cy', state: 'draft' })).toEqual(['What may happen']);
    expect(fields({ table: 'actions' })).toEqual(['In plain language', 'Intended impact']);
    expect(asked({ table: 'lists' })).toBeUndefined();
    expect(asked({ page: '0' })).toBeUndefined();
  });

  it('counts each language by state', () => {
    expect(asked({})?.counts.rows.map((cells) => cells.map((cell) => cell.text))).toEqual([
      ['English', '0', '1', '3'],
      ['Welsh', '1', '1', '2'],
    ]);
  });
});

test('a long queue is told fifty at a time', () => {
  const many = Array.from({ length: 120 }, (_, index) =>
    text('title', { entity: `actions/A${index}`, state: { en: 'checked', cy: 'draft' } }),
  );
  const page = (number: number) =>
    present(
      { texts: many, search: { language: 'cy', state: undefined, table: undefined, page: number } },
      'en',
    );
  expect(page(2).rows[0]?.name).toBe('Action A50');
  expect(page(2).more?.href).toBe('/en/translation?language=cy&page=3');
  expect(page(3).more).toBeUndefined();
});

describe('over a plan that is kept', () => {
  let site: Awaited<ReturnType<typeof keptSite>>;
  beforeAll(async () => {
    site = await keptSite();
  });
  afterAll(() => site.close());

  it('the queue is there in both languages, and notices an edit', async () => {
    await site.change([fact('actions/A07', 'title_cy', undefined)]);
    const english = await site.get('/en/translation?state=missing');
    expect(english.statusCode).toBe(200);
    expect(english.body).toContain('1 text waits');
    expect((await site.get('/cy/cyfieithu')).body).toContain('Testunau sy’n aros');
    expect((await site.get('/en/translation?state=x')).statusCode).toBe(404);
  });

  it('its spreadsheet can be read back, and says which plan it is of', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cynllun-translation-'));
    try {
      const path = join(folder, 'plan.csv');
      await writeFile(path, (await site.get('/en/translation.csv')).body);
      const read = await readWordsSpreadsheet(path, []);
      const kept = await site.keeper.ledger.current();
      expect(read.ok && read.value.plan?.position).toEqual(kept.head);
      expect(read.ok && read.value.plan?.texts.length).toBe(textsOf(kept).length);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
