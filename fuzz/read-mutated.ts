import { type ImportKind, type ImportSource, importKinds } from '#intake';
import { englishPlan } from '../src/intake/fixtures/english-plan.ts';
import { type keptPlanIn, smallKeptPlan } from '../src/intake/fixtures/kept-plan.ts';
import { issueList } from '../src/intake/issue-list.ts';
import { knownFile } from '../src/intake/table-file/known-file.ts';
import { readTableFile } from '../src/intake/table-file/read-table-file.ts';
import { readTask } from '../src/intake/table-file/read-task.ts';
import { gathering, inVain, type ReadApart } from '../src/intake/table-file/told.ts';
import { type Base, bases } from './bases.ts';
import { diceOf } from './dice.ts';
import { lostOfOffer, lostOfText, unexplained, unsound } from './loss.ts';
import { mutated } from './mutations.ts';

/** What became of a file: read, or refused for these codes; and what is wrong with that. */
export interface Outcome {
  readonly base: string;
  readonly read: boolean;
  readonly codes: readonly string[];
  readonly wrong?: string;
}

type Plan = Awaited<ReturnType<typeof keptPlanIn>>;
type Judged = Omit<Outcome, 'base'>;

const judged = (read: boolean, codes: readonly string[], wrong: string | undefined): Judged => ({
  read,
  codes: [...new Set(codes)],
  ...(wrong === undefined ? {} : { wrong }),
});

/** The same as the worker of one file does, without starting one: a hundred times as quick. What a library throws is what ends a worker. */
const readHere = async (source: ImportSource): Promise<Judged | undefined> => {
  const issues = issueList();
  const known = await knownFile(source, issues);
  if (known?.kind !== 'apart') return undefined;
  const gather = gathering();
  let read: ReadApart | undefined;
  try {
    await readTask(known.task, (told) => {
      read ??= gather(told);
    });
  } catch {
    read = inVain('file-damaged', known.task.kind);
  }
  if (!read) return judged(false, [], 'neither read nor refused');
  if (!read.ok) return judged(false, [read.code], undefined);
  const { sheets } = read;
  const isBlank = sheets.every(({ rows }) => rows.length === 0);
  return isBlank ? judged(false, ['file-empty'], undefined) : judged(true, [], unsound(sheets));
};

const asTable = async (source: ImportSource, bytes: Buffer): Promise<Judged> => {
  const here = await readHere(source);
  if (here) return here;
  const issues = issueList();
  const read = await readTableFile(source, issues);
  const codes = issues.issues.map(({ code }) => code);
  if (!read) return judged(false, codes, unexplained(issues.issues));
  // What is packed has other letters than what is in it.
  const isPacked = /^(1f8b|504b)/.test(bytes.toString('hex', 0, 2));
  const lost = isPacked ? undefined : lostOfText(bytes, read.sheets);
  return judged(true, codes, lost ?? unsound(read.sheets));
};

const asKind = async (kind: ImportKind, source: ImportSource, plan: Plan): Promise<Judged> => {
  const { pack, dataSetOf, first } = plan;
  const keptAt = async () => first;
  const offer = await kind.offer(source, { kept: first, pack, dataSetOf, keptAt }, {});
  if (offer.ok) return judged(true, [], lostOfOffer(offer.value));
  return judged(
    false,
    offer.issues.map(({ code }) => code),
    unexplained(offer.issues),
  );
};

const fileOf = (number: number, all: readonly Base[]) => {
  const dice = diceOf(number);
  const base = all[dice(all.length)];
  const other = all[dice(all.length)];
  if (!base || !other) throw new Error('no files to change');
  return { base, bytes: mutated(base.bytes, dice, other.bytes) };
};

/** Reads changed files by their number: the same number is always the same file, as long as the fixtures are the same. */
export const mutatedReader = async () => {
  const all = await bases();
  const plans = { small: await smallKeptPlan(), english: await englishPlan(async (plan) => plan) };
  return async (number: number): Promise<Outcome> => {
    const { base, bytes } = fileOf(number, all);
    const source: ImportSource = { kind: 'bytes', file: base.name, bytes };
    const kind = importKinds.find(({ name }) => name === base.kind);
    const plan = base.kind === 'dm01' ? plans.english : plans.small;
    const read = kind ? await asKind(kind, source, plan) : await asTable(source, bytes);
    return { base: base.kind ?? base.name, ...read };
  };
};
