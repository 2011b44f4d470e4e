import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Issue, planWordingKey, type Wording, wordingKey } from '#domain';
import {
  type PlanWords,
  rewriteWelsh,
  type SpreadsheetFormat,
  spreadsheetFormats,
  toJson,
  writeWordsSpreadsheet,
} from '#export';
import { readWordsSpreadsheet } from '#intake';
import type { Keeper } from '#site';
import { welshFrom, wordingsOf } from '#words';
import { type PlacedCatalogue, readCatalogues } from './catalogues.ts';
import {
  type Arguments,
  type Command,
  type ExitCode,
  type Terminal,
  UsageProblem,
} from './command.ts';
import { fileWritten } from './file-written.ts';
import { type Side, sideGiven } from './on-conflict.ts';
import { withKeeper } from './plan-ledger.ts';
import { issueAsFinding, refuseInput } from './trouble.ts';
import {
  heldAgainstPlan,
  keepTranslation,
  type PlanChanges,
  planWordsOf,
  tellConflicts,
  textsChanged,
} from './words-plan.ts';
import { writeWhole } from './write-whole.ts';

const formatOf = (file: string, { say }: Terminal): SpreadsheetFormat => {
  const format = spreadsheetFormats.find((one) => extname(file).toLowerCase() === `.${one}`);
  if (format) return format;
  const expected = say('expected.one-of', {
    list: spreadsheetFormats.map((one) => `.${one}`).join(', '),
  });
  throw new UsageProblem(say('usage.value', { option: '--out', value: file, expected }));
};

interface Request {
  readonly file: string;
  readonly json: boolean;
  readonly dryRun: boolean;
  readonly side: Side | undefined;
  readonly catalogues: readonly PlacedCatalogue[];
  readonly wordings: readonly Wording[];
}

const writeOut = async (
  request: Request,
  plan: PlanWords | undefined,
  terminal: Terminal,
): Promise<ExitCode> => {
  const { file, wordings } = request;
  const bytes = await writeWordsSpreadsheet({ wordings, plan }, formatOf(file, terminal));
  const exit = await writeWhole(file, bytes, terminal);
  if (exit === 0 && request.json) {
    terminal.print(toJson({ files: [fileWritten(file, bytes)] }));
  }
  return exit;
};

interface Change {
  readonly key: string;
  readonly before: Pick<Wording, 'welsh' | 'state'>;
  readonly after: Pick<Wording, 'welsh' | 'state'>;
}

const part = ({ welsh, state }: Wording) => ({ welsh, state });

const changesBetween = (before: readonly Wording[], after: readonly Wording[]): readonly Change[] =>
  before.flatMap((was, index) => {
    const is = after[index] ?? was;
    const same = was.welsh === is.welsh && was.state === is.state;
    return same ? [] : [{ key: wordingKey(was), before: part(was), after: part(is) }];
  });

/** New source for each file whose wording changes, all made before any is written. */
const rewrittenFiles = async (
  catalogues: readonly PlacedCatalogue[],
  wordings: readonly Wording[],
): Promise<ReadonlyMap<string, string>> => {
  const rewritten = new Map<string, string>();
  for (const { place, welsh } of catalogues) {
    const path = fileURLToPath(welsh.file);
    const text = rewritten.get(path) ?? (await readFile(path, 'utf8'));
    const lines = wordings.filter((wording) => wording.place === place);
    const next = await rewriteWelsh(text, { name: welsh.name, welsh: welshFrom(lines) });
    if (next !== text) rewritten.set(path, next);
  }
  return rewritten;
};

/** What a spreadsheet was found to hold. */
type Sheet = Extract<Awaited<ReturnType<typeof readWordsSpreadsheet>>, { ok: true }>['value'];

const refuse = (issues: readonly Issue[], { json }: Request, terminal: Terminal): ExitCode => {
  if (json) {
    const told = issues.map((issue) => issueAsFinding(issue, terminal));
    terminal.print(toJson({ kind: 'words', rows: null, accepted: 0, changes: [], issues: told }));
  }
  return refuseInput(issues, terminal, false);
};

interface ToKeep {
  readonly sheet: Sheet;
  /** Of the product. */
  readonly changes: readonly Change[];
  /** Undefined where the plan is left alone. */
  readonly changed: PlanChanges | undefined;
}

