import { type Issue, type Viewpoint, viewpoints } from '#domain';
import { toJson } from '#export';
import {
  type Dm01,
  type Dm01Change,
  dm01ForPack,
  dm01ForPlan,
  type MonthChange,
  readDm01,
  writePack,
} from '#intake';
import type { Keeper } from '#site';
import { actorIn, reasonIn } from '#words';
import {
  type Arguments,
  type Command,
  type ExitCode,
  type Terminal,
  UsageProblem,
} from '../command.ts';
import { withKeeper } from '../plan-ledger.ts';
import { findingAsJson, issueAsFinding, refuseInput, tellFindings } from '../trouble.ts';
import { importing } from './words.ts';

interface Request {
  readonly place: string;
  readonly by: Viewpoint;
  /** The folder of a pack; undefined for the plan. */
  readonly out: string | undefined;
  readonly dryRun: boolean;
  readonly json: boolean;
}

const viewpointGiven = ({ options }: Arguments, { say }: Terminal): Viewpoint => {
  const value = options.by ?? 'commissioner';
  const by = viewpoints.find((one) => one === value);
  if (by) return by;
  const expected = say('expected.one-of', { list: viewpoints.join(', ') });
  throw new UsageProblem(say('usage.value', { option: '--by', value, expected }));
};

const requestIn = (args: Arguments, terminal: Terminal): Request => {
  const { words, options } = args;
  return {
    place: words[1] ?? '',
    by: viewpointGiven(args, terminal),
    out: options.out || undefined,
    dryRun: options['dry-run'] !== undefined,
    json: options.json !== undefined,
  };
};

/** What the files say, and what became of it, or would. */
interface Outcome {
  readonly dm01?: Dm01;
  readonly changes?: readonly MonthChange[];
  readonly newBoards?: readonly string[];
  readonly issues?: readonly Issue[];
}

const total = (files: Dm01['files'], of: 'rows' | 'accepted' | 'sums'): number =>
  files.reduce((sum, file) => sum + file[of], 0);

const asJson = (outcome: Outcome, terminal: Terminal) => {
  const { dm01, changes = [], newBoards = [], issues = [] } = outcome;
  const files = dm01?.files ?? [];
  const isUnchanged = ({ state }: MonthChange) => state === 'unchanged';
  return {
    kind: 'dm01',
    by: dm01?.by,
    rows: dm01 ? total(files, 'rows') : null,
    accepted: issues.length > 0 ? 0 : total(files, 'accepted'),
    changes: changes.filter((change) => !isUnchanged(change)),
    unchanged: changes.filter(isUnchanged).map(({ month }) => month),
    boards_added: newBoards,
    files,
    issues: issues.map((issue) => issueAsFinding(issue, terminal)),
    findings: (dm01?.findings ?? []).map((finding) => findingAsJson(finding, terminal)),
  };
};

const printed = (outcome: Outcome, { json }: Request, terminal: Terminal): void => {
  if (json) terminal.print(toJson(asJson(outcome, terminal)));
};

const refuse = (outcome: Outcome, request: Request, terminal: Terminal): ExitCode => {
  printed(outcome, request, terminal);
  return refuseInput(outcome.issues ?? [], terminal, false);
};

const tellFiles = ({ files }: Dm01, { tell, language }: Terminal): void => {
  const said = importing(language);
  for (const { file, rows, accepted, sums } of files)
    tell(said('file', { file, rows, accepted, sums }));
};

/** Hundreds of providers are not all named: `--json` has them. */
const MOST_NAMED = 20;
const namedOf = (codes: readonly string[]): string =>
  [...codes.slice(0, MOST_NAMED), ...(codes.length > MOST_NAMED ? ['…'] : [])].join(', ');

