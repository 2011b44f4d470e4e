import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { describe, expect, it } from 'vitest';
import type { LedgerFact } from '#domain';
import { openSqlite } from '#register';
import { samplePacks } from '../fixtures/sample-packs.ts';
import { wales, withFolder } from '../keeper/fixtures/wales-folder.ts';
import type { Keeper } from '../keeper/keeper.ts';
import { openKeeper } from '../keeper/open-keeper.ts';
import { buildSite } from './build.ts';
import { serveSite } from './serve.ts';

const contact = 'plan@example.org';

interface Kept {
  readonly site: FastifyInstance;
  readonly keeper: Keeper;
  /** The same plan, opened by another process. */
  readonly another: () => Promise<Keeper>;
  /** The place where the plan is kept, lost and found again. */
  readonly store: { lost: boolean };
}

/** A site over the Wales plan, kept in a folder of its own. */
const withSite = (use: (kept: Kept) => Promise<void>): Promise<void> =>
  withFolder(async (folder) => {
    const opened: Keeper[] = [];
    const another = async () => {
      const opening = await openSqlite(join(folder, 'plan.sqlite'));
      const keeper = await openKeeper({ store: opening, shipped: wales, clock: Date.now });
      opened.push(keeper);
      return keeper;
    };
    const keeper = await another();
    const store = { lost: false };
    const now = async () => {
      if (store.lost) throw Object.assign(new Error('no way there'), { code: 'ECONNREFUSED' });
      return keeper.now();
    };
    const packs = samplePacks;
    const site = await buildSite({ packs, contact, loopback: true, keeper: { ...keeper, now } });
    try {
      await use({ site, keeper, another, store });
    } finally {
      await site.close();
      for (const { ledger } of opened) await ledger.close();
    }
  });

const edit = async (keeper: Keeper, ...facts: readonly LedgerFact[]): Promise<number> => {
  const { ledger } = keeper;
  const appended = await keeper.append({
    kind: 'edit',
    origin: 'form',
    actor: await ledger.actorNamed('Plan owner'),
    reason: 'A test',
    saw: (await ledger.current()).head.seq,
    cites: undefined,
    facts,
  });
  if (appended.kind !== 'kept') throw new Error(JSON.stringify(appended));
  return appended.entry.seq;
};

const titled = (value: string): LedgerFact => ({
  entity: 'actions/A07',
  field: 'title_en',
  value,
});

const read = async (site: FastifyInstance, url: string) => site.inject({ method: 'GET', url });

const ours = { 'sec-fetch-site': 'same-origin' };

const send = (
  site: FastifyInstance,
  url: string,
  sent: { readonly payload: string; readonly headers?: Readonly<Record<string, string>> },
) =>
  site.inject({
    method: 'POST',
    url,
    payload: sent.payload,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...(sent.headers ?? ours) },
  });

describe('a plan that is kept', () => {
  it('is shown as it is at each request, whoever changed it', async () =>
    withSite(async ({ site, another }) => {
      expect((await read(site, '/en/actions/A07')).body).not.toContain('Grow what is known');
      const other = await another();
      await edit(other, titled('Grow what is known'));
      for (const url of ['/en/actions/A07', '/en/actions', '/en/actions.csv'])
        expect((await read(site, url)).body).toContain('Grow what is known');
      const { packs } = (await read(site, '/api/packs')).json() as {
        packs: readonly { name: string; version: string }[];
      };
      expect(packs.find(({ name }) => name === 'wales')?.version).toMatch(/\+2$/);
    }));

  it('names the plan that a projection is of, also where an edit has moved nothing of it', async () =>
    withSite(async ({ site, keeper }) => {
      const url = '/api/projection?pack=wales&board=7A3&service=ultrasound&weeks=4&runs=8';
      const projection = async () =>
        (await read(site, url)).json() as { pack: { version: string }; series: unknown };
      const before = await projection();
      await edit(keeper, titled('Grow what is known'));
      const after = await projection();
      expect([before, after].map(({ pack }) => pack.version.split('+')[1])).toEqual(['1', '2']);
      expect(after.series).toEqual(before.series);
    }));

  it('has a page for an action as soon as there is one', async () =>
    withSite(async ({ site, keeper }) => {
      const { kept } = await keeper.now();
      const like = [...(kept.tables.get('actions')?.get('A11') ?? [])];
      const facts = like.map(([field, { value }]) => ({ entity: 'actions/A26', field, value }));
      expect((await read(site, '/cy/camau-gweithredu/A26')).statusCode).toBe(404);
      await edit(keeper, ...facts);
      expect((await read(site, '/cy/camau-gweithredu/A26')).statusCode).toBe(200);
    }));

  it('says on pages that change it who may', async () =>
    withSite(async ({ site }) => {
      expect((await read(site, '/en/history')).body).toContain('Single-user mode');
      expect((await read(site, '/cy/hanes')).body).toContain('Modd un defnyddiwr');
      expect((await read(site, '/en/about')).body).not.toContain('Single-user mode');
    }));

  it('is not served to other computers, since anyone there could change it', async () =>
    withSite(async ({ keeper }) => {
      const options = { packs: samplePacks, contact, keeper };
      await expect(serveSite(options, { host: '0.0.0.0', port: 0 })).rejects.toThrow('0.0.0.0');
    }));
});

