import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptSite } from '../../fixtures/kept-site.ts';
import { entries, entryOf, fact, kept, keptAt, names } from '../../fixtures/sample-kept.ts';
import { changeCsv } from './csv.ts';
import type { Held } from './held.ts';
import { present } from './page.ts';

const A07 = 'actions/A07';

const heldOf = (seq: number): Held => ({
  entry: entries[seq - 1] ?? entryOf(seq, {}),
  cited: undefined,
  citing: [],
  before: keptAt(seq - 1),
  now: kept,
  names,
});

describe('one change', () => {
  const view = present(heldOf(3), { language: 'en' });

  it('says why it was made, what, when and by whom', () => {
    expect(view.title).toBe('Change 3: Slipped');
    expect(view.summary.rows.map((row) => row.value.text)).toEqual([
      'Action A07: 3 cells; Risk R1: 1 cell',
      '3 November 2026, 10:12 UTC',
      'Someone whose name was erased',
      'a form on these pages',
    ]);
  });

  it('tells each cell before and after, members of a set in one line', () => {
    expect(view.changed.rows.map(({ name, kind }) => `${name} (${kind})`)).toEqual([
      'Action A07: Evaluate and extend (Changed)',
      'Risk R1: Too few trainers (Retired)',
    ]);
    const [action, risk] = view.changed.rows;
    expect(action?.cells.map(({ before, after }) => [before.text, after.text])).toEqual([
      ['On track', 'At risk'],
      ['Taken away: Betsi Cadwaladr', 'Added: 7A4'],
    ]);
    expect(risk?.cells).toEqual([
      {
        label: 'In the plan',
        before: { text: 'yes', lang: undefined },
        after: { text: 'no, retired', lang: undefined },
      },
    ]);
  });

  it('gives each text the language it is in, whatever the page’s', () => {
    const [action, milestone] = present(heldOf(2), { language: 'cy' }).changed.rows;
    expect(action?.cells[0]?.after).toEqual({ text: 'Evaluate and extend', lang: 'en' });
    expect(milestone?.cells[0]?.after).toEqual({ text: '28 Chwefror 2027', lang: undefined });
    expect(milestone?.cells[0]?.before.text).toBe('dim');
  });

  it('may be undone, but for what the plan began with', () => {
    expect(view.form?.heading).toBe('Undo this change');
    expect(view.form?.fields).toBeDefined();
    const first = present(heldOf(1), { language: 'en' }).form;
    expect(first?.fields).toBeUndefined();
    expect(first?.lead).toBe('This is what the plan began with. It can’t be undone.');
  });

  it('that is asked for is held against the plan as it is now, and decided here', () => {
    const asked = present(heldOf(4), { language: 'en' });
    expect(asked.title).toBe('Request 4: Please agree');
    expect(asked.changed.heading).toBe('What is asked for, beside the plan as it is now');
    expect(asked.form?.buttons.map(({ deed }) => deed)).toEqual(['approve', 'refuse']);
  });

  it('can be proved not to have been altered', () => {
    expect(view.proof.command).toBe('npm run -s cynllun -- verify --head hash-3');
  });

  it('is a file too, cell by cell as the ledger holds it', () => {
    expect(changeCsv(heldOf(2), 'en').rows).toEqual([
      ['row', 'field', 'before', 'after'],
      [A07, 'title_en', 'Evaluate', 'Evaluate and extend'],
      ['milestones/A07-M1', 'forecast', '', '2027-02-28'],
    ]);
  });
});

