import { type Language, placeOf } from '#domain';
import { speaker } from '#words';
import { pathOf } from '../../address.ts';
import { type Asked, type Page, type Site, trouble } from '../../page.ts';
import { rowName } from '../../parts/change/row-name.ts';
import { tableWords } from '../../parts/field-words/field-words.ts';
import { act, type Tried } from './act.ts';
import { clashOf } from './clash.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { formOf, retireOf } from './form.ts';
import { type Held, heldOf } from './held.ts';
import { lastRole } from './last-role.ts';
import { belongingTo, seenOf, waysOf } from './ways.ts';
import { wrongOf } from './wrong.ts';

interface Reading {
  readonly language: Language;
  /** The change that was just made of it. */
  readonly saved?: string | undefined;
  /** The role in which a form was last sent. */
  readonly who?: string | undefined;
}

const titleOf = ({ entity, isNew, isProgress, plan }: Held, language: Language): string => {
  const { table } = placeOf(entity);
  if (isNew) return tableWords(table, language).create;
  const say = speaker({ en, cy }, language);
  const row = rowName(entity, plan.kept, language);
  return say(isProgress ? 'title-progress' : 'title', { row });
};

const doneOf = (held: Held, { saved, language }: Reading) => {
  if (saved === undefined || !/^\d{1,9}$/.test(saved)) return undefined;
  const say = speaker({ en, cy }, language);
  const href = pathOf('change', language, saved);
  return {
    heading: say('done'),
    text: say('saved', { seq: Number(saved) }),
    link: { text: say('see-change'), href },
    // A change is undone with a reason, so it is asked for on the change's own page.
    undo: { text: say('undo-change'), href: `${href}#do` },
    seen: seenOf(held, language),
  };
};

/** What was sent, with its rows in the places that they have now: others may have come between. */
const inPlace = (tried: Tried, { shown }: Held): Tried => ({
  ...tried,
  shown: tried.shown.map((row) => ({
    ...row,
    place: shown.find(({ entity }) => entity === row.entity)?.place ?? 0,
  })),
});

/** What was typed comes back in the form that it was typed in. */
const formsOf = (held: Held, { language, who = '' }: Reading, tried: Tried | undefined) => {
  const isRetiring = tried?.deed === 'retire';
  const [edited, retired] = isRetiring ? [undefined, tried] : [tried, undefined];
  return {
    form: formOf(held, { language, who, tried: edited }),
    retire: edited ? undefined : retireOf(held, { language, who, tried: retired }),
  };
};

export const present = (held: Held, reading: Reading, sent?: Tried) => {
  const { language } = reading;
  const say = speaker({ en, cy }, language);
  const tried = sent && inPlace(sent, held);
  const wrong = tried ? wrongOf(tried, language) : [];
  const clash = clashOf(held, tried, language);
  const isOpen = !clash && !held.isGone;
  return {
    title: titleOf(held, language),
    lead: tableWords(placeOf(held.entity).table, language).about,
    done: doneOf(held, reading),
    problem: wrong.length > 0 ? { heading: say('wrong'), wrong } : undefined,
    gone: held.isGone && !clash ? say('gone') : undefined,
    clash,
    ...(isOpen ? formsOf(held, reading, tried) : { form: undefined, retire: undefined }),
    belonging: belongingTo(held, language),
    ways: { heading: say('ways'), items: waysOf(held, language) },
  };
};

const find = async ({ keeper }: Site, { subject = '', query }: Asked): Promise<Held | undefined> =>
  keeper && heldOf(await keeper.now(), subject, query);

export const row: Page = {
  id: 'row',
  answer: async (site, asked) => {
    const held = await find(site, asked);
    if (!held || !site.keeper) return trouble('not-here');
    const who = await lastRole(site.keeper.ledger);
    const reading = { language: asked.language, saved: asked.query.saved, who };
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
