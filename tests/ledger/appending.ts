/** Run as a process of its own: appends changes to a store and says of each, at once, what became of it. */
import { writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Appended, openLedger, openPostgres, openSqlite } from '../../src/register/index.ts';
import type { Told } from './told.ts';

const { values } = parseArgs({
  options: {
    store: { type: 'string', default: '' },
    name: { type: 'string', default: '' },
    changes: { type: 'string', default: '' },
  },
});
const { name, store: address } = values;

/** Every so often both processes want the same cell. */
const WANTED_BY_ALL = 7;

const store = await (address.startsWith('postgres:') ? openPostgres : openSqlite)(address);
const ledger = await openLedger(store, {
  clock: Date.now,
  validate: async () => ({ issues: [], findings: [] }),
});
/** The position last seen of the cell that all want, and of all others: whoever looks longer at one sees more of the others' changes. */
const saw = { wanted: 0, own: 0 };

/** Written before anything else is done: whoever reads it knows that the change is kept. */
const tell = (appended: Appended, number: number): void => {
  const told: Told =
    appended.kind === 'kept'
      ? { number, kind: 'kept', seq: appended.entry.seq }
      : {
          number,
          kind: appended.kind,
          seq: 'conflicts' in appended ? (appended.conflicts[0]?.seq ?? 0) : 0,
        };
  writeSync(1, `${JSON.stringify(told)}\n`);
};

const most = values.changes === '' ? Number.POSITIVE_INFINITY : Number(values.changes);
for (let number = 1; number <= most; number += 1) {
  const cell = number % WANTED_BY_ALL === 0 ? 'wanted' : 'own';
  const appended = await ledger.append({
    kind: 'edit',
    origin: 'form',
    actor: name,
    reason: 'As agreed',
    saw: saw[cell],
    cites: undefined,
    facts: [
      {
        entity: 'actions/A07',
        field: cell === 'wanted' ? 'title_en' : `line ${name}`,
        value: `${name} ${number}`,
      },
    ],
  });
  tell(appended, number);
  saw[cell] = appended.kind === 'kept' ? appended.entry.seq : (await ledger.current()).head.seq;
}
await ledger.close();