describe('over a plan that is kept', () => {
  let site: Awaited<ReturnType<typeof keptSite>>;
  beforeAll(async () => {
    site = await keptSite();
  });
  afterAll(() => site.close());

  const valueNow = async (entity: string, field: string) => {
    const [table = '', key = ''] = entity.split('/');
    return (await site.keeper.ledger.current()).tables.get(table)?.get(key)?.get(field)?.value;
  };

  it('the first change is shown as far as a page can, in both languages, the files of its pack folded away', async () => {
    for (const url of ['/en/history/1', '/cy/hanes/1', '/en/history', '/cy/hanes'])
      expect((await site.get(url)).statusCode, url).toBe(200);
    expect((await site.get('/en/history/1')).body).toContain('more rows are in the file');
    const loaded = (await site.get('/en/history/1')).body;
    const [plan = '', files = ''] = loaded.split('<details');
    expect(plan).not.toMatch(/Data set|[0-9a-f]{64}/);
    expect(files).toMatch(/\d+ files of the pack, by their hashes/);
    expect(files).toContain('Pack wales');
    expect(files).toContain('boards.csv');
    expect(loaded).toMatch(/Rows: [\d,]+\. Files of the pack: \d+\./);
    expect((await site.get('/cy/hanes/1')).body).toMatch(/\d+ ffeil o’r pecyn, yn ôl eu hash/);
    expect((await site.get('/en/history/1.csv')).body).toContain('actions/A07,title_en,,');
  });

  it('a change that nobody made has no page', async () => {
    for (const subject of ['999', '0', '-1', 'x', '1e3'])
      expect((await site.get(`/en/history/${subject}`)).statusCode, subject).toBe(404);
  });

  it('a change is undone as a change of its own, which says what it undid', async () => {
    const was = await valueNow(A07, 'title_en');
    const seq = await site.change([fact(A07, 'title_en', 'Ask')]);
    const done = await site.post(`/en/history/${seq}`, { do: 'undo', reason: 'A slip', who: '' });
    expect([done.statusCode, done.headers.location]).toEqual([
      303,
      `/en/history/${seq}?done=undo-${seq + 1}`,
    ]);
    expect(await valueNow(A07, 'title_en')).toBe(was);
    expect((await site.get(`/en/history/${seq}?done=undo-${seq + 1}`)).body).toContain(
      'The change was undone.',
    );
    for (const [url, told, name] of [
      [`/en/history/${seq}`, 'Undone later by', `Change ${seq + 1}: A slip`],
      [`/cy/hanes/${seq}`, 'Dadwnaed yn ddiweddarach gan', `Newid ${seq + 1}: A slip`],
    ] as const) {
      const { body } = await site.get(url);
      expect(body).toMatch(new RegExp(`${told}: <a href="[^"]*/${seq + 1}">${name}</a>`));
    }
    const undo = (await site.get(`/en/history/${seq + 1}`)).body;
    expect(undo).not.toContain('Undone later');
    expect(undo).toContain(`Undoes change ${seq}`);
    expect(undo).toContain('Plan owner');
  });

  it('a form without a reason comes back with what was typed', async () => {
    const seq = await site.change([fact(A07, 'title_en', 'Ask again')]);
    const { statusCode, body } = await site.post(`/cy/hanes/${seq}`, { do: 'undo', who: 'Lead X' });
    expect(statusCode).toBe(422);
    expect(body).toContain('Dywedwch pam, mewn brawddeg.');
    expect(body).toContain('value="Lead X"');
  });

  it('what others changed since is shown side by side, and the rest is undone alone', async () => {
    const summary = await valueNow(A07, 'summary_en');
    const seq = await site.change([
      fact(A07, 'title_en', 'Mine'),
      fact(A07, 'summary_en', 'My summary.'),
    ]);
    await site.change([fact(A07, 'title_en', 'Another’s')]);
    const clash = await site.post(`/en/history/${seq}`, { do: 'undo', reason: 'Sorry' });
    expect(clash.statusCode).toBe(409);
    expect(clash.body).toContain('Another’s');
    expect(clash.body).toContain('value="undo-unchanged"');
    const rest = await site.post(`/en/history/${seq}`, { do: 'undo-unchanged', reason: 'Sorry' });
    expect(rest.statusCode).toBe(303);
    expect(await valueNow(A07, 'title_en')).toBe('Another’s');
    expect(await valueNow(A07, 'summary_en')).toBe(summary);
    expect((await site.get(`/en/history/${seq}`)).body).toContain('Undone later, in part, by: ');
  });

  it('what is undone already is not undone twice', async () => {
    const seq = await site.change([fact(A07, 'summary_en', 'For a day.')]);
    const url = `/en/history/${seq}`;
    expect((await site.post(url, { do: 'undo', reason: 'Not needed' })).statusCode).toBe(303);
    expect((await site.get(url)).body).toContain('There is nothing of this change left to undo.');
    const again = await site.post(url, { do: 'undo', reason: 'Twice' });
    expect(again.statusCode).toBe(422);
    expect(again.body).toContain('Nothing would change');
  });

  it('an undoing that would break the plan is refused, with why', async () => {
    const pairs = ['name_en', 'name_cy', 'text_en', 'text_cy', 'measure_en', 'measure_cy'];
    const seq = await site.change([
      fact('objectives/O99', 'priority', 'P1'),
      fact('objectives/O99', 'programmes:imaging', 'yes'),
      ...pairs.map((field) => fact('objectives/O99', field, 'Words')),
    ]);
    await site.change([fact(A07, 'objectives:O99', 'yes')]);
    const done = await site.post(`/cy/hanes/${seq}`, { do: 'undo', reason: 'Na' });
    expect(done.statusCode).toBe(422);
    expect(done.body).toContain('O99');
    expect(await valueNow('objectives/O99', 'priority')).toBe('P1');
  });

  it('a request is approved or refused once, with a reason', async () => {
    const asked = await site.change([fact(A07, 'title_en', 'Agreed')], { kind: 'proposal' });
    expect((await site.get('/en/history')).body).toContain(`Decide on request ${asked}`);
    const url = `/en/history/${asked}`;
    const approved = await site.post(url, { do: 'approve', reason: 'Yes' });
    expect(approved.headers.location).toBe(`${url}?done=approve-${asked + 1}`);
    expect(await valueNow(A07, 'title_en')).toBe('Agreed');
    const late = await site.post(url, { do: 'refuse', reason: 'No' });
    expect(late.statusCode).toBe(409);
    expect(late.body).toContain('someone else has decided it');
    expect((await site.get(url)).body).toContain('Decided by: ');
    const approval = (await site.get(`/en/history/${asked + 1}`)).body;
    expect(approval).toContain(`Approves request ${asked}`);
    expect(approval).toContain('Agreed');
  });

  it('a request is not approved over what was changed since', async () => {
    const asked = await site.change([fact(A07, 'title_en', 'Old wish')], { kind: 'proposal' });
    await site.change([fact(A07, 'title_en', 'Newer')]);
    const late = await site.post(`/en/history/${asked}`, { do: 'approve', reason: 'Yes' });
    expect(late.statusCode).toBe(409);
    expect(late.body).toContain('refuse it, and ask for it again');
    const refused = await site.post(`/en/history/${asked}`, { do: 'refuse', reason: 'Too late' });
    expect(refused.statusCode).toBe(303);
    expect(await valueNow(A07, 'title_en')).toBe('Newer');
  });
});
