import type { Parsed } from '#domain';
import { toJson } from '#export';
import { choiceOf, type Keeper, type PackOffer } from '#site';
import { actorIn, reasonIn } from '#words';
import {
  type Arguments,
  type Command,
  type ExitCode,
  type Terminal,
  UsageProblem,
} from './command.ts';
import { type Side, sideGiven } from './on-conflict.ts';
import { withKeeper } from './plan-ledger.ts';
import { findingAsJson, issueAsFinding, refuseInput, tellFindings } from './trouble.ts';

interface Request {
  readonly folder: string;
  readonly side: Side | undefined;
  readonly dryRun: boolean;
  readonly json: boolean;
}

const requestIn = ({ words, options }: Arguments, { say }: Terminal): Request => {
  const [kind, folder = ''] = words;
  if (kind !== 'pack' || folder === '')
    throw new UsageProblem(say('import.kinds', { list: 'pack' }));
  const side = sideGiven({ options, say });
  const asked = { dryRun: options['dry-run'] !== undefined, json: options.json !== undefined };
  return { folder, side, ...asked };
};

const conflictSaid = (
  { entity, field, ours = '', theirs = '' }: PackOffer['conflicts'][number],
  say: Terminal['say'],
): string => say('import.conflict', { place: `${entity} ${field}`, ours, theirs });

/** Every cell that the pack changes, and every one that both changed. */
const asJson = ({ facts, conflicts, findings }: PackOffer, terminal: Terminal) => {
  const changes = facts.map(({ entity, field, value = null }) => ({ entity, field, value }));
  const issues = conflicts.map((conflict) => ({
    code: 'conflict',
    row: conflict.entity,
    column: conflict.field,
    value: conflict.theirs ?? null,
    message: conflictSaid(conflict, terminal.say),
    ours: conflict.ours ?? null,
    base: conflict.base ?? null,
  }));
  const rows = changes.length + issues.length;
  const told = findings.map((finding) => findingAsJson(finding, terminal));
  return { kind: 'pack', rows, accepted: 0, changes, issues, findings: told };
};

const tellConflicts = ({ conflicts }: PackOffer, { tell, say }: Terminal): void => {
  tell(say('import.conflicts', { count: conflicts.length }));
  for (const conflict of conflicts) tell(`  ${conflictSaid(conflict, say)}`);
};

const accept = async (
  keeper: Keeper,
  { offer, side = 'ours' }: { readonly offer: PackOffer; readonly side: Side | undefined },
  { language }: Terminal,
): Promise<boolean> => {
  const choices = new Map(offer.conflicts.map((conflict) => [choiceOf(conflict), side] as const));
  const appended = await keeper.accept(offer, {
    actor: await keeper.ledger.actorNamed(actorIn(language)('command-line')),
    reason: reasonIn(language)('pack-brought-in', { name: offer.name, version: offer.version }),
    choices,
  });
  return appended.kind === 'kept' || appended.kind === 'nothing';
};

const bringIn = async (
  keeper: Keeper,
  { offer, request }: { readonly offer: PackOffer; readonly request: Request },
  terminal: Terminal,
): Promise<ExitCode> => {
  const { say, tell, print } = terminal;
  const { side, dryRun, json } = request;
  tellFindings(offer.findings, terminal);
  const undecided = offer.conflicts.length > 0 && side === undefined;
  if (undecided) tellConflicts(offer, terminal);
  else tell(say('import.changes', { count: offer.facts.length }));
  if (dryRun) tell(say('words.dry-run'));
  const goes = !undecided && !dryRun;
  const kept = goes && (await accept(keeper, { offer, side }, terminal));
  if (json) print(toJson({ ...asJson(offer, terminal), accepted: kept ? offer.facts.length : 0 }));
  if (goes && !kept) tell(say('import.changed-meanwhile'));
  return undecided || (goes && !kept) ? 1 : 0;
};

const refuse = (
  read: Extract<Parsed<unknown>, { ok: false }>,
  { json }: Request,
  terminal: Terminal,
): ExitCode => {
  if (json) {
    const issues = read.issues.map((issue) => issueAsFinding(issue, terminal));
    terminal.print(toJson({ kind: 'pack', rows: null, accepted: 0, changes: [], issues }));
  }
  return refuseInput(read.issues, terminal, false);
};

const run = (args: Arguments, terminal: Terminal): Promise<ExitCode> => {
  const request = requestIn(args, terminal);
  return withKeeper(terminal, async (keeper) => {
    const read = await keeper.offer(request.folder);
    if (!read.ok) return refuse(read, request, terminal);
    const offer = read.value;
    if (offer) return bringIn(keeper, { offer, request }, terminal);
    if (request.json)
      terminal.print(toJson({ kind: 'pack', rows: 0, accepted: 0, changes: [], issues: [] }));
    terminal.tell(terminal.say('import.nothing'));
    return 0;
  });
};

export const importCommand: Command = {
  name: 'import',
  operands: 'pack FOLDER',
  meanings: { pack: 'operand.import-pack', FOLDER: 'operand.import-folder' },
  options: { 'on-conflict': 'option.on-conflict', 'dry-run': 'option.dry-run' },
  example: 'npm run -s cynllun -- import pack packs/wales --dry-run',
  run,
};
