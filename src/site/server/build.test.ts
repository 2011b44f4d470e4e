import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { pathOf } from '../address.ts';
import { samplePacks } from '../fixtures/sample-packs.ts';
import { planPack } from '../fixtures/sample-plan.ts';
import { buildSite } from './build.ts';
import { toldBy } from './pages.ts';

const packs = [...samplePacks, planPack];

let site: FastifyInstance;
beforeAll(async () => {
  const folders = { 'sample-wales': import.meta.dirname };
  site = await buildSite({
    packs,
    contact: 'plan@example.org',
    loopback: true,
    folders,
  });
});
afterAll(() => site.close());

const get = (url: string, headers: Record<string, string> = {}) =>
  site.inject({ method: 'GET', url, headers });

/** Every page, and each of the many that it may show. */
const told = toldBy(packs).map(
  ({ page, language, subject }) => [page.id, language, subject] as const,
);

describe('every page', () => {
  test.each(told)(
    '%s in %s (%s) says its language and links to its twin, with the same choices',
    async (page, language, subject) => {
      const { statusCode, body } = await get(
        `${pathOf(page, language, subject)}?pack=sample-england`,
      );
      const other = language === 'en' ? 'cy' : 'en';
      expect(statusCode).toBe(200);
      expect(body).toContain(`<html lang="${language}">`);
      for (const each of ['en', 'cy'] as const) {
        const href = `${pathOf(page, each, subject)}?pack=sample-england`;
        expect(body).toContain(`<link rel="alternate" hreflang="${each}" href="${href}">`);
      }
      const twin = `${pathOf(page, other, subject)}?pack=sample-england`;
      expect(body).toMatch(
        new RegExp(`nhsuk-header__account-link" href="${twin.replace('?', '\\?')}"`),
      );
    },
  );

  it('holds no script or style of its own, loads nothing from elsewhere and sets no cookie', async () => {
    for (const [page, language, subject] of told) {
      const { body, headers } = await get(pathOf(page, language, subject));
      expect(body).not.toMatch(
        / style=| on\w+=|<style|<script(?! type="application\/json"| type="module" src)/,
      );
      expect(body).not.toMatch(/(?:src|stylesheet" href)="(?!\/assets\/)/);
      expect(headers['set-cookie']).toBeUndefined();
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).not.toContain('unsafe');
    }
  });

  it('answers a question for its headers alone', async () => {
    const { statusCode, body } = await site.inject({ method: 'HEAD', url: '/cy/data' });
    expect([statusCode, body]).toEqual([200, '']);
  });

  it('is not sent again to a reader who has it', async () => {
    const { headers } = await get('/en/about');
    const tag = String(headers.etag);
    for (const held of [tag, `W/${tag}`, `"another", ${tag}`]) {
      const again = await get('/en/about', { 'if-none-match': held });
      expect([again.statusCode, again.body]).toEqual([304, '']);
    }
    expect((await get('/en/about', { 'if-none-match': '"another"' })).statusCode).toBe(200);
  });
});

test('the way in is by the language a browser asks for', async () => {
  const inWelsh = await get('/', { 'accept-language': 'cy' });
  expect([inWelsh.statusCode, inWelsh.headers.location]).toEqual([302, '/cy/']);
  expect((await get('/')).headers.location).toBe('/en/');
});

