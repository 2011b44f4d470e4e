/** Runs the command line as a process of its own, as people do. */
import { spawn } from 'node:child_process';

const root = new URL('../..', import.meta.url).pathname;

export interface Ran {
  readonly exit: number | null;
  readonly out: string;
  readonly told: string;
}

const { LC_ALL, LC_MESSAGES, LANG, DATABASE_URL, ...env } = process.env;

export const cynllunWith = (
  extra: Readonly<Record<string, string>>,
  ...words: readonly string[]
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/cli/main.ts', ...words], {
      cwd: root,
      env: { ...env, ...extra },
    });
    let out = '';
    let told = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      told += text;
    });
    child.once('error', reject);
    child.once('close', (exit) => resolve({ exit, out, told }));
  });

export const cynllun = (...words: readonly string[]): Promise<Ran> => cynllunWith({}, ...words);
