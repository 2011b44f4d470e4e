import { chromium } from 'playwright-core';
import { expect, inject, test } from 'vitest';

test('a browser answers', async () => {
  const browser = await chromium.connect(inject('chromium'));
  const page = await browser.newPage();
  await page.setContent('<p>Helo</p>');
  expect(await page.textContent('p')).toBe('Helo');
  expect(await page.evaluate(() => navigator.userAgent)).toContain('Chrome');
  await browser.close();
});
