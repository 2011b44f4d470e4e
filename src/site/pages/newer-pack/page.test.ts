import { describe, expect, it } from 'vitest';
import { keptSite } from '../../fixtures/kept-site.ts';
import { fact, kept } from '../../fixtures/sample-kept.ts';
import { otherWales, withFolder } from '../../keeper/fixtures/wales-folder.ts';
import { present } from './present.ts';

const offer = {
  name: 'wales',
  version: '1.2.0',
  loaded: '1.1.0',
  findings: [],
  saw: 4,
  facts: [fact('milestones/A07-M1', 'due', '2027-01-31')],
  conflicts: [
    {
      entity: 'actions/A07',
      field: 'title_en',
      base: 'Evaluate',
      ours: 'Evaluate and extend',
      theirs: 'Evaluate fully',
      facts: [fact('actions/A07', 'title_en', 'Evaluate fully')],
    },
  ],
  records: [],
  dataSets: [],
};

describe('a newer pack', () => {
  const view = present({ kept, offer: { ok: true, value: offer } }, 'en');

  it('says what it is, and how much of the plan it touches', () => {
    expect([view.title, ...view.lead]).toEqual([
      'Pack wales 1.2.0 is newer than the one in the plan',
      'In the plan now: version 1.1.0.',
      'It changes 1 row, in cells that nobody has edited here.',
      '1 cell was changed both here and there, and is yours to decide.',
    ]);
    expect(view.changed?.rows[0]?.cells).toMatchObject([
      { before: { text: '31 December 2026' }, after: { text: '31 January 2027' } },
    ]);
  });

  it('counts and tells the files that it brings apart from the rows of the plan', () => {
    const files = [
      fact('data-sets/boards', 'sha256', 'ab12'),
      fact('data-sets/boards', 'rows', '7'),
      fact('data-sets/boards', 'file', 'boards.csv'),
      fact('data-sets/datapackage', 'sha256', 'cd34'),
      fact('data-sets/datapackage', 'file', 'datapackage.json'),
    ];
    const withFiles = { ...offer, facts: [...files, ...offer.facts] };
    const { lead, changed } = present({ kept, offer: { ok: true, value: withFiles } }, 'en');
    expect(lead.slice(1, 3)).toEqual([
      'It changes 1 row, in cells that nobody has edited here.',
      '2 of its files differ from what the plan rests on.',
    ]);
    expect(changed?.rows.map(({ name }) => name)).toEqual(['Milestone A07-M1: First step']);
    expect(changed?.files?.items).toEqual([
      { file: 'boards.csv', kind: 'New', rows: '7', hash: 'ab12' },
      { file: 'datapackage.json', kind: 'New', rows: '', hash: 'cd34' },
    ]);
    expect(view.changed?.files).toBeUndefined();
  });

  it('gives a choice for each cell that both changed, the plan’s own chosen', () => {
    const [item] = view.form?.conflicts.items ?? [];
    expect(item?.was.text).toBe('Before: Evaluate');
    expect(item?.sides).toEqual([
      { value: 'ours', text: 'Keep the plan’s own: Evaluate and extend', checked: true },
      { value: 'theirs', text: 'Take the pack’s: Evaluate fully', checked: false },
    ]);
  });

  it.each([
    ['en', /^The pack was never sealed, so nothing tells/],
    ['cy', /^Ni seliwyd y pecyn erioed, felly/],
  ] as const)('that was never sealed says so before it is brought in (%s)', (language, told) => {
    const unsealed = { ...offer, findings: [{ code: 'never-sealed', where: 'wales' }] } as const;
    const { issues, form } = present({ kept, offer: { ok: true, value: unsealed } }, language);
    expect(issues).toEqual([expect.stringMatching(told)]);
    expect(form).toBeDefined();
  });

  it('that is not there leaves nothing to do, and one that can’t be read says why', () => {
    expect(present({ kept, offer: { ok: true, value: undefined } }, 'cy').title).toBe(
      'Mae popeth sydd yn y pecyn yn y cynllun',
    );
    const issues = [{ code: 'file-missing', file: 'staff.csv' }] as const;
    const broken = present({ kept, offer: { ok: false, issues } }, 'en');
    expect(broken.form).toBeUndefined();
    expect(broken.issues[0]).toContain('staff.csv: There is no such file.');
  });
});

describe('over a plan that is kept', () => {
  const field = 'choice actions/A07 title_en';

  /** A product whose pack is newer than the one that the plan began from, and has another title for A07. */
  const withNewer = (use: (site: Awaited<ReturnType<typeof keptSite>>) => Promise<void>) =>
    withFolder(async (folder) => {
      const newer = await otherWales(folder, [
        { file: 'datapackage.json', from: '"version": "', to: '"version": "9' },
        {
          file: 'actions.csv',
          from: 'Evaluate Practice Education Facilitators in pathology',
          to: 'Evaluate facilitators',
        },
      ]);
      const site = await keptSite(newer);
      try {
        await use(site);
      } finally {
        await site.close();
      }
    });

  const titleNow = async ({ keeper }: Awaited<ReturnType<typeof keptSite>>) =>
    (await keeper.now()).pack.plan.actions.find(({ id }) => id === 'A07')?.title.en;

  it('it is told of, decided cell by cell, and becomes one change', () =>
    withNewer(async (site) => {
      await site.change([fact('actions/A07', 'title_en', 'Ours')]);
      expect((await site.get('/en/history')).body).toContain('A newer pack is here');
      const page = (await site.get('/en/newer-pack')).body;
      expect(page).toContain('Keep the plan’s own: Ours');
      expect((await site.get('/cy/pecyn-newydd')).statusCode).toBe(200);
      expect((await site.get('/en/newer-pack.csv')).body).toContain('actions/A07,title_en,');
      const url = '/en/newer-pack';
      const unsigned = await site.post(url, { saw: '2', [field]: 'theirs' });
      expect(unsigned.statusCode).toBe(422);
      expect(unsigned.body).toMatch(/value="theirs"[^>]*checked/);
      const done = await site.post(url, { saw: '2', reason: 'Newer', [field]: 'theirs' });
      expect(done.headers.location).toBe('/en/history/3');
      expect(await titleNow(site)).toMatch(/^Evaluate facilitators/);
      expect((await site.get(url)).body).toContain('The plan has all that its pack brings');
      expect((await site.get('/en/history')).body).not.toContain('A newer pack is here');
    }));

  it('it is not brought into a plan that has changed since it was looked at', () =>
    withNewer(async (site) => {
      await site.change([fact('actions/A07', 'title_en', 'Ours')]);
      const late = await site.post('/en/newer-pack', { saw: '1', reason: 'Newer' });
      expect(late.statusCode).toBe(409);
      expect(late.body).toContain('The plan has changed since this page was shown');
      expect(await titleNow(site)).toBe('Ours');
    }));
});
