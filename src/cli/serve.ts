import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Issue, Pack } from '#domain';
import { readPack } from '#intake';
import { isUnreachable, type Store } from '#register';
import {
  type Keeper,
  type Listening,
  openKeeper,
  serveSite,
  UnreadablePack,
  UnreadablePlan,
} from '#site';
import type { Arguments, Command, ExitCode, Terminal } from './command.ts';
import { UsageProblem } from './command.ts';
import { shippedPlan } from './plan-ledger.ts';
import { openPlanStore, tellClosed } from './plan-store.ts';
import { refuseInput } from './trouble.ts';

const DEFAULT_PORT = 8080;
const HIGHEST_PORT = 65_535;

/** Nobody reads a mailbox by this name: an installation sets its own. */
const NO_CONTACT = 'diagnostics-workforce-plan@example.org';

/** The packs that come with the product, the plan's own nation first. */
const packsFolder = dirname(shippedPlan);
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

/** All but the plan's own: that one is kept, and is read where it is kept. */
const readOthers = async (): Promise<Shipped> => {
  const entries = await readdir(packsFolder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const names = firstOf(folders.filter((name) => name !== basename(shippedPlan)));
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

interface ToServe {
  readonly keeper: Keeper;
  readonly others: Shipped;
}

const listen = async (
  { keeper, others }: ToServe,
  port: number,
): Promise<Listening | undefined> => {
  const contact = process.env.CYNLLUN_CONTACT ?? NO_CONTACT;
  const { pack } = await keeper.now();
  const packs = [pack, ...others.packs];
  const folders = { ...others.folders, [pack.name]: shippedPlan };
  try {
    return await serveSite({ packs, folders, contact, keeper }, { host: '127.0.0.1', port });
  } catch (problem) {
    if (isTaken(problem)) return undefined;
    throw problem;
  }
};

const serveFrom = async (store: Store, port: number, terminal: Terminal): Promise<ExitCode> => {
  const { say, print, tell } = terminal;
  const stopped = untilStopped();
  const [keeper, others] = await Promise.all([
    openKeeper({ store, shipped: shippedPlan, clock: Date.now }),
    readOthers(),
  ]);
  if (others.issues.length > 0) return refuseInput(others.issues, terminal, false);
  const listening = await listen({ keeper, others }, port);
  if (!listening) {
    tell(say('serve.taken', { port: String(port) }));
    return 1;
  }
  print(say('serve.at', { address: listening.address }));
  await stopped;
  await listening.stop();
  return 0;
};

const run = async (_: Arguments, terminal: Terminal): Promise<ExitCode> => {
  const port = portFrom(process.env.PORT, terminal);
  const store = await openPlanStore(terminal);
  if (!store) return 1;
  try {
    return await serveFrom(store, port, terminal);
  } catch (problem) {
    if (problem instanceof UnreadablePack || problem instanceof UnreadablePlan)
      return refuseInput(problem.issues, terminal, false);
    if (!isUnreachable(problem)) throw problem;
    tellClosed(problem, terminal);
    return 1;
  } finally {
    await store.close();
  }
};

export const serveCommand: Command = {
  name: 'serve',
  operands: '',
  options: {},
  example: 'PORT=8081 npm run -s cynllun -- serve',
  run,
};
