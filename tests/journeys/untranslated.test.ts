import { readdirSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Pack, type Text, unitOfParameter } from '#domain';
import { readPack } from '#intake';
import { crawl } from './crawl.ts';

const site = inject('site');
const welsh = (await crawl(site)).filter((path) => path.startsWith('/cy/'));

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.connect(inject('chromium'));
  page = await browser.newPage();
});
afterAll(() => browser.close());

const textsOf = ({ boards, services, sources, assumptions, plan }: Pack): readonly Text[] => [
  ...boards.map(({ name }) => name),
  ...services.map(({ name }) => name),
  ...sources.map(({ title }) => title),
  ...assumptions.map(({ reason }) => reason),
  ...(plan?.organisations ?? []).flatMap(({ names }) =>
    names.flatMap(({ name, short }) => [name, short]),
  ),
];

/** The wordmark, and names that the packs give alike in both languages: a body in England has one. */
const names = new Set(['Cynllun', ...Object.values(unitOfParameter)]);
for (const folder of readdirSync('packs')) {
  const read = await readPack(`packs/${folder}`);
  if (!read.ok) continue;
  for (const { en, cy } of textsOf(read.value)) if (en === cy) names.add(en);
  for (const { owner } of read.value.sources) names.add(owner);
  for (const { source } of read.value.assumptions) names.add(source);
  for (const { id } of [...read.value.boards, ...read.value.services]) names.add(id);
}

/** What a reader reads or hears: text and names of things, but for what is marked as being in another language. */
const said = async (path: string): Promise<ReadonlySet<string>> => {
  await page.goto(site + path);
  const texts = await page.evaluate(() => {
    const found: (string | null)[] = [document.title];
    const { lang } = document.documentElement;
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const inside = node.parentElement;
      if (inside?.closest('script, style')) continue;
      if (inside?.closest('[lang]')?.getAttribute('lang') === lang) found.push(node.textContent);
    }
    for (const name of ['aria-label', 'alt', 'title', 'placeholder'])
      for (const one of document.querySelectorAll(`[${name}]`)) found.push(one.getAttribute(name));
    return found.map((text) => text?.replaceAll(/\s+/g, ' ').trim() ?? '');
  });
  return new Set(texts);
};

/** What is typed at a command line is shown as it is. */
const isQuoted = (text: string): boolean => /^npm run -s cynllun .+$/.test(text);

/** Names of files, hashes, mailboxes and hosts are the same in every language. */
const isCode = (text: string): boolean =>
  /^([\w-]+\.(csv|json)|[0-9a-f]{64}|\S+@\S+|[\w-]+(\.[\w-]+)+)$/.test(text);

const isWording = (text: string): boolean =>
  /\p{L}{3}/u.test(text) && !names.has(text) && !isCode(text) && !isQuoted(text);

describe.each(welsh)('%s', (path) => {
  it('says nothing that its English twin says in the same words', async () => {
    const cy = await said(path);
    const twin = await page.locator('link[hreflang=en]').getAttribute('href');
    const en = await said(twin ?? '');
    const alike = [...cy].filter((text) => en.has(text) && isWording(text));
    expect(alike).toEqual([]);
  });
});
