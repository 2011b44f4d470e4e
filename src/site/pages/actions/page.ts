import type { Action, Language } from '#domain';
import { speaker } from '#words';
import { pathOf, searchOf } from '../../address.ts';
import { type Asked, pageOf, type Site } from '../../page.ts';
import { labelOf } from '../../parts/label/label.ts';
import { labelOfPlan, type PlanPack, planPackOf } from '../../parts/plan-pack/plan-pack.ts';
import type { Reading } from '../action/facts.ts';
import type { TroubleCode } from '../trouble/codes.ts';
import { actionsCsv } from './csv.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { formOf } from './form.ts';
import { rowOf } from './row.ts';
import { found, readSearch, type Search } from './search.ts';

interface Held {
  readonly pack: PlanPack;
  readonly search: Search;
}

/** What the actions are, and how many of them the model moves with. */
const titleOf = (actions: readonly Action[], language: Language): string => {
  const say = speaker({ en, cy }, language);
  const count = actions.length;
  const enabling = actions.filter(({ effect }) => effect === 'enabling').length;
  const illustrative = actions.some(({ label }) => label === 'illustrative');
  const filling = { count, enabling, levers: count - enabling };
  return illustrative ? say('title-illustrative', filling) : say('title', filling);
};

const headOf = (language: Language) => {
  const say = speaker({ en, cy }, language);
  return {
    action: say('action'),
    what: say('what'),
    aims: say('aims'),
    who: say('who'),
    success: say('success'),
    measure: say('measure'),
    impact: say('impact'),
    delivered: say('delivered'),
    themes: say('themes'),
    leads: say('leads'),
    priorities: say('priorities'),
    origin: say('origin'),
    lead: say('lead-organisation'),
    partners: say('partners'),
    source: say('measure-source'),
    links: say('links'),
  };
};

export const present = ({ pack, search }: Held, reading: Reading) => {
  const { language } = reading;
  const say = speaker({ en, cy }, language);
  const { actions } = pack.plan;
  const label = labelOf(labelOfPlan(pack.plan), language);
  const shown = found(pack, search);
  return {
    title: titleOf(actions, language),
    lead: say('lead'),
    label,
    form: formOf(pack, search, language),
    number: say('number', { count: shown.length, total: actions.length }),
    nothing: shown.length === 0 ? say('none') : undefined,
    caption: label ? say('caption-labelled', { label: label.name.toLowerCase() }) : say('caption'),
    head: headOf(language),
    rows: shown.map((action) => rowOf(action, pack, reading)),
    csv: { text: say('csv'), href: `${pathOf('actions', language)}.csv${searchOf(search)}` },
  };
};

const heldOf = ({ packs }: Site, { query }: Asked): Held | TroubleCode => {
  const pack = planPackOf(packs);
  if (!pack) return 'not-here';
  const search = readSearch(query, pack);
  return search ? { pack, search } : 'unknown-filter';
};

export const actions = pageOf<Held>('actions', {
  find: heldOf,
  tell: (held, { language }, { today }) => present(held, { language, today: today() }),
  table: ({ pack, search }, { language }, { today }) =>
    actionsCsv({ pack, search, actions: found(pack, search) }, { language, today: today() }),
});