describe('trouble has its own status, in plain words, and tells nothing of the inside', () => {
  test.each([
    ['/cy/dim-byd', 404, ['Nid oes tudalen yma']],
    ['/nothing', 404, ['Nid oes tudalen yma', 'There is no page here']],
    ['/%E0%A4%A', 400, ['darllen y cyfeiriad', 'can’t be read']],
    ['/en/projection?pack=atlantis', 404, ['We don’t have that list']],
    ['/en/projection?board=a&board=b', 400, ['made twice']],
    ['/en/projection?board=%00', 400, ['can’t be read']],
    [`/en/?${'x'.repeat(2100)}`, 414, ['too long']],
    ['/en/../../etc/passwd', 404, ['There is no page here']],
    ['/packs/sample-wales/..%2f..%2fpackage.json', 404, ['There is no page here']],
    ['/packs/sample-wales/build.ts', 404, ['There is no page here']],
  ])('%s', async (url, status, words) => {
    const { statusCode, body, headers } = await get(url);
    expect(statusCode).toBe(status);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    for (const each of words) expect(body).toContain(each);
    expect(body).not.toMatch(/node_modules|\.ts:\d| at \w+ \(/);
  });

  it('when another host is named', async () => {
    const { statusCode, body } = await get('/en/', { host: 'evil.example' });
    expect(statusCode).toBe(421);
    expect(body).toContain('localhost');
  });

  it('when something is sent to a page', async () => {
    const { statusCode, headers } = await site.inject({
      method: 'POST',
      url: '/en/about',
      payload: 'x',
    });
    expect([statusCode, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('when far too much is sent', async () => {
    const payload = 'x'.repeat(1_100_000);
    const { statusCode } = await site.inject({ method: 'POST', url: '/en/about', payload });
    expect(statusCode).toBe(413);
  });
});

describe('figures can be had without the page', () => {
  it('as CSV, under a name that says what they rest on', async () => {
    const { headers, body } = await get('/cy/amcanestyniad.csv');
    expect(headers['content-disposition']).toBe(
      'attachment; filename="sample-wales-reconstructed-2025-09.csv"',
    );
    expect(body.split('\n')[0]).toContain('bwrdd,gwasanaeth,mesur');
  });

  it('as CSV of lists as queues, and of no other table', async () => {
    const { headers, body } = await get('/en/projection.csv?table=queues');
    expect(headers['content-disposition']).toContain('sample-wales-reconstructed-2025-09-queues');
    expect(body).toMatch(/^board,service,label,demand,.*\n.*,reconstructed,/);
    expect((await get('/en/projection.csv?table=weather')).statusCode).toBe(404);
  });

  it.each([
    ['limits', /^board,service,stage,label,quarter_from,.*\n.*,reconstructed,/],
    ['balance', /^stock,board,of,stage,label,.*\n.*,reconstructed,/],
  ])('as CSV of %s', async (table, text) => {
    const { headers, body } = await get(`/en/projection.csv?table=${table}`);
    expect(headers['content-disposition']).toContain(`reconstructed-2025-09-${table}`);
    expect(body).toMatch(text);
  });

  it('as JSON, list by list', async () => {
    const { body } = await get('/api/projection?pack=sample-england&board=B1&weeks=4&runs=8');
    const document = JSON.parse(body) as {
      weeks: number;
      series: { board: string; p50: number[] }[];
    };
    expect(document.weeks).toBe(4);
    expect(document.series).toHaveLength(6);
    expect(document.series.every(({ board, p50 }) => board === 'B1' && p50.length === 4)).toBe(
      true,
    );
  });

  it('with trouble as JSON in both languages', async () => {
    const missing = await get('/api/projection?pack=atlantis');
    expect([missing.statusCode, missing.json()]).toEqual([
      404,
      {
        error: {
          code: 'unknown-choice',
          cy: 'Nid yw’r rhestr honno gennym',
          en: 'We don’t have that list',
        },
      },
    ]);
    expect((await get('/api/projection?weeks=1000')).statusCode).toBe(400);
  });

  it('as described by OpenAPI', async () => {
    const { paths } = (await get('/openapi.json')).json() as { paths: object };
    expect(Object.keys(paths)).toEqual(['/api/packs', '/api/projection']);
  });
});

test('those who run it can see that it lives, is ready, and how much it does', async () => {
  expect((await get('/healthz')).json()).toEqual({ status: 'alive' });
  expect((await get('/readyz')).json()).toEqual({ status: 'ready' });
  expect((await get('/metrics')).body).toMatch(/^cynllun_requests_total\{status="2xx"\} \d+$/m);
});

test('style, script and drawings are kept for ever, since their address changes with them', async () => {
  const { body } = await get('/en/projection');
  const addresses = [...body.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, address]) =>
    String(address),
  );
  expect(addresses.length).toBeGreaterThan(3);
  for (const address of addresses) {
    const { statusCode, headers } = await get(address);
    expect([statusCode, headers['cache-control']]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
  }
});
