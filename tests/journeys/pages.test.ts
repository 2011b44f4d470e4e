import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  inject,
  it,
  test,
} from 'vitest';
import { crawl, unlike } from './crawl.ts';

const site = inject('site');
const pages = await crawl(site);

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await chromium.connect(inject('chromium'));
});
beforeEach(async () => {
  // The page's own policy would keep the accessibility checker out.
  context = await browser.newContext({ bypassCSP: true });
  page = await context.newPage();
});
afterEach(() => context.close());
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

describe.each(unlike(pages))('%s', (path) => {
  it('is there, in its language, and the browser has nothing to complain of', async () => {
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
    const response = await page.goto(site + path, { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(200);
    expect(await page.locator('html').getAttribute('lang')).toBe(path.slice(1, 3));
    expect(await page.locator('h1').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  // Both languages have the same parts: the wide page is looked at in one of them.
  it.each(path.startsWith('/cy/') ? [320] : [320, 1280])(
    'has no barrier that can be found by machine, %i px wide',
    async (width) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(site + path);
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    },
  );

  it('fits a narrow screen without scrolling sideways', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(site + path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });

  it('leads to its twin, and back', async () => {
    await page.goto(site + path);
    const other = path.startsWith('/en/') ? 'cy' : 'en';
    const alternate = page.locator(`link[rel=alternate][hreflang=${other}]`);
    const twin = page.locator(`a[href^="/${other}/"] > [lang=${other}]`);
    const address = await alternate.getAttribute('href');
    await twin.click();
    expect(new URL(page.url()).pathname).toBe(address);
    expect(await page.locator('html').getAttribute('lang')).toBe(other);
    await page.locator(`a[href^="/${path.slice(1, 3)}/"] > [lang=${path.slice(1, 3)}]`).click();
    expect(new URL(page.url()).pathname).toBe(path);
  });

  it('says the same without script', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const quiet = await plain.newPage();
    await quiet.goto(site + path);
    await page.goto(site + path);
    expect(await quiet.locator('h1').textContent()).toBe(await page.locator('h1').textContent());
    expect(await quiet.locator('main svg[role=img]').count()).toBe(
      await page.locator('main svg[role=img]').count(),
    );
    await plain.close();
  });
});
