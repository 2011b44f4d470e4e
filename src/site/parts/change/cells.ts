import {
  type Kept,
  type Language,
  partsOfField,
  placeOf,
  RETIRED,
  unsaidState,
  YES,
} from '#domain';
import { formTables } from '#intake';
import type { CellDifference, RowDifference } from '#plan';
import { byAlphabet, speaker } from '#words';
import { addressOf, pathOf } from '../../address.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { fieldName } from './field-name.ts';
import { rowName } from './row-name.ts';
import { valueText } from './value-text.ts';

/** What stood or stands in a cell, with the language that it is in where that is known. */
interface Written {
  readonly text: string;
  readonly lang: Language | undefined;
}

interface CellTold {
  readonly label: string;
  readonly before: Written;
  readonly after: Written;
}

interface Telling {
  readonly table: string;
  /** What rows are called by. */
  readonly kept: Kept;
  readonly language: Language;
}

const plain = (text: string): Written => ({ text, lang: undefined });

const retiredTold = ({ before, after }: CellDifference, language: Language): CellTold => {
  const say = speaker({ en, cy }, language);
  const told = (value: string | undefined) =>
    plain(say(value === YES ? 'retired-yes' : 'retired-no'));
  return { label: say('retired'), before: told(before), after: told(after) };
};

const stateText = (value: string | undefined, of: Language | undefined, language: Language) => {
  const said = value ?? unsaidState[of ?? 'en'];
  return said === 'draft' || said === 'checked'
    ? speaker({ en, cy }, language)(`state-${said}`)
    : said;
};

const writtenOf = (
  field: string,
  value: string | undefined,
  { table, kept, language }: Telling,
): Written => {
  const { column, isState, language: lang } = partsOfField(field);
  if (isState) return plain(stateText(value, lang, language));
  if (value === undefined) return plain(speaker({ en, cy }, language)('nothing'));
  if (lang !== undefined) return { text: value, lang };
  return plain(valueText({ table, column, value }, kept, language));
};

/** One cell, before and after. */
export const cellTold = (cell: CellDifference, telling: Telling): CellTold => {
  const { field, before, after } = cell;
  if (field === RETIRED) return retiredTold(cell, telling.language);
  return {
    label: fieldName(telling.table, field, telling.language),
    before: writtenOf(field, before, telling),
    after: writtenOf(field, after, telling),
  };
};

/** Members of a set that came or went, in one line. */
const setTold = (
  column: string,
  cells: readonly CellDifference[],
  { table, kept, language }: Telling,
): CellTold => {
  const say = speaker({ en, cy }, language);
  const names = (which: 'before' | 'after') =>
    cells
      .filter((cell) => cell[which] !== undefined)
      .map(({ field }) => partsOfField(field).member ?? '')
      .map((value) => valueText({ table, column, value }, kept, language))
      .toSorted(byAlphabet(language))
      .join(', ');
  const [gone, came] = [names('before'), names('after')];
  return {
    label: fieldName(table, column, language),
    before: plain(gone === '' ? say('nothing') : say('taken-away', { members: gone })),
    after: plain(came === '' ? say('nothing') : say('added', { members: came })),
  };
};

/** A state that is said where it went without saying is no news to a reader. */
const isSeen = ({ before, after }: CellTold): boolean =>
  before.text !== after.text || before.lang !== after.lang;

const cellsTold = (cells: readonly CellDifference[], telling: Telling): readonly CellTold[] => {
  const bySet = Map.groupBy(cells, ({ field }) => {
    const { column, member } = partsOfField(field);
    return member === undefined ? field : `${column}:`;
  });
  return [...bySet]
    .flatMap(([field, own]) =>
      field.endsWith(':')
        ? [setTold(field.slice(0, -1), own, telling)]
        : own.map((cell) => cellTold(cell, telling)),
    )
    .filter(isSeen);
};

/** Where it is edited, while it is in the plan and has a form; and its own history. */
const waysOf = ({ entity, kind }: RowDifference, language: Language) => {
  const say = speaker({ en, cy }, language);
  const hasForm = kind !== 'went' && formTables.has(placeOf(entity).table);
  return [
    ...(hasForm ? [{ text: say('edit'), href: pathOf('row', language, entity) }] : []),
    { text: say('history'), href: addressOf('history', language, { entity }) },
  ];
};

/** A row with each cell that differs: what it said, and what it says. */
export const rowTold = (row: RowDifference, kept: Kept, language: Language) => {
  const { entity, kind, cells } = row;
  const say = speaker({ en, cy }, language);
  const { table } = placeOf(entity);
  const name = rowName(entity, kept, language);
  return {
    name,
    /** Left out where a heading above says the same. */
    heading: name as string | undefined,
    kind: say(kind),
    caption: say('caption', { row: name }),
    head: { field: say('field'), before: say('before'), after: say('after') },
    cells: cellsTold(cells, { table, kept, language }),
    ways: waysOf(row, language),
  };
};
