import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

const site = inject('site');
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.connect(inject('chromium'));
  page = await browser.newPage({ javaScriptEnabled: false });
});
afterAll(() => browser.close());

describe('without script a reader', () => {
  it('chooses England, a board, a test and more of it, and reads the finding', async () => {
    await page.goto(`${site}/en/projection`);
    await page.selectOption('[name=pack]', 'england-dm01');
    await page.click('main form [type=submit]');
    await page.selectOption('[name=board]', 'QE1');
    await page.selectOption('[name=service]', 'dm01-1');
    await page.selectOption('[name=capacity]', '10');
    await page.click('main form [type=submit]');
    expect(await page.textContent('h1')).toMatch(/\d/);
    expect(await page.locator('main svg[role=img]:visible').count()).toBe(2);
    expect(await page.inputValue('[name=board]')).toBe('QE1');
    expect(await page.inputValue('[name=capacity]')).toBe('10');
  });

  it('keeps what was chosen on the way to the other language', async () => {
    const asked = new URL(page.url()).search;
    await page.click('header [lang=cy]');
    expect(new URL(page.url()).search).toBe(asked);
    expect(await page.inputValue('[name=board]')).toBe('QE1');
  });

  it('takes the same figures away as CSV', async () => {
    const link = await page.locator('main a[href*=".csv"]').first().getAttribute('href');
    const response = await fetch(new URL(link ?? '', page.url()));
    expect(response.headers.get('content-type')).toMatch(/^text\/csv/);
    expect(response.headers.get('content-disposition')).toContain('.csv');
    expect(await response.text()).toContain('QE1');
  });

  it('opens the table that stands beside each chart', async () => {
    const charts = await page.locator('main svg[role=img]:visible').count();
    const tables = page.locator('main details table');
    expect(await tables.count()).toBeGreaterThanOrEqual(charts);
    await page.locator('main details > summary').first().click();
    expect(await tables.first().isVisible()).toBe(true);
  });
});
