import { appendFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { realEffects } from './effects.ts';
import { fetchCube } from './fetch-cube.ts';

const ID = '3c2720e6-95ae-4eeb-9e88-ed74bb40c6b9';
const headings = ['Data Values', 'Date', 'Notes'];
const rows = Array.from({ length: 7 }, (_, at) => [`${at},000`, 'Mar-2025', at === 3 ? '[r]' : '']);

/** What an answer is instead of a page: a status with headers, half an answer, or none in time. */
type Instead =
  | { readonly status: number; readonly headers?: Record<string, string> }
  | 'cut'
  | 'silent';

const page = (address: string, total: number): string => {
  const query = new URL(address, 'http://localhost').searchParams;
  const [number, size] = [Number(query.get('page_number')), Number(query.get('page_size'))];
  return JSON.stringify({
    page_info: { total_records: total },
    headers: headings.map((name, index) => ({ index, name, source_type: 'dimension' })),
    data: rows.slice((number - 1) * size, number * size),
  });
};

interface Site {
  readonly asked: string[];
  readonly waits: number[];
  readonly instead: (Instead | undefined)[];
  total: number;
}

const answer = (site: Site, { url = '' }: IncomingMessage, response: ServerResponse): void => {
  site.asked.push(new URL(url, 'http://localhost').searchParams.get('page_number') ?? url);
  const instead = site.instead.shift();
  if (instead === 'silent') return;
  if (instead === 'cut') {
    response.writeHead(200, { 'content-length': '5000' });
    response.write('{"page_info":');
    response.destroy();
  } else if (instead) response.writeHead(instead.status, instead.headers).end();
  else response.end(page(url, site.total));
};

/** A server that behaves like StatsWales, and a folder to fetch into. */
const withSite = async (
  use: (site: Site, fetched: () => ReturnType<typeof fetchCube>, folder: string) => Promise<void>,
): Promise<void> => {
  const site: Site = { asked: [], waits: [], instead: [], total: rows.length };
  const server = createServer((request, response) => answer(site, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const folder = await mkdtemp(join(tmpdir(), 'cynllun-cube-'));
  const place = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const effects = {
    ...realEffects,
    now: () => Date.parse('2026-11-24T12:00:00Z'),
    wait: async (time: number) => void site.waits.push(time),
    patience: 300,
  };
  const cube = {
    place,
    id: ID,
    language: 'cy',
    into: join(folder, 'cube.csv'),
    pageSize: 3,
  } as const;
  try {
    await use(site, () => fetchCube(cube, effects), folder);
  } finally {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
};

const whole = `${[headings, ...rows].map(([value, date, notes]) => `${value?.includes(',') ? `"${value}"` : value},${date},${notes}`).join('\n')}\n`;

it('a cube is fetched page by page into one file, and nothing is left beside it', () =>
  withSite(async (site, fetched, folder) => {
    expect(await fetched()).toEqual({ ok: true, rows: 7 });
    expect(site.asked).toEqual(['1', '2', '3']);
    expect(await readFile(join(folder, 'cube.csv'), 'utf8')).toBe(whole);
    expect(await readdir(folder)).toEqual(['cube.csv']);
  }));

it('it waits as long as it is told to, and otherwise longer each time', () =>
  withSite(async (site, fetched) => {
    site.instead.push(
      { status: 429, headers: { 'retry-after': '7' } },
      { status: 429, headers: { 'retry-after': 'Tue, 24 Nov 2026 12:00:30 GMT' } },
      { status: 503 },
      'cut',
    );
    expect(await fetched()).toEqual({ ok: true, rows: 7 });
    expect(site.waits).toEqual([7000, 30_000, 4000, 8000]);
  }));

it('an answer that does not come in time is asked for again', () =>
  withSite(async (site, fetched) => {
    site.instead.push('silent');
    expect(await fetched()).toEqual({ ok: true, rows: 7 });
    expect(site.asked).toEqual(['1', '1', '2', '3']);
  }));

it('what was interrupted goes on where it stopped, though a page was half written', () =>
  withSite(async (site, fetched, folder) => {
    site.instead.push(undefined, undefined, ...Array.from({ length: 6 }, () => ({ status: 502 })));
    expect(await fetched()).toEqual({ ok: false, code: 'cube-unreachable' });
    expect(await readdir(folder)).toEqual(['cube.csv.part']);
    await appendFile(join(folder, 'cube.csv.part'), '[["8,000","Mar-20');
    site.asked.length = 0;
    expect(await fetched()).toEqual({ ok: true, rows: 7 });
    expect(site.asked).toEqual(['3']);
    expect(await readFile(join(folder, 'cube.csv'), 'utf8')).toBe(whole);
  }));

it('a cube that is published anew meanwhile is begun again', () =>
  withSite(async (site, fetched, folder) => {
    site.instead.push(undefined, ...Array.from({ length: 6 }, () => ({ status: 502 })));
    site.total = 6;
    expect((await fetched()).ok).toBe(false);
    site.total = 7;
    expect(await fetched()).toEqual({ ok: true, rows: 7 });
    expect(await readFile(join(folder, 'cube.csv'), 'utf8')).toBe(whole);
  }));

it('no file is left of a cube that is not there, or has fewer rows than it says', () =>
  withSite(async (site, fetched, folder) => {
    site.instead.push({ status: 404 });
    expect(await fetched()).toEqual({ ok: false, code: 'cube-not-found' });
    site.total = 9;
    expect(await fetched()).toEqual({ ok: false, code: 'cube-incomplete' });
    expect(await readdir(folder)).toEqual([]);
  }));
