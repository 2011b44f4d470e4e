import {
  type Change,
  DATA_SETS,
  type Kept,
  type Language,
  type LedgerFact,
  placeOf,
} from '#domain';
import { PACKS, SHIPPED } from '#intake';
import { formatNumber, speaker, wordActor } from '#words';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { rowInLine } from './row-name.ts';

/** The name of whoever an opaque id stands for, while there is one. */
export const whoOf = (
  actor: string,
  names: ReadonlyMap<string, string>,
  language: Language,
): string => {
  const name = names.get(actor);
  return name === undefined ? speaker({ en, cy }, language)('erased') : wordActor(name, language);
};

/** As many rows as a sentence can name. */
const MOST_NAMED = 3;

type Cells = Pick<Change, 'facts'>;

const tableOf = ({ entity }: LedgerFact): string => placeOf(entity).table;

/** How many files of a pack, each named as it came and as it is used. */
const filesIn = ({ facts }: Cells): number =>
  new Set(
    facts
      .filter((fact) => tableOf(fact) === DATA_SETS)
      .map(({ entity }) => placeOf(entity).key.replace(SHIPPED, '')),
  ).size;

/** Files that figures or a table came from, each by its name, size and hash, once. */
const broughtBy = ({ facts }: Cells, language: Language): readonly string[] => {
  const say = speaker({ en, cy }, language);
  const told = [...Map.groupBy(facts, ({ entity }) => entity).values()].flatMap((own) => {
    const of = (field: string) => own.find((fact) => fact.field === field)?.value ?? '';
    const [file, hash] = [of('file'), of('file_sha256').slice(0, 12)];
    const size = formatNumber(Math.ceil(Number(of('file_bytes')) / 1000));
    return file && hash ? [say('brought-in', { file, size, hash })] : [];
  });
  return [...new Set(told)];
};

/** How many cells of which rows of the plan: each row by its name while they are few. */
const cellsOf = (facts: Cells['facts'], kept: Kept, language: Language): string => {
  const say = speaker({ en, cy }, language);
  const rows = Map.groupBy(facts, ({ entity }) => entity);
  if (rows.size > MOST_NAMED) return say('cells-in-all', { cells: facts.length, rows: rows.size });
  return [...rows]
    .map(([entity, own]) =>
      say('cells-of', { row: rowInLine(entity, kept, language), count: own.length }),
    )
    .join('; ');
};

type Cited = Pick<Change, 'kind' | 'origin' | 'cites' | 'facts'>;

/** Rows of the plan, and apart from them the files of a pack. */
const changedBy = (change: Cells, kept: Kept, language: Language): string => {
  const own = change.facts.filter((fact) => ![DATA_SETS, PACKS].includes(tableOf(fact)));
  const files = filesIn(change);
  const rows = own.length === 0 ? '' : cellsOf(own, kept, language);
  if (files === 0) return rows;
  const brought = broughtBy(change, language);
  const key = brought.length > 0 ? 'sets-in-all' : 'files-in-all';
  const told = speaker({ en, cy }, language)(key, { files });
  return [rows.replace(/\.$/, ''), ...brought, told].filter((text) => text !== '').join('. ');
};

/** What it does to another change, if it is about one. */
const wayOf = ({ kind, origin, cites: seq = 0 }: Cited, language: Language): string | undefined => {
  const say = speaker({ en, cy }, language);
  if (kind === 'approval') return say('approves', { seq });
  if (kind === 'refusal') return say('refuses', { seq });
  return origin === 'undo' ? say('undoes', { seq }) : undefined;
};

/** What helps to tell of a change. */
interface Beside {
  /** The change that it is about. */
  readonly cited: Cells | undefined;
  /** What rows are called by. */
  readonly kept: Kept;
}

/** What a change changed, in a line: an approval or a refusal tells what was asked for. */
export const whatOf = (change: Cited, { cited, kept }: Beside, language: Language): string => {
  const way = wayOf(change, language);
  const told = change.facts.length === 0 ? cited : change;
  const what = told === undefined ? '' : changedBy(told, kept, language);
  if (way === undefined || what === '') return way ?? what;
  return speaker({ en, cy }, language)('with-what', { way, what });
};
