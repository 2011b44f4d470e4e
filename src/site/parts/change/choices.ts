import { type Kept, type Language, placeOf } from '#domain';
import type { MergeConflict } from '#plan';
import { choiceOf } from '../../keeper/offer.ts';
import type { Form } from '../../page.ts';
import { cellTold } from './cells.ts';
import { rowName } from './row-name.ts';

export type Choices = ReadonlyMap<string, 'ours' | 'theirs'>;

/** The name of a conflict's field in the form. */
const fieldOf = (conflict: MergeConflict): string => `choice ${choiceOf(conflict)}`;

/** The plan's own stays where nothing else was chosen. */
export const choicesIn = (form: Form, conflicts: readonly MergeConflict[]): Choices =>
  new Map(
    conflicts.map((conflict) => [
      choiceOf(conflict),
      form[fieldOf(conflict)]?.[0] === 'theirs' ? 'theirs' : 'ours',
    ]),
  );

interface ToChoose {
  readonly conflicts: readonly MergeConflict[];
  readonly kept: Kept;
  readonly choices: Choices;
  /** Words for what was there, what is here, and what comes. */
  readonly say: (key: 'was' | 'ours' | 'theirs', filling: { readonly text: string }) => string;
}

/** Each cell that both changed, with what it was, what it is here and what comes in its place. */
export const choicesTold = ({ conflicts, kept, choices, say }: ToChoose, language: Language) =>
  conflicts.map((conflict, index) => {
    const { entity, field, base, ours, theirs } = conflict;
    const telling = { table: placeOf(entity).table, kept, language };
    const { label, before, after } = cellTold({ field, before: ours, after: theirs }, telling);
    const was = cellTold({ field, before: base, after: base }, telling).before;
    const chosen = choices.get(choiceOf(conflict)) ?? 'ours';
    return {
      id: `choice-${index}`,
      name: fieldOf(conflict),
      legend: `${rowName(entity, kept, language)}. ${label}`,
      was: { ...was, text: say('was', { text: was.text }) },
      sides: (['ours', 'theirs'] as const).map((side) => {
        const cell = side === 'ours' ? before : after;
        return {
          value: side,
          text: say(side, { text: cell.text }),
          checked: chosen === side,
        };
      }),
    };
  });
