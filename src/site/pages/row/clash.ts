import { type Conflict, type Kept, type Language, RETIRED, YES } from '#domain';
import { speaker } from '#words';
import { pathOf, searchOf } from '../../address.ts';
import type { Form } from '../../page.ts';
import { type Clashes, clashesTold } from '../../parts/change/clashes.ts';
import { choiceName, type Tried } from './act.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import type { Held } from './held.ts';

/** What was typed, and what was chosen before, goes on to the next try; what is to be chosen now does not. */
const carriedIn = (
  form: Form,
  conflicts: readonly Conflict[],
): readonly { readonly name: string; readonly value: string }[] => {
  const asked = new Set(['do', 'decided', ...conflicts.map(choiceName)]);
  return Object.entries(form)
    .filter(([name]) => !asked.has(name))
    .flatMap(([name, values]) => values.map((value) => ({ name, value })));
};

/** A row that others took out can't be saved as it is: what was typed is shown, and nothing is chosen. */
const isGone = (conflicts: readonly Conflict[]): boolean =>
  conflicts.some(({ field, theirs }) => field === RETIRED && theirs === YES);

/** To take out what others have just edited is asked once more; the rest is chosen cell by cell. */
const leadOf = (conflicts: readonly Conflict[]) => {
  if (isGone(conflicts)) return 'clash-gone';
  return conflicts.some(({ field }) => field === RETIRED) ? 'clash-retire' : 'clash-lead';
};

const choicesOf = (clashes: Clashes, kept: Kept, language: Language) => {
  const say = speaker({ en, cy }, language);
  const told = clashesTold(clashes, kept, language);
  return clashes.conflicts.map((conflict, place) => {
    const cell = told.cells[place];
    return {
      name: choiceName(conflict),
      id: `choice-${place}`,
      legend: cell ? say('choice-of', { row: cell.row, label: cell.label }) : conflict.field,
      items: [
        { value: 'ours', text: say('keep-ours'), checked: true },
        { value: 'theirs', text: say('keep-theirs'), checked: false },
      ],
    };
  });
};

/** Cells that others changed as well, side by side, with a choice for each. */
export const clashOf = (held: Held, tried: Tried | undefined, language: Language) => {
  if (tried?.outcome.kind !== 'conflict') return undefined;
  const say = speaker({ en, cy }, language);
  const { conflicts } = tried.outcome;
  const { kept } = held.plan;
  const { signatures, seen } = tried;
  const clashes = { conflicts, signatures, seen };
  const gone = isGone(conflicts);
  return {
    heading: say('clash'),
    lead: say(leadOf(conflicts)),
    table: clashesTold(clashes, kept, language),
    choices: gone || tried.deed === 'retire' ? [] : choicesOf(clashes, kept, language),
    action: `${pathOf('row', language, held.entity)}${searchOf(held.isProgress ? { form: 'progress' } : {})}`,
    carried: carriedIn(tried.form, conflicts),
    // Nothing later than the latest of them has been looked at.
    decided: String(Math.max(...conflicts.map(({ seq }) => seq))),
    button: gone
      ? undefined
      : { text: say(tried.deed === 'retire' ? 'retire-button' : 'save-chosen'), deed: tried.deed },
  };
};
