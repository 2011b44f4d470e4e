import type { Parsed } from '#domain';
import { toJson } from '#export';
import { choiceOf, type Keeper, type PackOffer } from '#site';
import { actorIn, reasonIn } from '#words';
import type { Arguments, Command, ExitCode, Terminal } from '../command.ts';
import { type Side, sideGiven } from '../on-conflict.ts';
import { withKeeper } from '../plan-ledger.ts';
import { findingAsJson, issueAsFinding, refuseInput, tellFindings } from '../trouble.ts';
import { importing } from './words.ts';

interface Request {
  readonly folder: string;
  readonly side: Side | undefined;
  readonly dryRun: boolean;
  readonly json: boolean;
}

const requestIn = ({ words, options }: Arguments, { say }: Terminal): Request => {
  const [, folder = ''] = words;
  const side = sideGiven({ options, say });
  const asked = { dryRun: options['dry-run'] !== undefined, json: options.json !== undefined };
  return { folder, side, ...asked };
};

const conflictSaid = (
  { entity, field, ours = '', theirs = '' }: PackOffer['conflicts'][number],
  { language }: Terminal,
): string => importing(language)('conflict', { place: `${entity} ${field}`, ours, theirs });

/** Every cell that the pack changes, and every one that both changed. */
const asJson = ({ facts, conflicts, findings }: PackOffer, terminal: Terminal) => {
  const changes = facts.map(({ entity, field, value = null }) => ({ entity, field, value }));
  const issues = conflicts.map((conflict) => ({
    code: 'conflict',
    row: conflict.entity,
    column: conflict.field,
    value: conflict.theirs ?? null,
    message: conflictSaid(conflict, terminal),
    ours: conflict.ours ?? null,
    base: conflict.base ?? null,
  }));
  const rows = changes.length + issues.length;
  const told = findings.map((finding) => findingAsJson(finding, terminal));
  return { kind: 'pack', rows, accepted: 0, changes, issues, findings: told };
};

const tellConflicts = ({ conflicts }: PackOffer, terminal: Terminal): void => {
  const { tell, language } = terminal;
  tell(importing(language)('conflicts', { count: conflicts.length }));
  for (const conflict of conflicts) tell(`  ${conflictSaid(conflict, terminal)}`);
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
  const { say, tell, print, language } = terminal;
  const said = importing(language);
  const { side, dryRun, json } = request;
  tellFindings(offer.findings, terminal);
  const undecided = offer.conflicts.length > 0 && side === undefined;
  if (undecided) tellConflicts(offer, terminal);
  else tell(said('changes', { count: offer.facts.length }));
  if (dryRun) tell(say('words.dry-run'));
  const goes = !undecided && !dryRun;
  const kept = goes && (await accept(keeper, { offer, side }, terminal));
  if (json) print(toJson({ ...asJson(offer, terminal), accepted: kept ? offer.facts.length : 0 }));
  if (goes && !kept) tell(said('changed-meanwhile'));
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

/** Brings a newer pack into the plan, beside what was changed here. */
export const importPack: Command['run'] = (args, terminal) => {
  const request = requestIn(args, terminal);
  return withKeeper(terminal, async (keeper) => {
    const read = await keeper.offer(request.folder);
    if (!read.ok) return refuse(read, request, terminal);
    const offer = read.value;
    if (offer) return bringIn(keeper, { offer, request }, terminal);
    if (request.json)
      terminal.print(toJson({ kind: 'pack', rows: 0, accepted: 0, changes: [], issues: [] }));
    terminal.tell(importing(terminal.language)('nothing'));
    return 0;
  });
};
