import { type Day, type Week, weekOfDay } from '#domain';
import { ID, ID_SHAPE, ID_TEXT, isRefusal, type Refusal, refuse } from './cell.ts';
import { type Column, choice, day, id, type LinkedTable, type Meaning } from './column.ts';

/** The id of a row of another table. Whether there is such a row is looked at when all tables have been read. */
export const link = (meaning: Meaning, ...names: readonly LinkedTable[]): Column<string> => ({
  ...id(meaning),
  names,
});

/** The same, or nothing. */
export const optionalLink = (
  meaning: Meaning,
  ...names: readonly LinkedTable[]
): Column<string> => ({
  ...optionalId(meaning),
  names,
});

/** The row of another table that this one is part of: it goes when that goes. */
export const partOf = (meaning: Meaning, ...names: readonly LinkedTable[]): Column<string> => ({
  ...link(meaning, ...names),
  belongs: true,
});

export const optionalId = (meaning: Meaning): Column<string> => ({
  ...meaning,
  type: 'string',
  constraints: { pattern: ID },
  read: (cell) => (cell === '' || ID_SHAPE.test(cell) ? cell : refuse('not-allowed', ID_TEXT)),
});

/** The members of a cell, each once, with one space between. */
const membersOf = (cell: string): readonly string[] | Refusal => {
  if (cell === '') return [];
  const members = cell.split(' ');
  const sound = members.every((member) => member !== '') && new Set(members).size;
  return sound === members.length ? members : refuse('not-allowed', 'a b c');
};

interface Member<V> {
  readonly isOne: (member: string) => member is V & string;
  readonly expected: string;
}

const list = <V extends string>(
  meaning: Meaning,
  { isOne, expected }: Member<V>,
): Column<readonly V[]> => ({
  ...meaning,
  type: 'string',
  constraints: {},
  set: true,
  read: (cell) => {
    const members = membersOf(cell);
    if (isRefusal(members)) return members;
    return members.every(isOne) ? members : refuse('not-allowed', expected);
  },
});

const LINK = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/;

/** Ids of rows of another table, with spaces between; none where it is empty. */
export const links = (
  meaning: Meaning,
  ...names: readonly LinkedTable[]
): Column<readonly string[]> => ({
  ...list(meaning, {
    isOne: (member): member is string => LINK.test(member),
    expected: ID_TEXT,
  }),
  names,
});

/** Some of a few words, with spaces between. */
export const choices = <const V extends string>(
  meaning: Meaning,
  values: readonly V[],
): Column<readonly V[]> => ({
  ...list<V>(meaning, {
    isOne: (member): member is V => values.some((value) => value === member),
    expected: values.join(' | '),
  }),
  members: values,
});

export const optionalChoice = <const V extends string>(
  meaning: Meaning,
  values: readonly V[],
): Column<V | undefined> => ({
  ...meaning,
  type: 'string',
  constraints: { enum: values },
  read: (cell) => (cell === '' ? undefined : choice(meaning, values).read(cell)),
});

export const yesNo = (meaning: Meaning): Column<boolean> => ({
  ...meaning,
  type: 'string',
  constraints: { required: true, enum: ['yes', 'no'] },
  read: (cell) => {
    const said = choice(meaning, ['yes', 'no']).read(cell);
    return isRefusal(said) ? said : said === 'yes';
  },
});

export const optionalDay = (meaning: Meaning): Column<Day | undefined> => ({
  ...meaning,
  type: 'date',
  constraints: {},
  read: (cell) => (cell === '' ? undefined : day(meaning).read(cell)),
});

/** A day, for the week that holds it. */
export const weekOf = (meaning: Meaning): Column<Week> => ({
  ...meaning,
  type: 'date',
  constraints: { required: true },
  read: (cell) => {
    const read = day(meaning).read(cell);
    return isRefusal(read) ? read : weekOfDay(read);
  },
});
