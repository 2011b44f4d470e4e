import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openSqlite } from '#register';
import { openKeeper } from '#site';
import { type Product, startProduct } from './product.ts';

const folder = mkdtempSync(join(tmpdir(), 'cynllun-planner-'));
const SIX_WEEKS = 6 * 7 * 86_400_000;

/** A plan that was loaded six weeks ago, so that last month there was one. */
const loadPlan = async (): Promise<void> => {
  const store = await openSqlite(join(folder, 'plan.sqlite'));
  const shipped = new URL('../../packs/wales', import.meta.url).pathname;
  await openKeeper({ store, shipped, clock: () => Date.now() - SIX_WEEKS });
  await store.close();
};

let product: Product;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  await loadPlan();
  product = await startProduct(folder);
  browser = await chromium.connect(inject('chromium'));
  const context = await browser.newContext({ locale: 'cy-GB', javaScriptEnabled: false });
  page = await context.newPage();
});
afterAll(async () => {
  await browser.close();
  await product.stop();
  rmSync(folder, { recursive: true, force: true });
});

const open = (path: string) => page.goto(product.address + path, { timeout: 60_000 });
const main = async () => (await page.locator('main').textContent()) ?? '';

/** Saves the form on the page with a reason, and gives the number of the change that it made. */
const save = async (reason: string): Promise<string> => {
  await page.locator('#sign-reason').fill(reason);
  await page.getByRole('button', { name: 'Cadw', exact: true }).click();
  expect(await main()).toContain('Wedi’i gadw');
  return new URL(page.url()).searchParams.get('saved') ?? '';
};

const SUMMARY = 'Mae pobl yn dysgu gwneud sganiau uwchsain yn lleol, a mwy ohonynt bob blwyddyn.';

test('a planner edits an action in Welsh', async () => {
  await open('/cy/');
  await page.getByRole('link', { name: 'Golygu’r cynllun' }).first().click();
  await page.getByRole('link', { name: 'Camau gweithredu', exact: true }).last().click();
  await page.getByRole('link', { name: /A01/ }).click();
  await page.locator('[name="r0.summary_cy"]').fill(SUMMARY);
  await save('Geiriau symlach i bawb');
  await open('/cy/camau-gweithredu/A01');
  expect(await main()).toContain(SUMMARY);
  await page.getByRole('link', { name: 'English' }).click();
  expect(await main()).not.toContain(SUMMARY);
});

let slipped = '';

test('a milestone that slips is told with what it costs in waits', {
  timeout: 120_000,
}, async () => {
  await open('/cy/golygu/actions%2FA16?form=progress');
  const last = page
    .locator('fieldset')
    .filter({ has: page.locator('[name$=".forecast-year"]') })
    .last();
  await last.locator('[name$="-day"]').fill('30');
  await last.locator('[name$="-month"]').fill('6');
  await last.locator('[name$="-year"]').fill('2028');
  slipped = await save('Nid yw’r rhestrau hyfforddi wedi’u cytuno');
  await open('/cy/camau-gweithredu/A16');
  const said = await main();
  expect(said).toContain('30 Mehefin 2028');
  expect(said).toContain('Y cynllun fel y’i llwythwyd gyntaf');
  expect(said).toMatch(/wythnos[^.]* yn hwyr/);
});

test('the change is undone, and the history keeps both', async () => {
  await open(`/cy/hanes/${slipped}`);
  expect(await main()).toContain('Nid yw’r rhestrau hyfforddi wedi’u cytuno');
  await page.locator('#undo-reason').fill('Cytunwyd arnynt wedi’r cwbl');
  await page.getByRole('button', { name: /[Dd]adwneud/ }).click();
  await open('/cy/camau-gweithredu/A16');
  expect(await main()).not.toContain('30 Mehefin 2028');
  await open('/cy/hanes');
  const history = await main();
  expect(history).toContain('Cytunwyd arnynt wedi’r cwbl');
  expect(history).toContain('Nid yw’r rhestrau hyfforddi wedi’u cytuno');
});

test('the plan is compared with last month: what differs is told, what was undone is not', async () => {
  await open('/cy/cymharu');
  await page.getByRole('link', { name: 'Fis yn ôl' }).click();
  const said = await main();
  expect(said).toContain(SUMMARY);
  expect(said).toContain('A01');
  expect(said).not.toContain('30 Mehefin 2028');
});

const DATS = new URL('../../src/intake/statswales/fixtures/dats-new-welsh.csv', import.meta.url)
  .pathname;

test('a file of waiting times from StatsWales takes the place of the synthetic lists in three clicks', {
  timeout: 120_000,
}, async () => {
  await open('/cy/data');
  await page.locator('#file').setInputFiles(DATS);
  await page.getByRole('button', { name: 'Gweld beth y byddai’n ei newid' }).click();
  const preview = await main();
  expect(preview).toContain('Beth fyddai dats-new-welsh.csv yn ei newid yn y cynllun');
  expect(preview).toContain('Bwrdd Iechyd Prifysgol Betsi Cadwaladr, ');
  await page.getByRole('button', { name: 'Dod â hi i mewn' }).click();
  const change = await main();
  expect(change).toContain('Daethpwyd â ffigurau i mewn: dats-new-welsh.csv');
  expect(change).toContain('dats-new-welsh.csv');
  await open('/cy/mewnforio');
  await page.locator('#file').setInputFiles(DATS);
  await page.getByRole('button', { name: 'Gweld beth y byddai’n ei newid' }).click();
  expect(await main()).toContain('Mae’r cyfan o dats-new-welsh.csv yn y cynllun eisoes');
});
