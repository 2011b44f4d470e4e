import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue, Pack } from '#domain';
import { readPack } from '#intake';
import { type Listening, serveSite } from '#site';
import type { Arguments, Command, ExitCode, Terminal } from './command.ts';
import { UsageProblem } from './command.ts';
import { refuseInput } from './trouble.ts';

const DEFAULT_PORT = 8080;
const HIGHEST_PORT = 65_535;

/** Nobody reads a mailbox by this name: an installation sets its own. */
const NO_CONTACT = 'diagnostics-workforce-plan@example.org';

/** The packs that come with the product, the plan's own nation first. */
const packsFolder = join(import.meta.dirname, '..', '..', 'packs');
const firstOf = (folders: readonly string[]): readonly string[] =>
  folders.toSorted(
    (a, b) => Number(b.startsWith('wales')) - Number(a.startsWith('wales')) || (a < b ? -1 : 1),
  );

const portFrom = (text: string | undefined, { say }: Terminal): number => {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= HIGHEST_PORT) return port;
  throw new UsageProblem(say('serve.port', { value: text }));
};

interface Shipped {
  readonly packs: readonly Pack[];
  readonly folders: Readonly<Record<string, string>>;
  readonly issues: readonly Issue[];
}

const readShipped = async (): Promise<Shipped> => {
  const entries = await readdir(packsFolder, { withFileTypes: true });
  const names = firstOf(entries.filter((entry) => entry.isDirectory()).map(({ name }) => name));
  const read = await Promise.all(
    names.map(async (name) => ({ name, pack: await readPack(join(packsFolder, name)) })),
  );
  return {
    packs: read.flatMap(({ pack }) => (pack.ok ? [pack.value] : [])),
    folders: Object.fromEntries(
      read.flatMap(({ name, pack }) =>
        pack.ok ? [[pack.value.name, join(packsFolder, name)] as const] : [],
      ),
    ),
    issues: read.flatMap(({ name, pack }) =>
      pack.ok ? [] : pack.issues.map((issue) => ({ ...issue, file: `${name}/${issue.file}` })),
    ),
  };
};

/** Until the process is told to stop. */
const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGTERM', () => resolve());
    process.once('SIGINT', () => resolve());
  });

const isTaken = (problem: unknown): boolean =>
  problem instanceof Error && 'code' in problem && problem.code === 'EADDRINUSE';

const listen = async (shipped: Shipped, port: number): Promise<Listening | undefined> => {
  try {
    const contact = process.env.CYNLLUN_CONTACT ?? NO_CONTACT;
    return await serveSite(
      { packs: shipped.packs, folders: shipped.folders, contact },
      { host: '127.0.0.1', port },
    );
  } catch (problem) {
    if (isTaken(problem)) return undefined;
    throw problem;
  }
};

const run = async (_: Arguments, terminal: Terminal): Promise<ExitCode> => {
  const { say, print, tell } = terminal;
  const port = portFrom(process.env.PORT, terminal);
  const stopped = untilStopped();
  const shipped = await readShipped();
  if (shipped.issues.length > 0) return refuseInput(shipped.issues, terminal, false);
  const listening = await listen(shipped, port);
  if (!listening) {
    tell(say('serve.taken', { port: String(port) }));
    return 1;
  }
  print(say('serve.at', { address: listening.address }));
  await stopped;
  await listening.stop();
  return 0;
};

export const serveCommand: Command = {
  name: 'serve',
  operands: '',
  options: {},
  example: 'PORT=8081 npm run -s cynllun -- serve',
  run,
};
