import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readPack } from '#intake';
import { answer } from './answer.ts';
import { packed, smaller } from './carried.ts';

const bundled = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('in-browser.ts', import.meta.url)),
        formats: ['iife'],
        name: 'sameAnswer',
      },
    },
  });
  const [output] = [built].flat() as Rolldown.RolldownOutput[];
  return output?.output[0].code ?? '';
};

let browser: Browser;
let script: string;
beforeAll(async () => {
  [browser, script] = await Promise.all([chromium.connect(inject('chromium')), bundled()]);
});
afterAll(() => browser.close());

test.each(['wales', 'wales-reconstructed', 'england-dm01'])(
  'the projection of %s is the same to the bit in Node and in Chromium',
  async (name) => {
    const read = await readPack(`packs/${name}`);
    if (!read.ok) throw new Error(`packs/${name} can't be read`);
    const pack = smaller(read.value, 2);
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    const there = await page.evaluate((text) => globalThis.answerTo(text), packed(pack));
    await page.close();
    const here = answer(pack);
    expect(here.length).toBeGreaterThan(156 * 3 * 16);
    expect(there).toBe(here);
  },
);
