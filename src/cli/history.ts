import type { Entry, Kept } from '#domain';
import { toJson } from '#export';
import type { Ledger } from '#register';
import { wordActor, wordReason } from '#words';
import type { Arguments, Command, ExitCode, Terminal } from './command.ts';
import { needed, wholeNumber } from './options.ts';
import { withLedger } from './plan-ledger.ts';

/** `A07` is every row with that code; `actions/A07` is one. */
const entitiesOf = (id: string, { tables }: Kept): readonly string[] => {
  const named = [...tables].flatMap(([table, rows]) =>
    [...rows.keys()].map((key) => ({ key, entity: `${table}/${key}` })),
  );
  return named.filter(({ key, entity }) => key === id || entity === id).map(({ entity }) => entity);
};

const entryAsJson = ({ facts, cites, ...entry }: Entry) => ({
  ...entry,
  ...(cites === undefined ? {} : { cites }),
  facts: facts.map(({ entity, field, value = null }) => ({ entity, field, value })),
});

const whoOf = ({ actor }: Entry, names: ReadonlyMap<string, string>, terminal: Terminal) => {
  const name = names.get(actor);
  return name === undefined ? terminal.say('history.erased') : wordActor(name, terminal.language);
};

const lineOf = (entry: Entry, names: ReadonlyMap<string, string>, terminal: Terminal): string => {
  const { say, language } = terminal;
  return say('history.line', {
    seq: String(entry.seq),
    day: entry.at.slice(0, 10),
    time: entry.at.slice(11, 16),
    who: whoOf(entry, names, terminal),
    cells: say('history.cells', { count: entry.facts.length }),
    reason: wordReason(entry, language),
  });
};

/** The latest first. Of one id, or of everything. */
const entriesAsked = async (
  ledger: Ledger,
  { id, most }: { readonly id: string | undefined; readonly most: number },
): Promise<readonly Entry[]> => {
  if (id === undefined) return ledger.history({ most });
  const entities = entitiesOf(id, await ledger.current());
  const found = await Promise.all(entities.map((entity) => ledger.history({ entity, most })));
  const bySeq = new Map(found.flat().map((entry) => [entry.seq, entry]));
  return [...bySeq.values()].toSorted((a, b) => b.seq - a.seq).slice(0, most);
};

const run = ({ options }: Arguments, terminal: Terminal): Promise<ExitCode> => {
  const { say, print, tell } = terminal;
  const asked = { options, say };
  const id = options.entity === undefined ? undefined : needed(asked, 'entity');
  const most = wholeNumber(asked, 'most', { low: 1, high: 1_000_000, otherwise: 50 });
  return withLedger(terminal, async (ledger) => {
    const entries = await entriesAsked(ledger, { id, most });
    const { head } = await ledger.current();
    if (options.json !== undefined) {
      print(toJson({ head, entries: entries.map(entryAsJson) }));
      return 0;
    }
    const names = await ledger.actorNames();
    for (const entry of entries) print(lineOf(entry, names, terminal));
    if (entries.length === 0) tell(say('history.none'));
    return 0;
  });
};

export const historyCommand: Command = {
  name: 'history',
  operands: '',
  options: { entity: 'option.entity', most: 'option.most' },
  example: 'npm run -s cynllun -- history --entity A07',
  run,
};
