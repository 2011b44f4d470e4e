import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { crawl, unlike } from './crawl.ts';

const site = inject('site');
const pages = unlike(await crawl(site));

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.connect(inject('chromium'));
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** What a reader with a mouse can use, in the order of the page; only one of a set of radio buttons is reached by Tab. */
const reachable = 'a[href], button, input, select, summary, textarea, [tabindex="0"]';

const usable = () =>
  page.locator(reachable).evaluateAll((all) => {
    const inUse = all.filter((one) => one.checkVisibility() && !one.matches(':disabled'));
    for (const [index, one] of inUse.entries()) one.setAttribute('data-place', String(index));
    return inUse.length;
  });

/** The place of what has the focus, and whether a reader can see that it has. */
const focused = () =>
  page.evaluate(() => {
    const one = document.activeElement;
    if (one === null || one === document.body) return undefined;
    const { outlineStyle, boxShadow, backgroundColor } = getComputedStyle(one);
    const marked = outlineStyle !== 'none' || boxShadow !== 'none' || backgroundColor !== '';
    const { width, height } = one.getBoundingClientRect();
    return { place: one.getAttribute('data-place'), seen: marked && width > 1 && height > 1 };
  });

describe.each(pages)('on %s the keyboard', (path) => {
  it('skips to what the page is about', async () => {
    await page.goto(site + path);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.getAttribute('href')).toBe('#maincontent');
    expect(await skip.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => document.activeElement?.closest('header') === null);
    expect(inside).toBe(true);
  });

  it('reaches all that a mouse does, in the order of the page, and shows where it is', async () => {
    await page.goto(site + path);
    const count = await usable();
    const places: (string | null)[] = [];
    for (let press = 0; press < count; press += 1) {
      await page.keyboard.press('Tab');
      const at = await focused();
      if (at === undefined) break;
      expect(at.seen, `${at.place} of ${path} shows no focus`).toBe(true);
      places.push(at.place);
    }
    expect(places).toEqual(Array.from({ length: count }, (_, place) => String(place)));
  });
});
