import { join } from 'node:path';
import type { Change, Kept, KeptRow, LedgerFact } from '#domain';
import { type Ledger, openLedger, openSqlite, type Store } from '#register';
import { openKeeper } from '#site';

export const shipped = join(import.meta.dirname, '..', '..', 'packs', 'wales');

export const ACTIONS = 500;
export const CHANGES = 50_000;
const MINUTES_BETWEEN = 10;

/** The same numbers in each run (Park and Miller, 1988). */
const chances = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
};

const idOf = (number: number): string => `A${String(number).padStart(2, '0')}`;

const factsOf = (entity: string, row: KeptRow, otherwise: Readonly<Record<string, string>>) =>
  [...row].map(([field, { value }]) => ({ entity, field, value: otherwise[field] ?? value }));

/** As many actions as are missing, each like one of those that are there, with its milestones and what it answers; none of them moves the model. */
const moreActions = ({ tables }: Kept): readonly LedgerFact[] => {
  const actions = [...(tables.get('actions') ?? [])];
  const rowsOf = (table: string, action: string) =>
    [...(tables.get(table) ?? [])].filter(([, row]) => row.get('action')?.value === action);
  return Array.from({ length: ACTIONS - actions.length }, (_, more) => {
    const id = idOf(actions.length + more + 1);
    const [like, row] = actions[more % actions.length] ?? ['', new Map()];
    return [
      ...factsOf(`actions/${id}`, row, { action: id, effect: 'enabling' }),
      ...['milestones', 'crosswalk'].flatMap((table) =>
        rowsOf(table, like).flatMap(([key, kept]) => {
          const key2 = key.replace(like, id);
          return factsOf(`${table}/${key2}`, kept, { action: id, milestone: key2 });
        }),
      ),
    ];
  }).flat();
};

/** What people change most: a status, a sentence, the day when a milestone is now expected. */
const someEdit = (number: number, chance: (below: number) => number): readonly LedgerFact[] => {
  const id = idOf(1 + chance(ACTIONS));
  const cell = (entity: string, field: string, value: string) => ({ entity, field, value });
  const kind = chance(3);
  if (kind === 0) {
    const status = ['on-track', 'at-risk', 'off-track'][chance(3)] ?? 'on-track';
    return [cell(`actions/${id}`, 'status', status)];
  }
  if (kind === 1)
    return [cell(`actions/${id}`, 'summary_en', `What will be done, as told in change ${number}.`)];
  return [cell(`milestones/${id}-M2`, 'forecast', `2027-0${1 + chance(9)}-1${chance(10)}`)];
};

/** Many changes in one transaction: each on its own would wait for the disk. */
const inOneGo = (store: Store, work: (inside: Store) => Promise<void>): Promise<void> =>
  store.locked(async (locked) => {
    let { head } = locked;
    await work({
      ...store,
      head: async () => head,
      entries: async (after, most) => (await locked.entriesAfter(after)).slice(0, most),
      locked: (each) =>
        each({
          ...locked,
          head,
          append: async (stored) => {
            await locked.append(stored);
            head = { seq: stored.seq, hash: stored.hash };
          },
        }),
    });
  });

const appendAll = async (ledger: Ledger, actor: string): Promise<void> => {
  const chance = chances(1);
  const common = { kind: 'edit', origin: 'form', cites: undefined } as const;
  const keep = async (change: Pick<Change, 'facts' | 'reason'>) => {
    const { head } = await ledger.current();
    await ledger.append({ ...common, ...change, actor, saw: head.seq });
    return head.seq + 1;
  };
  await keep({ facts: moreActions(await ledger.current()), reason: 'Actions of every programme' });
  // What is so already is no change: there are fewer than are asked for.
  for (let seq = 2; seq < CHANGES; ) {
    seq = await keep({ facts: someEdit(seq, chance), reason: `Round ${Math.ceil(seq / 1000)}` });
  }
};

/** Keeps a plan with 500 actions and 50,000 changes in a folder: the last of them about now. */
export const keepLongHistory = async (folder: string): Promise<void> => {
  let minutes = -CHANGES;
  const began = Date.now();
  const clock = () => began + minutes * MINUTES_BETWEEN * 60_000;
  const store = await openSqlite(join(folder, 'plan.sqlite'));
  const keeper = await openKeeper({ store, shipped, clock });
  const actor = await keeper.ledger.actorNamed('Plan owner');
  await inOneGo(store, async (inside) => {
    const ledger = await openLedger(inside, {
      clock: () => {
        minutes += 1;
        return clock();
      },
      validate: async () => ({ issues: [], findings: [] }),
    });
    await appendAll(ledger, actor);
  });
  await store.close();
};
