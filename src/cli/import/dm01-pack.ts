import { type Issue, type Viewpoint, viewpoints } from '#domain';
import { toJson } from '#export';
import { type Dm01, dm01ForPack, type MonthChange, readDm01, writePack } from '#intake';
import {
  type Arguments,
  type Command,
  type ExitCode,
  type Terminal,
  UsageProblem,
} from '../command.ts';
import { needed } from '../options.ts';
import { findingAsJson, issueAsFinding, refuseInput, tellFindings } from '../trouble.ts';
import { importing } from './words.ts';

interface Request {
  readonly place: string;
  readonly by: Viewpoint;
  /** The folder of a pack. */
  readonly out: string;
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
    out: needed({ options, say: terminal.say }, 'out'),
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

const changeAsJson = ({ month, state, lists, before }: MonthChange) => ({
  what: state,
  where: month,
  before: String(before),
  after: String(lists),
});

const asJson = (outcome: Outcome, terminal: Terminal) => {
  const { dm01, changes = [], newBoards = [], issues = [] } = outcome;
  const files = dm01?.files ?? [];
  const isUnchanged = ({ state }: MonthChange) => state === 'unchanged';
  return {
    kind: 'dm01',
    by: dm01?.by,
    rows: dm01 ? total(files, 'rows') : null,
    accepted: issues.length > 0 ? 0 : total(files, 'accepted'),
    changes: changes.filter((change) => !isUnchanged(change)).map(changeAsJson),
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
    tell(said('dm01-file', { file, rows, accepted, sums }));
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

const intoPack = async (dm01: Dm01, request: Request, terminal: Terminal): Promise<ExitCode> => {
  const { out } = request;
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

/** Brings months of England's lists and activity into a pack of their own. */
export const importDm01Pack: Command['run'] = async (args, terminal) => {
  const request = requestIn(args, terminal);
  const read = await readDm01(request.place, request.by);
  return read.ok
    ? intoPack(read.value, request, terminal)
    : refuse({ issues: read.issues }, request, terminal);
};