describe('a form', () => {
  const undo = 'do=undo&who=Plan+owner&reason=Too+soon';

  it('does what it says, and leads to an address that can be read again', async () =>
    withSite(async ({ site, keeper }) => {
      const seq = await edit(keeper, titled('Grow what is known'));
      const { statusCode, headers } = await send(site, `/en/history/${seq}`, { payload: undo });
      expect(statusCode).toBe(303);
      expect(headers['cache-control']).toBe('no-store');
      expect(String(headers.location)).toMatch(/^\/en\/history\/2\?/);
      expect((await read(site, String(headers.location))).statusCode).toBe(200);
      expect((await read(site, '/en/actions/A07')).body).not.toContain('Grow what is known');
    }));

  it('that is not complete comes back in its language, with what must be put right', async () =>
    withSite(async ({ site, keeper }) => {
      const seq = await edit(keeper, titled('Grow what is known'));
      const payload = 'do=undo&who=&reason=';
      const { statusCode, body } = await send(site, `/cy/hanes/${seq}`, { payload });
      expect(statusCode).toBe(422);
      expect(body).toContain('<html lang="cy">');
      expect(body).toContain('nhsuk-error-summary');
    }));

  it('from anywhere but our own pages changes nothing', async () =>
    withSite(async ({ site, keeper }) => {
      const seq = await edit(keeper, titled('Grow what is known'));
      const { head } = await keeper.ledger.current();
      const from: readonly Readonly<Record<string, string>>[] = [
        {},
        { origin: 'http://evil.example' },
        { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:80' },
        { 'sec-fetch-site': 'same-site' },
      ];
      for (const headers of from) {
        const sent = await send(site, `/en/history/${seq}`, { payload: undo, headers });
        expect(sent.statusCode).toBe(403);
        expect(sent.body).toContain('did not come from a page of this site');
      }
      expect((await keeper.ledger.current()).head).toEqual(head);
    }));

  it('is a form, of a size that a form may have', async () =>
    withSite(async ({ site, keeper }) => {
      const seq = await edit(keeper, titled('Grow what is known'));
      const url = `/en/history/${seq}`;
      const json = { ...ours, 'content-type': 'application/json' };
      expect((await send(site, url, { payload: '{}', headers: json })).statusCode).toBe(415);
      const large = `reason=${'x'.repeat(1_100_000)}`;
      expect((await send(site, url, { payload: large })).statusCode).toBe(413);
      expect((await send(site, '/en/history/x', { payload: undo })).statusCode).toBe(404);
    }));

  it('is no part of a page that is only read', async () =>
    withSite(async ({ site }) => {
      const { statusCode, headers } = await send(site, '/en/actions/A07', { payload: 'x=1' });
      expect([statusCode, headers.allow]).toEqual([405, 'GET, HEAD']);
      const put = await site.inject({ method: 'PUT', url: '/en/history/1' });
      expect([put.statusCode, put.headers.allow]).toEqual([405, 'GET, HEAD, POST']);
    }));
});

it('a store that can’t be reached is told as that, and found again by itself', async () =>
  withSite(async ({ site, store }) => {
    store.lost = true;
    const lost = await read(site, '/cy/camau-gweithredu');
    expect(lost.statusCode).toBe(503);
    expect(lost.body).toContain('Nid oes modd cyrraedd y cynllun');
    expect((await read(site, '/api/packs')).json()).toMatchObject({
      error: { code: 'store-unreachable' },
    });
    expect((await read(site, '/readyz')).statusCode).toBe(503);
    expect((await read(site, '/healthz')).statusCode).toBe(200);
    store.lost = false;
    expect((await read(site, '/cy/camau-gweithredu')).statusCode).toBe(200);
    expect((await read(site, '/readyz')).json()).toEqual({ status: 'ready' });
  }));

it('a form that is sent while the store is away comes back with all that was typed, to be sent again', async () =>
  withSite(async ({ site, keeper, store }) => {
    const { head } = await keeper.ledger.current();
    const url = '/cy/golygu/actions%2FA07';
    const form = new URLSearchParams({
      saw: String(head.seq),
      entity: 'actions/A07',
      'r0.shown': 'title',
      'r0.title_en': 'Grow “what” is <known>',
      'r0.title_cy': 'Tyfu’r hyn sy’n hysbys',
      reason: 'Cytunwyd',
      do: 'save',
    });
    store.lost = true;
    const lost = await send(site, url, { payload: String(form) });
    expect(lost.statusCode).toBe(503);
    expect(lost.headers['cache-control']).toBe('no-store');
    expect(lost.body).toContain('Mae’r hyn a anfonwyd gennych yma o hyd');
    expect(lost.body).toContain('<span lang="en" class="app-written">Grow “what” is &lt;known&gt;');
    const hidden = [...lost.body.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g)];
    const carried = hidden.map(([, name = '', value = '']) => [
      name,
      value.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
    ]);
    expect(carried).toEqual([...form]);
    store.lost = false;
    const again = await send(site, url, { payload: String(new URLSearchParams(carried)) });
    expect(again.statusCode).toBe(303);
    expect((await read(site, '/en/actions/A07')).body).toContain('Grow “what” is &lt;known&gt;');
  }));
