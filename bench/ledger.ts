import { type Change, type Entry, nothingKept } from '#domain';
import { fold } from '#plan';
import { openLedger, type Store } from '#register';
import { anyPlan, fill, type Place } from '../src/register/fixtures/place.ts';
import { postgresPlace } from '../src/register/fixtures/postgres-place.ts';
import { sqlitePlace } from '../src/register/fixtures/sqlite-place.ts';
import { type Benchmark, medianMilliseconds, type Row } from './measure.ts';

const CHANGES = 50_000;
const FACTS_EACH = 4;
const ACTIONS = 500;
const APPENDS = 1000;
const REPEATS = 5;

/** Four cells of one action, so that the same cells change again and again. */
const changeAt = (at: number): Change => ({
  kind: 'edit',
  origin: 'form',
  actor: 'planner',
  reason: 'As agreed',
  saw: at,
  cites: undefined,
  facts: Array.from({ length: FACTS_EACH }, (_, cell) => ({
    entity: `actions/A${at % ACTIONS}`,
    field: `field ${(at + cell) % 25}`,
    value: `${at} as it was agreed with the boards`,
  })),
});

const changes = Array.from({ length: CHANGES }, (_, at) => changeAt(at));
const entries = changes.map(
  (change, at): Entry => ({ ...change, seq: at + 1, at: '', hash: `${at}` }),
);

const foldRow = (): Row => ({
  what: `the plan folded from ${CHANGES * FACTS_EACH} facts in ${CHANGES} changes`,
  value: medianMilliseconds(REPEATS, () => fold(nothingKept, entries)),
  unit: 'ms',
  n: REPEATS,
});

const took = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** Each waits for the one before, as one person's changes do. */
const appendMany = async (store: Store): Promise<void> => {
  const ledger = await openLedger(store, anyPlan);
  for (let at = 0; at < APPENDS; at += 1) await ledger.append(changeAt(at));
};

const storeRows = async (where: string, make: () => Promise<Place>): Promise<readonly Row[]> => {
  const place = await make();
  const store = await place.open();
  try {
    const appending = await took(() => appendMany(store));
    await fill(store, changes.slice(APPENDS));
    const opening = await took(() => openLedger(store, anyPlan));
    const ledger = await openLedger(store, anyPlan);
    const once = (what: string, value: number): Row => ({
      what: `${what}, ${where}`,
      value,
      unit: 'ms',
      n: 1,
    });
    return [
      {
        what: `changes kept, ${where}`,
        value: (APPENDS / appending) * 1000,
        unit: '/s',
        n: APPENDS,
      },
      once(`a ledger of ${CHANGES} changes opened`, opening),
      once('all of it verified', await took(() => ledger.verify())),
      once(
        'the plan as it was in the midst of it',
        await took(() => ledger.at({ seq: CHANGES / 2 - 1 })),
      ),
    ];
  } finally {
    await store.close();
    await place.remove();
  }
};

/** On PostgreSQL too where a server is given. */
export const ledger: Benchmark = {
  name: 'ledger',
  run: async () => {
    const server = process.env.CYNLLUN_TEST_DATABASE_URL;
    return [
      foldRow(),
      ...(await storeRows('SQLite', sqlitePlace)),
      ...(server ? await storeRows('PostgreSQL', () => postgresPlace(server)) : []),
    ];
  },
};
