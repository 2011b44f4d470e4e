import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, test } from 'vitest';
import { crawl, unlike } from './crawl.ts';

const site = inject('site');
const pages = await crawl(site);

let browser: Browser;
let context: BrowserContext;
let plain: BrowserContext;
beforeAll(async () => {
  browser = await chromium.connect(inject('chromium'));
  // The page's own policy would keep the accessibility checker out.
  context = await browser.newContext({ bypassCSP: true });
  plain = await browser.newContext({ javaScriptEnabled: false });
});
afterAll(() => browser.close());

test('links lead from each home page to every page of the contract that there is', () => {
  expect(pages).toEqual(
    expect.arrayContaining([
      '/en/',
      '/en/actions',
      '/en/actions/A01',
      '/en/actions/A25',
      '/en/map',
      '/en/horizon',
      '/en/assumptions',
      '/en/about',
      '/en/projection',
      '/en/data',
      '/en/accessibility',
      '/cy/',
    ]),
  );
  const perLanguage = (language: string) =>
    pages.filter((path) => path.startsWith(`/${language}/`));
  expect(perLanguage('cy')).toHaveLength(perLanguage('en').length);
});

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const NARROW = { width: 320, height: 640 };

/** Opens a page as a phone does, with a note of all that the browser complains of from then on. */
const open = async (context: BrowserContext, path: string) => {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`));
  page.on('response', (response) => {
    if (!response.ok()) complaints.push(`${response.url()} answers ${response.status()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site)) complaints.push(`${request.url()} is elsewhere`);
  });
  await page.setViewportSize(NARROW);
  const response = await page.goto(site + path);
  return { page, complaints, status: response?.status() };
};

/** Where a page's own links to its twin lead: the one for machines and the one that is seen. */
const twinsOf = async (path: string) => {
  const other = path.startsWith('/en/') ? 'cy' : 'en';
  const html = await (await fetch(site + path)).text();
  const [, alternate] =
    new RegExp(`<link rel="alternate" hreflang="${other}" href="([^"]+)"`).exec(html) ?? [];
  const [, seen] =
    new RegExp(`<a[^>]* href="(/${other}/[^"]*)"[^>]*>\\s*<span lang="${other}"`).exec(html) ?? [];
  return { alternate, seen };
};

describe.each(unlike(pages))('%s', (path) => {
  let opened: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    opened = await open(context, path);
  });
  afterAll(() => opened.page.close());

  it('is there, in its language', async () => {
    const { page, status } = opened;
    expect(status).toBe(200);
    expect(await page.locator('html').getAttribute('lang')).toBe(path.slice(1, 3));
    expect(await page.locator('h1').count()).toBe(1);
  });

  it('fits a narrow screen without scrolling sideways', async () => {
    const width = await opened.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(NARROW.width);
  });

  // Both languages have the same parts: the narrow page is looked at in Welsh, whose words are longer, the wide one in English.
  it.each(path.startsWith('/cy/') ? [320] : [1280])(
    'has no barrier that can be found by machine, %i px wide',
    async (width) => {
      const { page } = opened;
      await page.setViewportSize({ width, height: 900 });
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode(true)
        .options({ resultTypes: ['violations'] })
        .withTags(wcag)
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    },
  );

  it('leads to its twin, and back', async () => {
    const { alternate = '', seen } = await twinsOf(path);
    expect(seen).toBe(alternate);
    expect(await twinsOf(alternate)).toEqual({ alternate: path, seen: path });
  });

  it('says the same without script', async () => {
    const { page } = opened;
    const quiet = await plain.newPage();
    await quiet.goto(site + path);
    expect(await quiet.locator('h1').textContent()).toBe(await page.locator('h1').textContent());
    expect(await quiet.locator('main svg[role=img]').count()).toBe(
      await page.locator('main svg[role=img]').count(),
    );
    await quiet.close();
  });

  it('gives the browser nothing to complain of', () => {
    expect(opened.complaints).toEqual([]);
  });
});
