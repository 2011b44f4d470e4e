import {
  entityOf,
  type Kept,
  type KeptRow,
  type Language,
  type LedgerFact,
  placeOf,
  rowAt,
  saysSomething,
  stateField,
  type TextState,
  unsaidState,
} from '#domain';
import type { AnyTable } from '../table.ts';
import { goneFrom } from './gone.ts';
import { keptTableNamed, keptTableOf, keptTables } from './kept-tables.ts';
import { columnOf, otherThan, pairsOf, textOfColumn } from './pairs.ts';

/** A text of a row in both languages, and whether each has been read by someone who knows it. */
export interface KeptText {
  /** `title` of the columns `title_en` and `title_cy`. */
  readonly field: string;
  readonly en: string;
  readonly cy: string;
  readonly state: Readonly<Record<Language, TextState>>;
}

/** A text, and the row that it is of. */
export interface PlacedText extends KeptText {
  /** `actions/A07`. */
  readonly entity: string;
}

const wordsIn = (row: KeptRow | undefined, column: string): string => row?.get(column)?.value ?? '';

const stateOf = (row: KeptRow | undefined, field: string, language: Language): TextState => {
  const column = columnOf(field, language);
  if (wordsIn(row, column) === '') return 'missing';
  const said = row?.get(stateField(column))?.value;
  return said === 'draft' || said === 'checked' ? said : unsaidState[language];
};

const textsIn = (table: AnyTable, row: KeptRow): readonly KeptText[] =>
  pairsOf(table).flatMap((field) => {
    const en = wordsIn(row, columnOf(field, 'en'));
    const cy = wordsIn(row, columnOf(field, 'cy'));
    if (en === '' && cy === '') return [];
    const state = { en: stateOf(row, field, 'en'), cy: stateOf(row, field, 'cy') };
    return [{ field, en, cy, state }];
  });

/** The texts of a row of a table, in the order of its columns; none that is in neither language. */
export const textsOfRow = (tableName: string, row: KeptRow): readonly KeptText[] => {
  const table = keptTableNamed(tableName);
  return table ? textsIn(table, row) : [];
};

/** Every text of the plan as it stands. */
export const textsOf = (kept: Kept): readonly PlacedText[] => {
  const gone = goneFrom(kept);
  return keptTables.flatMap((name) =>
    [...(kept.tables.get(name) ?? [])].flatMap(([key, row]) =>
      gone.get(name)?.has(key) || !saysSomething(row)
        ? []
        : textsIn(keptTableOf(name), row).map((text) => ({ entity: entityOf(name, key), ...text })),
    ),
  );
};

/** What an edit of a text does to the states of its two languages. */
const statesAfter = (
  kept: Kept,
  { entity, field: column, value }: LedgerFact,
  edited: ReadonlySet<string>,
): readonly LedgerFact[] => {
  const table = keptTableNamed(placeOf(entity).table);
  const text = table && textOfColumn(table, column);
  const row = rowAt(kept, entity);
  if (!text || wordsIn(row, column) === (value ?? '')) return [];
  const facts: LedgerFact[] = [];
  const say = (field: string, state: TextState | undefined) => {
    if (row?.get(field)?.value !== state && !edited.has(`${entity} ${field}`))
      facts.push({ entity, field, value: state });
  };
  // Nobody has checked the new words, whoever checked the old.
  say(stateField(column), undefined);
  const other = columnOf(text.field, otherThan(text.language));
  // A text that was checked said what the other says; one that was missing or a draft is being brought to.
  const agreed = stateOf(row, text.field, text.language) === 'checked';
  if (agreed && !edited.has(`${entity} ${other}`)) {
    const drafted = unsaidState[otherThan(text.language)] === 'draft' ? undefined : 'draft';
    if (wordsIn(row, other) !== '') say(stateField(other), drafted);
  }
  return facts;
};

/** A change with the states of the texts that it edits: an edited text is to be checked again, and the other language of one that was checked becomes a draft. What the change says of a state itself stands. */
export const withTextStates = (kept: Kept, facts: readonly LedgerFact[]): readonly LedgerFact[] => {
  const edited = new Set(facts.map(({ entity, field }) => `${entity} ${field}`));
  return [...facts, ...facts.flatMap((fact) => statesAfter(kept, fact, edited))];
};
