import type { Finding, Issue } from '#domain';
import { toJson } from '#export';
import type { ImportKind, ImportOptions, Offer, PlanToChange } from '#intake';
import type { Appended } from '#register';
import { bringIn, choiceOf, type Keeper, planToChange, reasonToBringIn } from '#site';
import { actorIn } from '#words';
import {
  type Arguments,
  type Command,
  type ExitCode,
  type OptionName,
  optionNames,
  type Terminal,
} from '../command.ts';
import { type Side, sideGiven } from '../on-conflict.ts';
import { withKeeper } from '../plan-ledger.ts';
import { findingAsJson, issueAsFinding, refuseInput, tellFindings } from '../trouble.ts';
import { type Clash, offerAsJson, tellConflicts, tellOffer } from './preview.ts';
import { importing } from './words.ts';

interface Request {
  readonly kind: ImportKind;
  readonly place: string;
  readonly options: ImportOptions;
  readonly side: Side | undefined;
  readonly reason: string | undefined;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** The options of a kind that the command line has. */
export const optionsOf = ({ options }: ImportKind): readonly OptionName[] =>
  optionNames.filter((name) => options.some((option) => option.name === name));

const requestIn = (kind: ImportKind, { words, options }: Arguments, { say }: Terminal): Request => {
  const given = optionsOf(kind).flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    kind,
    place: words[1] ?? '',
    options: Object.fromEntries(given),
    side: sideGiven({ options, say }),
    reason: options.reason || undefined,
    dryRun: options['dry-run'] !== undefined,
    json: options.json !== undefined,
  };
};

/** Why nothing was kept, and exit code 1. */
const refuse = (
  { issues, findings = [] }: { issues: readonly Issue[]; findings?: readonly Finding[] },
  { kind, json }: Request,
  terminal: Terminal,
): ExitCode => {
  const told = {
    issues: issues.map((issue) => issueAsFinding(issue, terminal)),
    findings: findings.map((finding) => findingAsJson(finding, terminal)),
  };
  const empty = { rows: null, accepted: 0, changes: [], conflicts: [], files: [] };
  if (json) terminal.print(toJson({ kind: kind.name, ...empty, ...told }));
  refuseInput(issues, terminal, false);
  tellFindings(findings, terminal);
  // England's boards are in no plan of Wales: there is another way.
  if (kind.name === 'dm01' && issues.some(({ code }) => code === 'unknown-id'))
    terminal.tell(importing(terminal.language)('other-boards'));
  return 1;
};

const reasonOf = (
  { reason, kind, place }: Request,
  { files }: Offer,
  { language }: Terminal,
): string => {
  const file = files.map((each) => each.file).join(', ') || place;
  return reason ?? reasonToBringIn(kind.name, file, language);
};

interface Bringing {
  readonly request: Request;
  readonly offer: Offer;
  readonly saw: number;
}

const keep = async (
  keeper: Keeper,
  { request, offer, saw }: Bringing,
  terminal: Terminal,
): Promise<Appended> => {
  const { kind, side = 'ours' } = request;
  return bringIn(keeper, {
    kind: kind.name,
    offer,
    saw,
    origin: 'command',
    actor: await keeper.ledger.actorNamed(actorIn(terminal.language)('command-line')),
    reason: reasonOf(request, offer, terminal),
    choices: new Map(offer.conflicts.map((conflict) => [choiceOf(conflict), side])),
  });
};

/** Cells that somebody changed between the look and the keeping: theirs stand in the plan. */
const clashesOf = (kept: Appended | undefined): readonly Clash[] =>
  kept?.kind === 'conflict'
    ? kept.conflicts.map(({ entity, field, theirs, yours }) => ({
        entity,
        field,
        ours: theirs,
        theirs: yours,
      }))
    : [];

const bring = async (keeper: Keeper, bringing: Bringing, terminal: Terminal): Promise<ExitCode> => {
  const { offer, request } = bringing;
  const { kind, side, dryRun, json } = request;
  const said = importing(terminal.language);
  const undecided = offer.conflicts.length > 0 && side === undefined;
  tellOffer(offer, terminal);
  if (undecided) tellConflicts(offer, terminal);
  if (dryRun) terminal.tell(terminal.say('words.dry-run'));
  const kept = undecided || dryRun ? undefined : await keep(keeper, bringing, terminal);
  if (kept?.kind === 'refused') return refuse(kept, request, terminal);
  if (kept?.kind === 'nothing') terminal.tell(said('nothing'));
  if (kept?.kind === 'conflict') terminal.tell(said('changed-meanwhile'));
  const unkept = [...(undecided ? offer.conflicts : []), ...clashesOf(kept)];
  if (json) terminal.print(toJson(offerAsJson({ kind, offer, unkept }, terminal)));
  return unkept.length > 0 ? 1 : 0;
};

const offerFor = (request: Request, plan: PlanToChange) =>
  request.kind.offer({ kind: 'path', path: request.place }, plan, request.options);

/** Brings a file of any kind into the plan as one change; or tells what it would change. */
export const importFile =
  (kind: ImportKind): Command['run'] =>
  (args, terminal) => {
    const request = requestIn(kind, args, terminal);
    return withKeeper(terminal, async (keeper) => {
      const plan = await planToChange(keeper);
      const read = await offerFor(request, plan);
      if (!read.ok) return refuse(read, request, terminal);
      const saw = plan.kept.head.seq;
      return bring(keeper, { request, offer: read.value, saw }, terminal);
    });
  };
