import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it, test } from 'vitest';
import { openSqlite } from '#register';
import { openKeeper } from '#site';
import { cynllunWith } from './cynllun.ts';
import { type Product, startProduct } from './product.ts';

const folder = mkdtempSync(join(tmpdir(), 'cynllun-serve-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const statusOf = (address: string, headers: Record<string, string>, agent?: Agent) =>
  new Promise<number | undefined>((resolve, reject) => {
    const request = get(address, { headers, ...(agent ? { agent } : {}) }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode));
    });
    request.once('error', reject);
  });

test('told to end, the server answers what is open and ends well', async () => {
  const product = await startProduct();
  const agent = new Agent({ keepAlive: true });
  expect(await statusOf(`${product.address}/cy/`, {}, agent)).toBe(200);
  const late = statusOf(`${product.address}/en/data`, {}, agent);
  const exit = product.stop();
  expect(await late.catch(() => 'refused')).not.toBe(500);
  expect(await exit).toBe(0);
  agent.destroy();
  await expect(fetch(product.address)).rejects.toThrow();
});

test('on this computer alone, another name for the host is turned away', async () => {
  const product = await startProduct();
  expect(await statusOf(`${product.address}/en/`, { host: 'elsewhere.example' })).toBe(421);
  expect(await statusOf(`${product.address}/healthz`, {})).toBe(200);
  expect(await product.stop()).toBe(0);
});

test('a port in use is told in a sentence', async () => {
  const product = await startProduct();
  const { port } = new URL(product.address);
  const { exit, told } = await cynllunWith(
    { PORT: port, CYNLLUN_DATA: join(folder, 'taken') },
    'serve',
  );
  expect(exit).toBe(1);
  expect(told).toContain(port);
  expect(told).not.toMatch(/\n\s+at /);
  await product.stop();
});

/** A change of the plan in a folder, made by whoever runs these tests. */
const entitle = async (data: string, title: string): Promise<void> => {
  const store = await openSqlite(join(data, 'plan.sqlite'));
  const shipped = new URL('../../packs/wales', import.meta.url).pathname;
  const keeper = await openKeeper({ store, shipped, clock: Date.now });
  const actor = await keeper.ledger.actorNamed('Plan owner');
  const { kept } = await keeper.now();
  const facts = [{ entity: 'actions/A07', field: 'title_en', value: title }];
  const change = { kind: 'edit', origin: 'form', actor, reason: 'A test', facts } as const;
  const appended = await keeper.append({ ...change, saw: kept.head.seq, cites: undefined });
  await keeper.ledger.close();
  expect(appended.kind).toBe('kept');
};

test('two servers on one plan tell of a third’s change at once, and so does one that starts later', async () => {
  const data = join(folder, 'shared');
  const [one, two] = await Promise.all([startProduct(data), startProduct(data)]);
  const titleIn = async ({ address }: Product) => {
    const html = await (await fetch(`${address}/en/actions/A07`)).text();
    return /<title>([^<]*)/.exec(html)?.[1];
  };
  await entitle(data, 'Evaluate what there is');
  const title = 'A07 Evaluate what there is – Cynllun';
  expect([await titleIn(one), await titleIn(two)]).toEqual([title, title]);
  expect(await Promise.all([one.stop(), two.stop()])).toEqual([0, 0]);
  const three = await startProduct(data);
  expect(await titleIn(three)).toBe(title);
  await three.stop();
}, 180_000);

describe('a plan that can’t be opened is told in a sentence', () => {
  /** A store that a later version of the product has written. */
  const later = (): string => {
    const data = mkdtempSync(join(folder, 'later-'));
    const database = new DatabaseSync(join(data, 'plan.sqlite'));
    database.exec(`CREATE TABLE meta (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL);
      INSERT INTO meta (name, value) VALUES ('version', '99')`);
    database.close();
    return data;
  };
  const notAFolder = (): string => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    return file;
  };
  const notAStore = (): string => {
    const data = mkdtempSync(join(folder, 'other-'));
    writeFileSync(join(data, 'plan.sqlite'), 'not a database, whatever its name says'.repeat(99));
    return data;
  };

  it.each<{ name: string; env: () => Record<string, string>; en: string; cy: string }>([
    {
      name: 'where no folder can be made',
      env: () => ({ CYNLLUN_DATA: join(notAFolder(), 'data') }),
      en: 'could not be opened',
      cy: 'agor',
    },
    {
      name: 'when a later version has written it',
      env: () => ({ CYNLLUN_DATA: later() }),
      en: 'newer version',
      cy: 'mwy newydd',
    },
    {
      name: 'when it is something else',
      env: () => ({ CYNLLUN_DATA: notAStore() }),
      en: 'could not be opened',
      cy: 'agor',
    },
    {
      name: 'in a database that does not answer, without its password',
      env: () => ({ DATABASE_URL: 'postgres://someone:secret@127.0.0.1:1/plan' }),
      en: 'could not be opened',
      cy: 'agor',
    },
  ])('$name', async ({ env, en, cy }) => {
    for (const [language, words] of [
      ['en', en],
      ['cy', cy],
    ] as const) {
      const { exit, told, out } = await cynllunWith(
        { PORT: '0', ...env() },
        'serve',
        '--lang',
        language,
      );
      expect(told).toContain(words);
      expect(told).not.toMatch(/\n\s+at |secret/);
      expect([exit, out]).toEqual([1, '']);
    }
  });
});
