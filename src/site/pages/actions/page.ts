import type { Action, Language } from '#domain';
import { speaker } from '#words';
import { pathOf, searchOf } from '../../address.ts';
import { type Asked, pageOf, type Site } from '../../page.ts';
import { labelOf } from '../../parts/label/label.ts';
import { labelOfPlan, planPackOf } from '../../parts/plan-pack/plan-pack.ts';
import { lastTold } from '../../parts/progress/last-told.ts';
import type { Reading } from '../action/facts.ts';
import type { TroubleCode } from '../trouble/codes.ts';
import { apartOf, titleOf } from './counted.ts';
import { actionsCsv } from './csv.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { formOf } from './form.ts';
import { type Leaf, leafOf, paginationOf } from './pagination.ts';
import { rowOf, type Told } from './row.ts';
import { found, readSearch, type Search } from './search.ts';

interface Held extends Told {
  readonly search: Search;
  /** The page of the table that is asked for. */
  readonly page?: string | undefined;
}

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

/** Which of those found are on this page; nothing where all of them are. */
const shownText = ({ items, from, pages }: Leaf<Action>, language: Language) =>
  pages === 1
    ? undefined
    : speaker({ en, cy }, language)('shown', { from, to: from + items.length - 1 });

export const present = ({ pack, told, search, page }: Held, reading: Reading) => {
  const { language } = reading;
  const say = speaker({ en, cy }, language);
  const { actions } = pack.plan;
  const label = labelOf(labelOfPlan(pack.plan), language);
  const chosen = found(pack, search);
  const leaf = leafOf(chosen, page);
  return {
    title: titleOf(actions, language),
    apart: apartOf(actions, language),
    lead: say('lead'),
    label,
    form: formOf(pack, search, language),
    number: say('number', { count: chosen.length, total: actions.length }),
    shown: shownText(leaf, language),
    nothing: chosen.length === 0 ? say('none') : undefined,
    caption: label ? say('caption-labelled', { label: label.name.toLowerCase() }) : say('caption'),
    head: headOf(language),
    rows: leaf.items.map((action) => rowOf(action, { pack, told }, reading)),
    pagination: paginationOf(leaf, search, language),
    csv: { text: say('csv'), href: `${pathOf('actions', language)}.csv${searchOf(search)}` },
  };
};

const heldOf = async (site: Site, { query }: Asked): Promise<Held | TroubleCode> => {
  const pack = planPackOf(site.packs);
  if (!pack) return 'not-here';
  const search = readSearch(query, pack);
  if (!search) return 'unknown-filter';
  return { pack, search, told: await lastTold(site, pack), page: query.page };
};

export const actions = pageOf<Held>('actions', {
  find: heldOf,
  tell: (held, { language }, { today }) => present(held, { language, today: today() }),
  table: (held, { language }, { today }) =>
    actionsCsv({ ...held, actions: found(held.pack, held.search) }, { language, today: today() }),
});
