import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Wording, wordingKey } from '#domain';
import {
  rewriteWelsh,
  type SpreadsheetFormat,
  spreadsheetFormats,
  toJson,
  writeWordsSpreadsheet,
} from '#export';
import { readWordsSpreadsheet } from '#intake';
import { welshFrom, wordingsOf } from '#words';
import { type PlacedCatalogue, readCatalogues } from './catalogues.ts';
import {
  type Arguments,
  type Command,
  type ExitCode,
  type Terminal,
  UsageProblem,
} from './command.ts';
import { issueAsFinding, refuseInput } from './trouble.ts';
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
  readonly catalogues: readonly PlacedCatalogue[];
  readonly wordings: readonly Wording[];
}

const writeOut = async (request: Request, terminal: Terminal): Promise<ExitCode> => {
  const { file, wordings } = request;
  const bytes = await writeWordsSpreadsheet(wordings, formatOf(file, terminal));
  const exit = await writeWhole(file, bytes, terminal);
  if (exit === 0 && request.json) {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    terminal.print(toJson({ files: [{ path: file, bytes: bytes.length, sha256 }] }));
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

const readIn = async (request: Request, terminal: Terminal): Promise<ExitCode> => {
  const { say, tell, print } = terminal;
  const { file, json, dryRun, catalogues, wordings } = request;
  const read = await readWordsSpreadsheet(file, wordings);
  if (!read.ok) {
    const issues = read.issues.map((issue) => issueAsFinding(issue, terminal));
    if (json) print(toJson({ kind: 'words', rows: null, accepted: 0, changes: [], issues }));
    return refuseInput(read.issues, terminal, false);
  }
  const { rows, wordings: after } = read.value;
  const changes = changesBetween(wordings, after);
  const files = dryRun ? [] : await rewrittenFiles(catalogues, after);
  for (const [path, text] of files) if (await writeWhole(path, text, terminal)) return 1;
  tell(say('words.changes', { count: changes.length, file: basename(file) }));
  if (dryRun) tell(say('words.dry-run'));
  if (json) print(toJson({ kind: 'words', rows, accepted: rows, changes, issues: [] }));
  return 0;
};

const run = async ({ options }: Arguments, terminal: Terminal): Promise<ExitCode> => {
  const { out, in: back } = options;
  const file = out ?? back;
  if (file === undefined || (out !== undefined && back !== undefined))
    throw new UsageProblem(terminal.say('words.one-way'));
  const catalogues = await readCatalogues();
  const wordings = catalogues.flatMap(({ place, en, cy }) => wordingsOf(place, { en, cy }));
  const json = options.json !== undefined;
  const dryRun = options['dry-run'] !== undefined;
  const request = { file, json, dryRun, catalogues, wordings };
  return out === undefined ? readIn(request, terminal) : writeOut(request, terminal);
};

export const wordsCommand: Command = {
  name: 'words',
  operands: '',
  options: { out: 'option.words-out', in: 'option.words-in', 'dry-run': 'option.dry-run' },
  example: 'npm run -s cynllun -- words --out words.xlsx',
  run,
};
