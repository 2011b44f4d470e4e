import { entityOf, type Language, placeOf, stands } from '#domain';
import { type FormTable, formTables } from '#intake';
import { speaker } from '#words';
import { addressOf, pathOf, searchOf } from '../../address.ts';
import { rowName } from '../../parts/change/row-name.ts';
import { tableWords } from '../../parts/field-words/field-words.ts';
import { cellsOfRow } from '../../parts/form/row-cells.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import type { Held } from './held.ts';

/** Tables whose rows each belong to one action. */
const ofAction = ['milestones', 'levers', 'observed', 'crosswalk'] as const;

const rowsIn = (table: FormTable, { entity, plan }: Held): readonly string[] =>
  [...(plan.kept.tables.get(table.name) ?? [])]
    .filter(([, row]) => stands(row))
    .map(([key]) => entityOf(table.name, key))
    .filter((own) => cellsOfRow(plan.kept, own, table).cell('action') === placeOf(entity).key);

/** Rows that belong to an action, each by its name, and the way to make another. */
export const belongingTo = (held: Held, language: Language) => {
  const { table, key } = placeOf(held.entity);
  if (table !== 'actions' || held.isNew || held.isGone) return undefined;
  const say = speaker({ en, cy }, language);
  return {
    heading: say('belonging'),
    groups: ofAction.flatMap((name) => {
      const form = formTables.get(name);
      if (!form) return [];
      const { name: heading, create } = tableWords(name, language);
      const items = rowsIn(form, held).map((entity) => ({
        text: rowName(entity, held.plan.kept, language),
        href: pathOf('row', language, entity),
      }));
      const making = `${pathOf('row', language, `${name}/`)}${searchOf({ action: key })}`;
      return [{ heading, items: [...items, { text: create, href: making }] }];
    }),
  };
};

/** The action that a row is, or belongs to. */
const actionOf = ({ entity, plan, isNew, isGone }: Held): string | undefined => {
  const { table, key } = placeOf(entity);
  if (isNew || isGone) return undefined;
  if (table === 'actions') return key;
  const form = ofAction.some((name) => name === table) ? formTables.get(table) : undefined;
  return form && cellsOfRow(plan.kept, entity, form).cell('action');
};

/** The page on which readers see what the row says. */
export const seenOf = (held: Held, language: Language) => {
  const action = actionOf(held);
  if (action === undefined) return [];
  const text = speaker({ en, cy }, language)('see-action');
  return [{ text, href: pathOf('action', language, action) }];
};

/** The other form of an action. */
const waysOfAction = ({ entity, isProgress }: Held, language: Language) => {
  const say = speaker({ en, cy }, language);
  const here = pathOf('row', language, entity);
  return [
    isProgress
      ? { text: say('whole-form'), href: here }
      : { text: say('progress-form'), href: `${here}${searchOf({ form: 'progress' })}` },
  ];
};

/** Where else the row is told of. */
export const waysOf = (held: Held, language: Language) => {
  const { entity, isNew, isGone } = held;
  const { table } = placeOf(entity);
  const list = {
    text: tableWords(table, language).name,
    href: addressOf('edit', language, { table }),
  };
  if (isNew) return [list];
  const history = {
    text: speaker({ en, cy }, language)('history'),
    href: addressOf('history', language, { entity }),
  };
  const forms = table === 'actions' && !isGone ? waysOfAction(held, language) : [];
  return [...seenOf(held, language), ...forms, history, list];
};
