import {
  type Change,
  entityOf,
  type Kept,
  type KeptRow,
  type LedgerFact,
  memberField,
  membersIn,
  stands,
  YES,
} from '#domain';
import { toJson } from '#export';
import type { Keeper } from '#site';
import { actorIn, reasonIn } from '#words';
import { actionsAsked, unknownAction } from './actions-asked.ts';
import {
  type Arguments,
  type Command,
  type ExitCode,
  type Terminal,
  UsageProblem,
} from './command.ts';
import { needed } from './options.ts';
import { withKeeper } from './plan-ledger.ts';

const TABLE = 'scenarios';
const ACTIONS = 'actions';

/** A choice of actions under a name. */
interface Saved {
  readonly name: string;
  readonly actions: readonly string[];
}

const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,59}$/u;

const savedIn = (name: string, row: KeptRow): Saved => ({
  name,
  actions: membersIn(row, ACTIONS).toSorted(),
});

const scenariosOf = ({ tables }: Kept): readonly Saved[] =>
  [...(tables.get(TABLE) ?? [])]
    .filter(([, row]) => stands(row))
    .map(([name, row]) => savedIn(name, row));

/** The ids of a saved scenario's actions, or undefined where none has that name. */
export const actionsOfScenario = async (
  { ledger }: Keeper,
  name: string,
): Promise<readonly string[] | undefined> =>
  scenariosOf(await ledger.current()).find((saved) => saved.name === name)?.actions;

/** What makes a row say these actions and no others. */
const factsOf = ({ name, actions }: Saved, kept: Kept): readonly LedgerFact[] => {
  const entity = entityOf(TABLE, name);
  const row = kept.tables.get(TABLE)?.get(name);
  const before = row ? savedIn(name, row).actions : [];
  return [
    { entity, field: 'name', value: name },
    ...before
      .filter((id) => !actions.includes(id))
      .map((id) => ({ entity, field: memberField(ACTIONS, id), value: undefined })),
    ...actions.map((id) => ({ entity, field: memberField(ACTIONS, id), value: YES })),
  ];
};

const nameGiven = ({ words: [, name = ''] }: Arguments, { say }: Terminal): string => {
  if (NAME.test(name)) return name;
  throw new UsageProblem(say('scenario.name', { value: name }));
};

const tellSaved = (saved: Saved, { options }: Arguments, { print, say }: Terminal): void => {
  const { name, actions } = saved;
  if (options.json !== undefined) print(toJson(saved));
  else print(say('scenario.line', { name, count: actions.length, ids: actions.join(', ') }));
};

const save = async (args: Arguments, terminal: Terminal, keeper: Keeper): Promise<ExitCode> => {
  const { say, tell, language } = terminal;
  const { ledger } = keeper;
  const name = nameGiven(args, terminal);
  const asked = needed({ options: args.options, say }, 'actions');
  const { kept, pack } = await keeper.now();
  const unknown = unknownAction(asked, pack);
  if (unknown !== undefined) {
    tell(say('project.no-action', { value: unknown }));
    return 1;
  }
  // `all` is spelt out, so that a scenario stays what it was.
  const saved: Saved = { name, actions: actionsAsked(asked, pack).toSorted() };
  const change: Change = {
    kind: 'edit',
    origin: 'command',
    actor: await ledger.actorNamed(actorIn(language)('command-line')),
    reason: reasonIn(language)('scenario-saved', { name }),
    saw: kept.head.seq,
    cites: undefined,
    facts: factsOf(saved, kept),
  };
  const appended = await keeper.append(change);
  if (appended.kind === 'conflict' || appended.kind === 'refused') {
    tell(say('scenario.changed', { name }));
    return 1;
  }
  tellSaved(saved, args, terminal);
  return 0;
};

const list = async (args: Arguments, terminal: Terminal, { ledger }: Keeper): Promise<ExitCode> => {
  const scenarios = scenariosOf(await ledger.current());
  if (args.options.json !== undefined) terminal.print(toJson({ scenarios }));
  else for (const saved of scenarios) tellSaved(saved, args, terminal);
  if (scenarios.length === 0) terminal.tell(terminal.say('scenario.none'));
  return 0;
};

const show = async (args: Arguments, terminal: Terminal, { ledger }: Keeper): Promise<ExitCode> => {
  const name = nameGiven(args, terminal);
  const saved = scenariosOf(await ledger.current()).find((one) => one.name === name);
  if (saved) tellSaved(saved, args, terminal);
  else terminal.tell(terminal.say('scenario.unknown', { value: name }));
  return saved ? 0 : 1;
};

const deeds = { save, list, show };

const run = (args: Arguments, terminal: Terminal): Promise<ExitCode> => {
  const [deed = ''] = args.words;
  if (!Object.hasOwn(deeds, deed)) throw new UsageProblem(terminal.say('scenario.deeds'));
  const act = deeds[deed as keyof typeof deeds];
  return withKeeper(terminal, (keeper) => act(args, terminal, keeper));
};

export const scenarioCommand: Command = {
  name: 'scenario',
  operands: 'save|list|show NAME',
  meanings: {
    'save NAME': 'operand.scenario-save',
    list: 'operand.scenario-list',
    'show NAME': 'operand.scenario-show',
    NAME: 'operand.scenario-name',
  },
  options: { actions: 'option.actions' },
  example: 'npm run -s cynllun -- scenario save imaging-first --actions A01,A02,A04',
  run,
};
