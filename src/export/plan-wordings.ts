import {
  type Language,
  type PlanPosition,
  type PlanWording,
  planWordingKey,
  positionKey,
  type TextState,
} from '#domain';

/** A text of the plan and what is known of it. */
interface Text {
  readonly entity: string;
  readonly field: string;
  readonly en: string;
  readonly cy: string;
  readonly state: Readonly<Record<Language, TextState>>;
}

/** The texts of a plan as a translator reads them: checked where both languages are. */
export const planWordings = (texts: readonly Text[]): readonly PlanWording[] =>
  texts.map(({ entity, field, en: english, cy: welsh, state }) => ({
    entity,
    field,
    english,
    welsh,
    state: state.en === 'checked' && state.cy === 'checked' ? 'checked' : 'draft',
  }));

/** What a spreadsheet holds of a plan: its texts, and the position that they were read at. */
export interface PlanWords {
  readonly position: PlanPosition;
  readonly texts: readonly PlanWording[];
}

/** The lines of a plan in a translator's spreadsheet. The first tells which plan it was, so that what changed since is noticed. */
export const planLines = ({ position, texts }: PlanWords): readonly (readonly string[])[] => [
  [positionKey, String(position.seq), position.hash, 'checked'],
  ...texts.map((text) => [planWordingKey(text), text.english, text.welsh, text.state]),
];