const asJson = ({ sheet, changes, changed }: ToKeep) => ({
  kind: 'words',
  rows: sheet.rows,
  accepted: changed && changed.conflicts.length > 0 ? 0 : sheet.rows,
  changes: [...changes, ...(changed?.changes ?? [])],
  issues: (changed?.conflicts ?? []).map(({ wording, seen, now }) => ({
    code: 'conflict',
    row: planWordingKey(wording),
    value: { en: wording.english, cy: wording.welsh },
    ours: now,
    base: seen,
  })),
});

/** Keeps what changed, the plan's first: files of the product are written only when nothing stands in the way. */
const keep = async (
  toKeep: ToKeep,
  {
    request,
    keepPlan,
  }: { request: Request; keepPlan: (changed: PlanChanges) => Promise<ExitCode> },
  terminal: Terminal,
): Promise<ExitCode> => {
  const { say, tell, print } = terminal;
  const { sheet, changes, changed } = toKeep;
  const { json, dryRun, file, catalogues } = request;
  if (changed && changed.conflicts.length > 0) {
    tellConflicts(changed.conflicts, terminal);
    if (json) print(toJson(asJson(toKeep)));
    return 1;
  }
  const files = dryRun ? [] : await rewrittenFiles(catalogues, sheet.wordings);
  if (changed && !dryRun && (await keepPlan(changed)) !== 0) return 1;
  for (const [path, text] of files) if (await writeWhole(path, text, terminal)) return 1;
  const count = changes.length + (changed ? textsChanged(changed) : 0);
  tell(say('words.changes', { count, file: basename(file) }));
  if (dryRun) tell(say('words.dry-run'));
  if (json) print(toJson(asJson(toKeep)));
  return 0;
};

const readIn = async (
  request: Request,
  keeper: Keeper | undefined,
  terminal: Terminal,
): Promise<ExitCode> => {
  const { say, tell } = terminal;
  const { wordings, side } = request;
  const file = basename(request.file);
  const read = await readWordsSpreadsheet(request.file, wordings);
  if (!read.ok) return refuse(read.issues, request, terminal);
  const { value: sheet } = read;
  if (sheet.plan && !keeper) {
    tell(say('words.needs-plan', { file }));
    return 1;
  }
  const changes = changesBetween(wordings, sheet.wordings);
  const held =
    keeper && sheet.plan
      ? await heldAgainstPlan(keeper, { file, plan: sheet.plan, side }, terminal)
      : undefined;
  if (held && !held.ok) {
    if ('issues' in held) return refuse(held.issues, request, terminal);
    tell(held.told);
    return 1;
  }
  const keepPlan = async (changed: PlanChanges): Promise<ExitCode> =>
    keeper && changed.facts.length > 0 ? keepTranslation(keeper, { file, changed }, terminal) : 0;
  return keep({ sheet, changes, changed: held?.value }, { request, keepPlan }, terminal);
};

const run = async (args: Arguments, terminal: Terminal): Promise<ExitCode> => {
  const { options } = args;
  const { out, in: back } = options;
  const file = out ?? back;
  if (file === undefined || (out !== undefined && back !== undefined))
    throw new UsageProblem(terminal.say('words.one-way'));
  const side = sideGiven({ options, say: terminal.say });
  if (out !== undefined) formatOf(out, terminal);
  const catalogues = await readCatalogues();
  const wordings = catalogues.flatMap(({ place, en, cy }) => wordingsOf(place, { en, cy }));
  const json = options.json !== undefined;
  const dryRun = options['dry-run'] !== undefined;
  const request = { file, json, dryRun, side, catalogues, wordings };
  if (options.plan === undefined)
    return out === undefined
      ? readIn(request, undefined, terminal)
      : writeOut(request, undefined, terminal);
  return withKeeper(terminal, async (keeper) =>
    out === undefined
      ? readIn(request, keeper, terminal)
      : writeOut(request, planWordsOf((await keeper.now()).kept), terminal),
  );
};

export const wordsCommand: Command = {
  name: 'words',
  operands: '',
  options: {
    out: 'option.words-out',
    in: 'option.words-in',
    plan: 'option.words-plan',
    'on-conflict': 'option.on-conflict',
    'dry-run': 'option.dry-run',
  },
  example: 'npm run -s cynllun -- words --out words.xlsx',
  run,
};
