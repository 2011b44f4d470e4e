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

/** A text of the plan in both languages, as a translator reads it and gives it back. */
export interface PlanWording {
  /** `actions/A07`. */
  readonly entity: string;
  /** `title` of the columns `title_en` and `title_cy`. */
  readonly field: string;
  readonly english: string;
  readonly welsh: string;
  /** Checked where someone has read both. */
  readonly state: WordingState;
}

/** Which plan a translator's spreadsheet was written from, and at which position of its ledger. */
export interface PlanPosition {
  readonly seq: number;
  readonly hash: string;
}

const PLAN = 'plan';

/** The line of a translator's spreadsheet that holds the position in place of texts. */
export const positionKey = `${PLAN}:position`;

/** `plan/actions/A07:title`. */
export const planWordingKey = ({ entity, field }: Pick<PlanWording, 'entity' | 'field'>): string =>
  `${PLAN}/${entity}:${field}`;

/** What a key of a spreadsheet names in the plan; undefined for one of the product. */
export const planWordingAt = (key: string): Pick<PlanWording, 'entity' | 'field'> | undefined => {
  const parts = /^plan\/([^/]+\/.+):([^:]+)$/.exec(key);
  return parts ? { entity: parts[1] ?? '', field: parts[2] ?? '' } : undefined;
};
