import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pathOf } from '../address.ts';
import { nhsukFolder } from '../assets/style.ts';
import { samplePacks } from '../fixtures/sample-packs.ts';
import { planPack } from '../fixtures/sample-plan.ts';
import { wordingIn } from '../fixtures/wording.ts';
import { buildSite } from './build.ts';
import { toldBy } from './pages.ts';

const packs = [...samplePacks, planPack];

let site: FastifyInstance;
beforeAll(async () => {
  site = await buildSite({ packs, contact: 'plan@example.org' });
});
afterAll(() => site.close());

const read = async (url: string): Promise<string> =>
  (await site.inject({ method: 'GET', url })).body;

/** The same in both languages: names, addresses, codes, and Welsh words that English shares. */
const alike =
  /^(?:Cynllun|Cymraeg|English|plan@example\.org|[\w-]+\.(?:csv|json)|[ae]{64}|Data|data|Survey 1|OGL-UK-3\.0|AM\d+|example\.org)$/;

const addresses = [
  ...toldBy(packs)
    .filter(({ language }) => language === 'en')
    .map(({ page, subject }) => {
      const [english, welsh] = (['en', 'cy'] as const).map((each) =>
        pathOf(page.id, each, subject),
      );
      return [english ?? '', welsh ?? ''] as const;
    }),
  ['/en/actions?status=paused', '/cy/camau-gweithredu?status=paused'],
  ['/en/projection?pack=sample-england', '/cy/amcanestyniad?pack=sample-england'],
  ['/en/projection?capacity=10&board=B1', '/cy/amcanestyniad?capacity=10&board=B1'],
  ['/en/no-such-page', '/cy/no-such-page'],
] as const;

test.each(addresses)('nothing on %s is left in English on %s', async (english, welsh) => {
  const [en, cy] = [wordingIn(await read(english)), wordingIn(await read(welsh))];
  expect(en.size).toBeGreaterThan(10);
  expect([...cy].filter((said) => en.has(said) && !alike.test(said))).toEqual([]);
});

/** Wording that nhsuk-frontend's macros say by themselves when they are told nothing. */
const englishDefaults = (): readonly string[] =>
  globSync('nhsuk/components/**/template.njk', { cwd: nhsukFolder }).flatMap((path) =>
    [
      ...readFileSync(join(nhsukFolder, path), 'utf8').matchAll(
        /default\("([^"]*[A-Za-z ]{3}[^"]*)"/g,
      ),
    ]
      .map(([, said]) => String(said))
      .filter((said) => /^[A-Z]/.test(said)),
  );

test('no macro falls back on the English it was made with', async () => {
  const defaults = new Set(englishDefaults());
  expect(defaults.size).toBeGreaterThan(10);
  for (const [, welsh] of addresses) {
    const said = [...wordingIn(await read(welsh))];
    expect(said.filter((each) => defaults.has(each.replace(/:$/, '')))).toEqual([]);
  }
});
