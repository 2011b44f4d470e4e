import { readLongText, refuse } from './cell.ts';
import { type Column, type Meaning, optionalText, text } from './column.ts';

type Pair<N extends string> = Readonly<Record<`${N}_en` | `${N}_cy`, Column<string>>>;

const pairOf = <N extends string>(
  name: N,
  column: (meaning: Meaning) => Column<string>,
  { title, description }: Meaning,
): Pair<N> =>
  ({
    [`${name}_en`]: column({ title: `${title} in English`, description }),
    [`${name}_cy`]: column({ title: `${title} in Welsh`, description }),
  }) as Pair<N>;

/** Wording in both languages, neither a fallback for the other. */
export const pair = <N extends string>(name: N, title: string, description: string): Pair<N> =>
  pairOf(name, text, { title, description });

const longText = (meaning: Meaning): Column<string> => ({
  ...text(meaning),
  read: (cell) => readLongText(cell.replaceAll('\r\n', '\n')),
});

/** Paragraphs in both languages. */
export const longPair = <N extends string>(name: N, title: string, description: string): Pair<N> =>
  pairOf(name, longText, { title, description });

/** Wording in both languages, or in neither. */
export const optionalPair = <N extends string>(
  name: N,
  title: string,
  description: string,
): Pair<N> => pairOf(name, optionalText, { title, description });

export const pairNames = <N extends string>(name: N) => [`${name}_en`, `${name}_cy`] as const;

interface Shape {
  readonly pattern: RegExp;
  /** One that would do. */
  readonly example: string;
}

/** Text of one shape. */
export const shaped = (meaning: Meaning, { pattern, example }: Shape): Column<string> => ({
  ...meaning,
  type: 'string',
  constraints: { required: true, pattern: pattern.source },
  read: (cell) => {
    if (cell === '') return refuse('value-missing', example);
    return pattern.test(cell) ? cell : refuse('not-allowed', example);
  },
});

/** Text of one shape, or nothing. */
const optionalShaped = (meaning: Meaning, shape: Shape): Column<string> => ({
  ...shaped(meaning, shape),
  constraints: { pattern: shape.pattern.source },
  read: (cell) => (cell === '' ? '' : shaped(meaning, shape).read(cell)),
});

/** A financial year whose prices are meant. */
export const priceYear = shaped(
  { title: 'Price year', description: 'The financial year whose prices the pounds are at.' },
  { pattern: /^20\d{2}-\d{2}$/, example: '2025-26' },
);

/** A date as exactly as it is known. */
export const partialDate = (meaning: Meaning): Column<string> =>
  shaped(meaning, {
    pattern: /^(19|20)\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    example: '2023 | 2023-04 | 2023-04-25',
  });

/** Where a source can be read; empty where it is in no public place. */
export const webAddress = (meaning: Meaning): Column<string> =>
  optionalShaped(meaning, { pattern: /^https?:\/\/\S{3,1000}$/, example: 'https://…' });

/** A row's wording in both languages. */
export const textIn = <N extends string>(
  row: Readonly<Record<`${N}_en` | `${N}_cy`, string>>,
  name: N,
) => ({ en: row[`${name}_en`], cy: row[`${name}_cy`] });

/** The same, where a row may have none. */
export const optionalTextIn = <N extends string>(
  row: Readonly<Record<`${N}_en` | `${N}_cy`, string>>,
  name: N,
) => (row[`${name}_en`] === '' ? undefined : textIn(row, name));
