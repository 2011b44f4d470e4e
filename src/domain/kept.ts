import { type Kept, type KeptRow, placeOf, RETIRED, type TextState, YES } from './ledger.ts';
import type { Language } from './text.ts';

export const rowAt = (kept: Kept, entity: string): KeptRow | undefined => {
  const { table, key } = placeOf(entity);
  return kept.tables.get(table)?.get(key);
};

export const valueAt = (kept: Kept, entity: string, field: string): string | undefined =>
  rowAt(kept, entity)?.get(field)?.value;

export const isRetired = (row: KeptRow): boolean => row.get(RETIRED)?.value === YES;

/** Whether anything is said of it: a row whose cells were all taken away is no longer in the plan, though its id stays used. */
export const saysSomething = (row: KeptRow): boolean => {
  for (const { value } of row.values()) if (value !== undefined) return true;
  return false;
};

/** Whether a row is in the plan. */
export const stands = (row: KeptRow | undefined): row is KeptRow =>
  row !== undefined && !isRetired(row) && saysSomething(row);

/** The cell that says whether something is a member of a set: `partners:7A1`. */
export const memberField = (column: string, member: string): string => `${column}:${member}`;

/** The members of a set that a row holds, in the order in which they came. */
export const membersIn = (row: KeptRow, column: string): readonly string[] => {
  const before = memberField(column, '');
  const members: string[] = [];
  for (const [field, { value }] of row)
    if (value !== undefined && field.startsWith(before)) members.push(field.slice(before.length));
  return members;
};

const STATE = '~state';

/** The cell that says whether the text of a column has been read: `title_cy~state`. */
export const stateField = (column: string): string => `${column}${STATE}`;

/** Where nothing is said of a text's state: the plan is written in English, and nobody has checked its Welsh. */
export const unsaidState: Readonly<Record<Language, Exclude<TextState, 'missing'>>> = {
  en: 'checked',
  cy: 'draft',
};

/** A field of a row, taken apart: `partners:7A1`, `title_cy~state`, `due`. */
export interface FieldParts {
  readonly column: string;
  readonly member: string | undefined;
  readonly isState: boolean;
  /** The language of what stands there, of one of a pair. */
  readonly language: Language | undefined;
}

export const partsOfField = (field: string): FieldParts => {
  const [beside = '', member] = field.split(/:(.*)/s);
  const isState = beside.endsWith(STATE);
  const column = isState ? beside.slice(0, -STATE.length) : beside;
  const language = /_(en|cy)$/.exec(column)?.[1] as Language | undefined;
  return { column, member, isState, language };
};
