/** Whether a translator has confirmed the Welsh. */
export const wordingStates = ['draft', 'checked'] as const;
export type WordingState = (typeof wordingStates)[number];

/** The six forms a Welsh noun phrase may take after a number. */
export const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
export type PluralForm = (typeof pluralForms)[number];

/** One line of a translator's spreadsheet: a message of the product, or one plural form of it. */
export interface Wording {
  /** The catalogue: `site/pages/home`. */
  readonly place: string;
  readonly message: string;
  readonly form?: PluralForm;
  readonly english: string;
  /** Empty only for a plural form that the Welsh does without. */
  readonly welsh: string;
  readonly state: WordingState;
}

/** What names a line in the spreadsheet: `site/pages/home:title`, `site/parts/chart:weeks [few]`. */
export const wordingKey = ({ place, message, form }: Wording): string =>
  `${place}:${message}${form === undefined ? '' : ` [${form}]`}`;
