import { type Conflict, type Kept, type Language, RETIRED } from '#domain';
import { speaker } from '#words';
import { pathOf, searchOf } from '../../address.ts';
import type { Form } from '../../page.ts';
import { clashesTold } from '../../parts/change/clashes.ts';
import { choiceName, type Tried } from './act.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import type { Held } from './held.ts';

/** What was typed goes on to the next try, field by field. */
const carriedIn = (form: Form): readonly { readonly name: string; readonly value: string }[] =>
  Object.entries(form)
    .filter(([name]) => !name.startsWith('choice ') && !['do', 'decided'].includes(name))
    .flatMap(([name, values]) => values.map((value) => ({ name, value })));

/** A row that is gone can't be saved again as it is: what was typed is shown, and nothing is chosen. */
const isGone = (conflicts: readonly Conflict[]): boolean =>
  conflicts.some(({ field }) => field === RETIRED);

const choicesOf = (conflicts: readonly Conflict[], kept: Kept, language: Language) => {
  const say = speaker({ en, cy }, language);
  const told = clashesTold(conflicts, kept, language);
  return conflicts.map((conflict, place) => {
    const cell = told.cells[place];
    return {
      name: choiceName(conflict),
      id: `choice-${place}`,
      legend: cell?.label ?? conflict.field,
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
  const gone = isGone(conflicts);
  return {
    heading: say('clash'),
    lead: say(gone ? 'clash-gone' : 'clash-lead'),
    table: clashesTold(conflicts, kept, language),
    choices: gone ? [] : choicesOf(conflicts, kept, language),
    action: `${pathOf('row', language, held.entity)}${searchOf(held.isProgress ? { form: 'progress' } : {})}`,
    carried: carriedIn(tried.form),
    // Nothing later than the latest of them has been looked at.
    decided: String(Math.max(...conflicts.map(({ seq }) => seq))),
    button: gone ? undefined : { text: say('save-chosen'), deed: tried.deed },
  };
};