/** The preview: what the files hold, and what becomes of each month. */
const tellChanges = ({ dm01, changes = [], newBoards = [] }: Outcome, terminal: Terminal): void => {
  const { tell, language } = terminal;
  const said = importing(language);
  if (dm01) tellFiles(dm01, terminal);
  for (const { month, state, lists, before } of changes)
    tell(`  ${said(`month-${state}`, { month, lists, before })}`);
  if (newBoards.length > 0)
    tell(said('boards-added', { count: newBoards.length, list: namedOf(newBoards) }));
  tellFindings(dm01?.findings ?? [], terminal);
};

const intoPack = async (
  dm01: Dm01,
  { out, request }: { readonly out: string; readonly request: Request },
  terminal: Terminal,
): Promise<ExitCode> => {
  const { tell, say, language } = terminal;
  const said = importing(language);
  const made = await dm01ForPack(dm01, out);
  if (!made.ok) return refuse({ dm01, issues: made.issues }, request, terminal);
  const { changes, newBoards, content } = made.value;
  tellChanges({ dm01, changes, newBoards }, terminal);
  const nothing = changes.every(({ state }) => state === 'unchanged');
  if (nothing) tell(said('has-all'));
  else if (request.dryRun) tell(say('words.dry-run'));
  else {
    const written = await writePack(out, content);
    if (!written.ok) return refuse({ dm01, issues: written.issues }, request, terminal);
    tell(say('written.file', { file: out }));
  }
  printed({ dm01, changes, newBoards }, request, terminal);
  return 0;
};

const keep = async (
  keeper: Keeper,
  { change, dm01, saw }: { readonly change: Dm01Change; readonly dm01: Dm01; readonly saw: number },
  { language }: Terminal,
) => {
  const { facts, dataSets } = change;
  const files = dm01.files.map(({ file }) => file).join(', ');
  return keeper.append(
    {
      kind: 'edit',
      origin: 'command',
      actor: await keeper.ledger.actorNamed(actorIn(language)('command-line')),
      reason: reasonIn(language)('figures-brought-in', { file: files }),
      saw,
      cites: undefined,
      facts,
    },
    dataSets,
  );
};

const intoPlan = async (
  keeper: Keeper,
  { dm01, request }: { readonly dm01: Dm01; readonly request: Request },
  terminal: Terminal,
): Promise<ExitCode> => {
  const { tell, say, language } = terminal;
  const said = importing(language);
  const { kept, pack } = await keeper.now();
  const change = await dm01ForPlan(dm01, { kept, pack, dataSetOf: keeper.ledger.dataSet });
  if (!change.ok) {
    tellFiles(dm01, terminal);
    const { issues } = change;
    if (issues.some(({ code }) => code === 'unknown-id')) tell(said('other-boards'));
    return refuse({ dm01, issues }, request, terminal);
  }
  const { changes, facts } = change.value;
  tellChanges({ dm01, changes }, terminal);
  if (facts.length === 0) tell(said('nothing'));
  else if (request.dryRun) tell(say('words.dry-run'));
  else {
    const appended = await keep(
      keeper,
      { change: change.value, dm01, saw: kept.head.seq },
      terminal,
    );
    if (appended.kind === 'refused')
      return refuse({ dm01, issues: appended.issues }, request, terminal);
    if (appended.kind === 'conflict') {
      tell(said('changed-meanwhile'));
      return 1;
    }
  }
  printed({ dm01, changes }, request, terminal);
  return 0;
};

/** Brings months of England's lists and activity into a pack of their own, or into a plan of those boards. */
export const importDm01: Command['run'] = async (args, terminal) => {
  const request = requestIn(args, terminal);
  const read = await readDm01(request.place, request.by);
  if (!read.ok) return refuse({ issues: read.issues }, request, terminal);
  const { value: dm01 } = read;
  const { out } = request;
  return out === undefined
    ? withKeeper(terminal, (keeper) => intoPlan(keeper, { dm01, request }, terminal))
    : intoPack(dm01, { out, request }, terminal);
};
