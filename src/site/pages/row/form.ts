import { type Language, valueAt } from '#domain';
import { speaker } from '#words';
import { pathOf, searchOf } from '../../address.ts';
import { rowName } from '../../parts/change/row-name.ts';
import { signedFields, unsigned } from '../../parts/change/signed.ts';
import { fieldOf } from '../../parts/form/field.ts';
import { inputOf, type Shown, typedOver } from '../../parts/form/sent.ts';
import { writtenDate } from '../../parts/written-date/written-date.ts';
import type { Tried } from './act.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import type { Held } from './held.ts';
import { errorsAt } from './wrong.ts';

/** What the forms of a row are told with. */
export interface Filling {
  readonly language: Language;
  /** The role that is offered where none was typed. */
  readonly who: string;
  readonly tried: Tried | undefined;
}

const signOf = (form: 'sign' | 'retire', { tried, who, language }: Filling) => {
  const signed = tried?.signed ?? { ...unsigned, who };
  return signedFields(form, { signed, wrong: tried?.unsigned ?? [] }, language);
};

/** The day that a milestone is due, beside how it is going. */
const noteOf = ({ entity }: Shown, { plan, isProgress }: Held, language: Language) => {
  const due = isProgress ? valueAt(plan.kept, entity, 'due') : undefined;
  if (due === undefined) return undefined;
  return speaker({ en, cy }, language)('due', { day: writtenDate(due, language) });
};

/** A row's fields: what was typed where it is shown again, else what the plan says. */
const groupOf = (row: Shown, held: Held, { tried, language }: Filling) => {
  const errors = errorsAt(tried, language);
  const standing = held.cellsOf(row);
  const cells = tried ? typedOver(standing, tried.form, row) : standing;
  return {
    entity: row.entity,
    shown: { name: inputOf(row.place, 'shown'), fields: row.fields.map(({ name }) => name) },
    heading: held.shown.length > 1 ? rowName(row.entity, held.plan.kept, language) : undefined,
    note: noteOf(row, held, language),
    fields: row.fields
      .filter(({ isKey }) => !isKey || held.isNew)
      .map((field) =>
        fieldOf({
          place: row.place,
          table: row.table.name,
          field,
          cells,
          errorOf: (column) => errors.get(inputOf(row.place, column)),
          pack: held.plan.pack,
          language,
        }),
      ),
  };
};

/** What the plan says of a row, to be changed. */
export const formOf = (held: Held, filling: Filling) => {
  const { language, tried } = filling;
  const say = speaker({ en, cy }, language);
  const search = searchOf(held.isProgress ? { form: 'progress' } : {});
  return {
    action: `${pathOf('row', language, held.entity)}${search}`,
    saw: tried?.form.saw?.[0] ?? String(held.plan.kept.head.seq),
    groups: held.shown.map((row) => groupOf(row, held, filling)),
    sign: signOf('sign', filling),
    buttons: [
      { deed: 'save', text: say('save'), variant: undefined },
      { deed: 'ask', text: say('ask'), variant: 'secondary' },
    ],
    askHint: say('ask-hint'),
    error: say('error'),
  };
};

/** The way out of the plan: open where it was tried. */
export const retireOf = ({ entity, isNew, isProgress, plan }: Held, filling: Filling) => {
  if (isNew || isProgress) return undefined;
  const { language, tried } = filling;
  const say = speaker({ en, cy }, language);
  return {
    heading: say('retire'),
    lead: say('retire-lead'),
    action: pathOf('row', language, entity),
    saw: String(plan.kept.head.seq),
    sign: signOf('retire', filling),
    button: { deed: 'retire', text: say('retire-button') },
    open: tried !== undefined,
  };
};
