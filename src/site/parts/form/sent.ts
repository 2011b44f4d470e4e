import {
  entityOf,
  type Kept,
  type LedgerFact,
  memberField,
  partsOfField,
  RETIRED,
  rowAt,
  stands,
  unsaidState,
  YES,
} from '#domain';
import type { FormField, FormTable } from '#intake';
import type { Form } from '../../page.ts';
import { cellsOfRow, columnsOf, formOfEntity, isSet, type RowCells } from './row-cells.ts';

/** Rows that one form shows, each with the fields of it that it asks for. */
export interface Shown {
  /** Its place in the form. */
  readonly place: number;
  readonly entity: string;
  readonly table: FormTable;
  readonly fields: readonly FormField[];
}

/** A row with the fields of it that are asked for; none where there is no such table. */
export const rowOf = (
  entity: string,
  isAsked: (field: FormField) => boolean = () => true,
): readonly Shown[] => {
  const found = formOfEntity(entity);
  if (!found) return [];
  const { table } = found;
  return [{ place: 0, entity, table, fields: table.fields.filter(isAsked) }];
};

/** The name of an input: which row of the form, and which column of it. */
export const inputOf = (place: number, column: string): string => `r${place}.${column}`;

/** The name of the input for why there is no number. */
export const reasonOf = (input: string): string => `${input}-why`;

const NO_CELLS: readonly string[] = [];

/** Line ends as a browser sends them, and blanks at the ends, are not what was meant. */
const tidy = (text: string): string => text.replaceAll('\r\n', '\n').trim();

const one = (form: Form, name: string): string => tidy((form[name] ?? NO_CELLS)[0] ?? '');

const twoDigits = (text: string): string => (/^\d$/.test(text) ? `0${text}` : text);

/** A day from its three boxes; what is no day stays as it was typed, so that it can be said what is wrong with it. */
const dayIn = (form: Form, name: string): string => {
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((each) =>
    one(form, `${name}-${each}`),
  );
  if (day === '' && month === '' && year === '') return '';
  return [year, twoDigits(month), twoDigits(day)].join('-');
};

/** What was typed into the fields of a row. */
const cellsSent = (form: Form, { place, fields }: Pick<Shown, 'place' | 'fields'>): RowCells => {
  const byColumn = new Map(fields.map((field) => [field.name, field]));
  const inParagraphs = new Set(
    fields
      .filter((field) => field.kind === 'wording' && field.paragraphs)
      .flatMap(({ name }) => [`${name}_en`, `${name}_cy`]),
  );
  return {
    cell: (column) => {
      const name = inputOf(place, column);
      const kind = byColumn.get(column)?.kind;
      if (kind === 'day') return dayIn(form, name);
      // A figure and a reason for having none are told together, so that they are refused together.
      if (kind === 'number')
        return [one(form, name), one(form, reasonOf(name))].filter((each) => each !== '').join(' ');
      if (partsOfField(column).isState) return one(form, name) === 'checked' ? 'checked' : 'draft';
      return inParagraphs.has(column) ? one(form, name) : one(form, name).replace(/\s*\n\s*/g, ' ');
    },
    // Ticked one by one, or typed with spaces between.
    members: (column) => [
      ...new Set(
        (form[inputOf(place, column)] ?? NO_CELLS)
          .flatMap((sent) => tidy(sent).split(/\s+/))
          .filter((member) => member !== ''),
      ),
    ],
  };
};

const setFacts = (
  { entity, column }: { readonly entity: string; readonly column: string },
  before: readonly string[],
  after: readonly string[],
): readonly LedgerFact[] => [
  ...before
    .filter((member) => !after.includes(member))
    .map((member) => ({ entity, field: memberField(column, member), value: undefined })),
  ...after
    .filter((member) => member !== '' && !before.includes(member))
    .map((member) => ({ entity, field: memberField(column, member), value: YES })),
];

const unsaidOf = (column: string): string => unsaidState[partsOfField(column).language ?? 'en'];

interface BothSides {
  readonly before: RowCells;
  readonly after: RowCells;
}

/** The state of a text is told where it was changed, and where new words come with their check. */
const stateFact = (
  entity: string,
  column: string,
  { before, after }: BothSides,
): readonly LedgerFact[] => {
  const words = partsOfField(column).column;
  const value = after.cell(column);
  const said = after.cell(words) !== '';
  const isNew = before.cell(words) !== after.cell(words) && value === 'checked';
  const changed = (before.cell(column) || unsaidOf(column)) !== value;
  const tells = said && (changed || (isNew && unsaidOf(column) !== value));
  return tells ? [{ entity, field: column, value }] : [];
};

const cellFact = (entity: string, column: string, both: BothSides): readonly LedgerFact[] => {
  if (partsOfField(column).isState) return stateFact(entity, column, both);
  const [was, is] = [both.before.cell(column), both.after.cell(column)];
  return was === is ? [] : [{ entity, field: column, value: is === '' ? undefined : is }];
};

/** What a form says of a row that is not what the plan said when the form was filled in. */
const factsOfRow = (form: Form, shown: Shown, saw: Kept): readonly LedgerFact[] => {
  const { entity, table, fields } = shown;
  const before = cellsOfRow(saw, entity, table);
  const after = cellsSent(form, shown);
  return fields
    .filter(({ isKey }) => !isKey)
    .flatMap((field) =>
      isSet(field)
        ? setFacts(
            { entity, column: field.name },
            before.members(field.name),
            after.members(field.name),
          )
        : columnsOf(field).flatMap((column) => cellFact(entity, column, { before, after })),
    );
};

/** The rows of a page's form that were sent, each once and with the fields that were sent of it, whatever else was. */
export const shownIn = (form: Form, rows: readonly Shown[]): readonly Shown[] =>
  rows.flatMap((row) => {
    const place = (form.entity ?? NO_CELLS).indexOf(row.entity);
    if (place < 0) return [];
    const names = new Set(form[inputOf(place, 'shown')] ?? NO_CELLS);
    return [{ ...row, place, fields: row.fields.filter(({ name }) => names.has(name)) }];
  });

/** What was typed into a row that is shown again, over what stands in it: a field that was not sent stays as it is. */
export const typedOver = (standing: RowCells, form: Form, row: Shown): RowCells => {
  const [sent] = shownIn(form, [row]);
  if (!sent) return standing;
  const columns = new Set(sent.fields.flatMap(columnsOf));
  const typed = cellsSent(form, sent);
  const of = (column: string): RowCells => (columns.has(column) ? typed : standing);
  return {
    cell: (column) => of(column).cell(column),
    members: (column) => of(column).members(column),
  };
};

/** All that a form changes. */
export const factsIn = (form: Form, shown: readonly Shown[], saw: Kept): readonly LedgerFact[] =>
  shown.flatMap((row) => factsOfRow(form, row, saw));

/** The key of a new row, from its own fields. */
export const newEntity = (form: Form, shown: Shown): string => {
  const { table } = shown;
  const { cell } = cellsSent(form, shown);
  return entityOf(table.name, table.key.map(cell).join(' ').trim());
};

/** Whether an id was ever used, also by what was retired. */
export const isUsed = (kept: Kept, entity: string): boolean => rowAt(kept, entity) !== undefined;

export const isThere = (kept: Kept, entity: string): boolean => stands(rowAt(kept, entity));

export const retiring = (entity: string): readonly LedgerFact[] => [
  { entity, field: RETIRED, value: YES },
];
