import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { NewerStore, openPostgres, openSqlite, type Store } from '#register';
import type { ExitCode, Terminal } from './command.ts';

const DATA_FOLDER = 'data';

/** Where the plan is kept: a folder of this computer, unless a database is named. */
interface StorePlace {
  /** As a person may be told it: never with a password. */
  readonly name: string;
  readonly open: () => Promise<Store>;
}

const withoutPassword = (url: string): string => url.replace(/:[^:@/]*@/, ':…@');

const storePlace = ({ DATABASE_URL, CYNLLUN_DATA }: NodeJS.ProcessEnv): StorePlace => {
  if (DATABASE_URL)
    return { name: withoutPassword(DATABASE_URL), open: () => openPostgres(DATABASE_URL) };
  const folder = CYNLLUN_DATA || DATA_FOLDER;
  return {
    name: folder,
    open: async () => {
      await mkdir(folder, { recursive: true });
      return openSqlite(join(folder, 'plan.sqlite'));
    },
  };
};

const reasonOf = (problem: unknown): string =>
  problem instanceof Error ? problem.message : String(problem);

/** Why the store of the plan can't be opened or asked. */
export const tellClosed = (problem: unknown, { tell, say }: Terminal): void => {
  const { name: store } = storePlace(process.env);
  if (problem instanceof NewerStore) tell(say('store.newer', { store }));
  else tell(say('store.closed', { store, reason: reasonOf(problem) }));
};

/** Opens the store of the plan, or tells why it can't be opened. */
export const openPlanStore = async (terminal: Terminal): Promise<Store | undefined> => {
  try {
    return await storePlace(process.env).open();
  } catch (problem) {
    tellClosed(problem, terminal);
    return undefined;
  }
};

/** Does something with the store of the plan, and closes it however that ends. */
export const withPlanStore = async (
  terminal: Terminal,
  work: (store: Store) => Promise<ExitCode>,
): Promise<ExitCode> => {
  const store = await openPlanStore(terminal);
  if (!store) return 1;
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};

/** Whether nothing was ever kept; of a store that can't say, that is for `verify` to find out. */
const isEmpty = async (store: Store): Promise<boolean> => {
  try {
    return (await store.head()).seq === 0 && (await store.entries(0, 1)).length === 0;
  } catch {
    return false;
  }
};

/** The same, for what makes sense only where a plan is kept: a mistyped place is no sound plan. */
export const withKeptPlan = (
  terminal: Terminal,
  work: (store: Store) => Promise<ExitCode>,
): Promise<ExitCode> =>
  withPlanStore(terminal, async (store) => {
    if (!(await isEmpty(store))) return work(store);
    terminal.tell(terminal.say('store.empty', { store: storePlace(process.env).name }));
    return 1;
  });
