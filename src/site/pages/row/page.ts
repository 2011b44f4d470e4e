import { type Language, placeOf } from '#domain';
import { valueAt } from '#plan';
import { speaker } from '#words';
import { addressOf, pathOf, searchOf } from '../../address.ts';
import { type Asked, type Page, type Site, trouble } from '../../page.ts';
import { rowName } from '../../parts/change/row-name.ts';
import { signedFields, unsigned } from '../../parts/change/signed.ts';
import { tableWords } from '../../parts/field-words/field-words.ts';
import { fieldOf } from '../../parts/form/field.ts';
import { cellsSent, inputOf, type Shown } from '../../parts/form/sent.ts';
import { writtenDate } from '../../parts/written-date/written-date.ts';
import { act, type Tried } from './act.ts';
import { clashOf } from './clash.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { type Held, heldOf } from './held.ts';
import { errorsAt, wrongOf } from './wrong.ts';

interface Reading {
  readonly language: Language;
  /** The change that was just made of it. */
  readonly saved?: string | undefined;
}

const titleOf = ({ entity, isNew, isProgress, plan }: Held, language: Language): string => {
  const { table } = placeOf(entity);
  if (isNew) return tableWords(table, language).create;
  const say = speaker({ en, cy }, language);
  const row = rowName(entity, plan.kept, language);
  return say(isProgress ? 'title-progress' : 'title', { row });
};

/** The day that a milestone is due, beside how it is going. */
const noteOf = ({ entity }: Shown, { plan, isProgress }: Held, language: Language) => {
  const due = isProgress ? valueAt(plan.kept, entity, 'due') : undefined;
  if (due === undefined) return undefined;
  return speaker({ en, cy }, language)('due', { day: writtenDate(due, language) });
};

/** A row's fields: what was typed where it is shown again, else what the plan says. */
const groupOf = (
  row: Shown,
  { held, tried, language }: { held: Held; tried: Tried | undefined; language: Language },
) => {
  const errors = errorsAt(tried, language);
  const cells = tried ? cellsSent(tried.form, row) : held.cellsOf(row);
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

const formOf = (held: Held, tried: Tried | undefined, language: Language) => {
  const say = speaker({ en, cy }, language);
  const search = searchOf(held.isProgress ? { form: 'progress' } : {});
  const sign = { signed: tried?.signed ?? unsigned, wrong: tried?.unsigned ?? [] };
  return {
    action: `${pathOf('row', language, held.entity)}${search}`,
    saw: tried?.form.saw?.[0] ?? String(held.plan.kept.head.seq),
    groups: held.shown.map((row) => groupOf(row, { held, tried, language })),
    sign: signedFields('sign', sign, language),
    buttons: [
      { deed: 'save', text: say('save'), variant: undefined },
      { deed: 'ask', text: say('ask'), variant: 'secondary' },
    ],
    askHint: say('ask-hint'),
    error: say('error'),
  };
};

const retireOf = ({ entity, isNew, isProgress, plan }: Held, language: Language) => {
  if (isNew || isProgress) return undefined;
  const say = speaker({ en, cy }, language);
  return {
    heading: say('retire'),
    lead: say('retire-lead'),
    action: pathOf('row', language, entity),
    saw: String(plan.kept.head.seq),
    sign: signedFields('retire', { signed: unsigned, wrong: [] }, language),
    button: { deed: 'retire', text: say('retire-button') },
  };
};

/** Where else the row is told of, and what belongs to it. */
const waysOf = ({ entity, isNew, isProgress }: Held, language: Language) => {
  const say = speaker({ en, cy }, language);
  const { table, key } = placeOf(entity);
  const list = {
    text: tableWords(table, language).name,
    href: addressOf('edit', language, { table }),
  };
  if (isNew) return [list];
  const ofAction =
    table === 'actions'
      ? [
          { text: say('see-action'), href: pathOf('action', language, key) },
          ...(isProgress
            ? [{ text: say('whole-form'), href: pathOf('row', language, entity) }]
            : [
                {
                  text: say('progress-form'),
                  href: `${pathOf('row', language, entity)}${searchOf({ form: 'progress' })}`,
                },
              ]),
          ...(['milestones', 'levers', 'observed'] as const).map((each) => ({
            text: tableWords(each, language).create,
            href: `${pathOf('row', language, `${each}/`)}${searchOf({ action: key })}`,
          })),
        ]
      : [];
  return [
    ...ofAction,
    { text: say('history'), href: addressOf('history', language, { entity }) },
    list,
  ];
};

const doneOf = (saved: string | undefined, language: Language) => {
  if (saved === undefined || !/^\d{1,9}$/.test(saved)) return undefined;
  const say = speaker({ en, cy }, language);
  return {
    heading: say('done'),
    text: say('saved', { seq: Number(saved) }),
    link: { text: say('see-change'), href: pathOf('change', language, saved) },
  };
};

export const present = (held: Held, { language, saved }: Reading, tried?: Tried) => {
  const say = speaker({ en, cy }, language);
  const wrong = tried ? wrongOf(tried, language) : [];
  const clash = clashOf(held, tried, language);
  return {
    title: titleOf(held, language),
    lead: tableWords(placeOf(held.entity).table, language).about,
    done: doneOf(saved, language),
    problem: wrong.length > 0 ? { heading: say('wrong'), wrong } : undefined,
    gone: held.isGone && !clash ? say('gone') : undefined,
    clash,
    form: clash || held.isGone ? undefined : formOf(held, tried, language),
    retire: clash || tried || held.isGone ? undefined : retireOf(held, language),
    ways: { heading: say('ways'), items: waysOf(held, language) },
  };
};

const find = async ({ keeper }: Site, { subject = '', query }: Asked): Promise<Held | undefined> =>
  keeper && heldOf(await keeper.now(), subject, query);

export const row: Page = {
  id: 'row',
  answer: async (site, asked) => {
    const held = await find(site, asked);
    if (!held) return trouble('not-here');
    const reading = { language: asked.language, saved: asked.query.saved };
    return { kind: 'page', view: present(held, reading) };
  },
  act: async (site, asked, form) => {
    const held = await find(site, asked);
    if (!held || !site.keeper) return trouble('not-here');
    const { language } = asked;
    const acted = await act({ keeper: site.keeper, held, language }, form);
    if ('to' in acted) return { kind: 'done', to: acted.to };
    // What stands in the way may have been changed a moment ago.
    const again = (await find(site, asked)) ?? held;
    return {
      kind: 'page',
      status: acted.status,
      view: present(again, { language }, acted.tried),
    };
  },
};
