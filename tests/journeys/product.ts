/** Starts the product as a person would, on a free port of this machine alone, and ends it as a machine would. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    readonly site: string;
  }
}

export interface Product {
  readonly address: string;
  readonly process: ChildProcess;
  /** Asks it to end, and gives its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Tests keep no plan where a person keeps one. */
const { DATABASE_URL, ...env } = process.env;

const root = new URL('../..', import.meta.url).pathname;

/** The address is the first thing it says; what it says instead becomes the error. */
const addressFrom = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    const listen = (text: string) => {
      said += text;
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address) resolve(address);
    };
    child.stdout?.setEncoding('utf8').on('data', listen);
    child.stderr?.setEncoding('utf8').on('data', listen);
    child.once('exit', () => reject(new Error(`it ended before it served: ${said}`)));
  });

/** With a plan of its own, which is gone when the process that started it ends; or in a folder, which stays. */
export const startProduct = async (folder?: string): Promise<Product> => {
  const data = folder ?? mkdtempSync(join(tmpdir(), 'cynllun-data-'));
  const forget = () => {
    if (folder === undefined) rmSync(data, { recursive: true, force: true });
  };
  const child = spawn(process.execPath, ['src/cli/main.ts', 'serve', '--lang', 'en'], {
    cwd: root,
    env: { ...env, CYNLLUN_DATA: data, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const killed = () => {
    child.kill('SIGKILL');
    forget();
  };
  process.once('exit', killed);
  const exited = once(child, 'exit').then(([code]) => {
    forget();
    return code as number | null;
  });
  const stop = () => {
    child.kill('SIGTERM');
    process.off('exit', killed);
    return exited;
  };
  return { address: await addressFrom(child), process: child, stop };
};

export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const product = await startProduct();
  project.provide('site', product.address);
  return async () => {
    await product.stop();
  };
};
