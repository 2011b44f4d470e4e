import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, kept } from './cache.ts';

const source = join(import.meta.dirname, '../..');
const entries = {
  main: 'site/browser/main.ts',
  worker: 'site/browser/worker.ts',
  paste: 'site/browser/paste.ts',
} as const;

/** Of all our code and the lock file: a little more than the browser gets, and never too little. */
const keyOfSources = (): string =>
  digestOf(
    readFileSync(join(source, '../package-lock.json')),
    ...globSync('{domain,engine,analysis,words,site}/**/*.ts', { cwd: source })
      .toSorted()
      .map((path) => readFileSync(join(source, path))),
  );

const bundle = async (entry: string): Promise<string> => {
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    root: source,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: join(source, entry) },
    },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const code = outputs.find((output) => output.type === 'chunk')?.code;
  if (code === undefined) throw new Error(`nothing was bundled from ${entry}`);
  return code;
};

/** The scripts of pages and the worker that projects, each one file. */
export const scriptTexts = async () => {
  const key = keyOfSources();
  const [main, worker, paste] = await Promise.all([
    kept({ name: 'main.js', key }, () => bundle(entries.main)),
    kept({ name: 'worker.js', key }, () => bundle(entries.worker)),
    kept({ name: 'paste.js', key }, () => bundle(entries.paste)),
  ]);
  return { main, worker, paste };
};
