import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptSite } from '../../fixtures/kept-site.ts';

describe('over a plan that is kept', () => {
  let site: Awaited<ReturnType<typeof keptSite>>;
  beforeAll(async () => {
    site = await keptSite();
  });
  afterAll(() => site.close());

  const august = join(import.meta.dirname, '../../../intake/dm01/fixtures/dm01-august-2025.csv');

  const sent = async (url: string, fields: Readonly<Record<string, string | File>>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    const answer = await site.sendForm(url, form);
    return { answer, at: String(answer.headers.location) };
  };

  it('a file is told by its headings, and one that has no place in the plan says why and changes nothing', async () => {
    const file = new File([await readFile(august)], 'august.csv');
    const { answer, at } = await sent('/cy/mewnforio', { file, kind: '' });
    expect(answer.statusCode).toBe(303);
    expect(at).toMatch(/^\/cy\/mewnforio\/[\w-]{24}$/);
    const page = (await site.get(at)).body;
    expect(page).toContain('Ni ellir dod â dim o august.csv i mewn eto');
    expect(page).toContain('Nid yw “QE1” wedi’i restru yn boards.');
    expect((await site.get(`${at}.csv`)).body).toContain('QE1');
    const again = await site.post(at, { do: 'again', kind: 'dm01', 'option-by': 'provider' });
    expect(again.headers.location).toBe(at);
    expect((await site.get(at)).body).toContain('<option value="provider" selected>');
    expect((await site.post(at, { do: 'drop' })).headers.location).toBe('/cy/mewnforio');
    expect((await site.get(at)).body).toContain('Nid yw’r ffeil hon yma mwyach');
    expect((await site.keeper.ledger.current()).head.seq).toBe(1);
  });

  it('what was looked at is what is brought in: a file that was read in another way meanwhile is looked at again', async () => {
    const text = 'Cost Centre,Subjective Code,Group\nR1,1,radiographer\n';
    const { at } = await sent('/en/import', { text, kind: 'establishment' });
    const sawAt = async () => /name="saw" value="([^"]+)"/.exec((await site.get(at)).body)?.[1];
    const saw = (await sawAt()) ?? '';
    await site.post(at, { do: 'again', kind: 'establishment', 'option-board': '7A1' });
    const accept = { do: 'accept', saw, who: 'Finance lead', reason: 'Codes' };
    expect((await site.post(at, accept)).statusCode).toBe(409);
    expect((await site.keeper.ledger.current()).head.seq).toBe(1);
    const now = { ...accept, saw: (await sawAt()) ?? '' };
    expect((await site.post(at, now)).statusCode).toBe(303);
  });

  it('a pasted table that is like nothing we know asks what it is', async () => {
    const { at } = await sent('/en/import', { text: 'one\ttwo\n1\t2\n' });
    expect((await site.get(at)).body).toContain('What kind of file is the pasted table?');
  });

  it('what is no table at all says so, whatever it is called', async () => {
    const { at } = await sent('/en/import', { file: new File(['MZ\0\0'], 'waits.csv') });
    expect((await site.get(at)).body).toContain('Nothing of waits.csv can be brought in yet');
  });

  it('a file’s name is told without folders, and without letters that hide or turn others', async () => {
    const file = new File(['MZ\0\0'], '../../etc/wa\u001b\u202eits.csv');
    const { at } = await sent('/en/import', { file });
    expect((await site.get(at)).body).toContain('Nothing of waits.csv can be brought in yet');
  });

  it('many texts that are together more than a form may hold are turned away, though nobody said how much would come', async () => {
    const text = 'a'.repeat(16_000_000);
    const part = (name: string) =>
      `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`;
    const payload = Readable.from(['a', 'b', 'c', 'd', 'e'].map(part));
    const answer = await site.sendAs('/en/import', payload, 'multipart/form-data; boundary=x');
    expect(answer.statusCode).toBe(413);
    expect(answer.body).toContain('up to 60 megabytes');
  });

  it('nothing sent, a kind that is not there, or a file where none is asked for changes nothing', async () => {
    const empty = await sent('/en/import', { text: ' ', file: new File([], '') });
    expect(empty.answer.statusCode).toBe(422);
    expect(empty.answer.body).toContain('Choose a file, or paste a table.');
    const strange = await sent('/en/import', { text: 'a', kind: 'moon' });
    expect(strange.answer.statusCode).toBe(404);
    const elsewhere = await sent('/en/edit/actions%2FA07', { file: new File(['a'], 'a.csv') });
    expect(elsewhere.answer.statusCode).toBe(415);
    const broken = await site.sendAs('/en/import', 'nonsense', 'multipart/form-data; boundary=x');
    expect(broken.statusCode).toBe(415);
  });
});
