/** Starts one Chromium for all journeys, in a temporary folder of its own, and ends both. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright-core';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    readonly chromium: string;
  }
}

/** Where the unpacked fonts are: the package's own list looks elsewhere, and a browser without any font dies at the first select box. */
const findFonts = (folder: string): void => {
  const fonts = join(folder, 'fonts');
  const cache = join(folder, 'fonts-cache');
  writeFileSync(
    join(fonts, 'fonts.conf'),
    `<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>\n`,
  );
};

/** The package unpacks a browser for x64 Linux, its fonts and, told that the machine is bare, the libraries one may lack. It speaks through the environment. */
const unpack = async (folder: string): Promise<LaunchOptions> => {
  const before = { ...process.env };
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs24.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  findFonts(folder);
  const env = { ...process.env };
  for (const name of Object.keys(env)) delete process.env[name];
  Object.assign(process.env, before);
  return { executablePath, env };
};

const { CHROME_PATH } = process.env;

const find = async (folder: string): Promise<LaunchOptions> =>
  CHROME_PATH === undefined
    ? unpack(folder)
    : { executablePath: CHROME_PATH, env: { ...process.env, TMPDIR: folder } };

export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = mkdtempSync(join(tmpdir(), 'cynllun-browser-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  const server = await chromium.launchServer(await find(folder));
  project.provide('chromium', server.wsEndpoint());
  return async () => {
    await server.close();
    remove();
  };
};
