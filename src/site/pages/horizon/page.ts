import { type Language, type PlanPack, pestle, responses, signalHorizons } from '#domain';
import { speaker } from '#words';
import { pathOf, searchOf } from '../../address.ts';
import { type Asked, pageOf, type Site } from '../../page.ts';
import { filterOf } from '../../parts/filter/filter.ts';
import { labelOf } from '../../parts/label/label.ts';
import { labelOfPlan, planPackOf } from '../../parts/plan-pack/plan-pack.ts';
import { vocabulary } from '../../parts/vocabulary/vocabulary.ts';
import type { TroubleCode } from '../trouble/codes.ts';
import { signalsCsv } from './csv.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { pictureOf } from './picture.ts';
import { type Filters, filtered, queryOf, readFilters } from './read-filters.ts';
import { signalOf } from './signal.ts';

interface Held {
  readonly pack: PlanPack;
  readonly filters: Filters;
}

const formOf = ({ filters }: Held, language: Language) => {
  const say = speaker({ en, cy }, language);
  const words = vocabulary(language);
  return {
    heading: say('choose'),
    action: pathOf('horizon', language),
    filters: [
      filterOf({
        id: 'horizon',
        label: say('horizon'),
        all: say('all-horizons'),
        among: signalHorizons,
        nameOf: (each) => words(`horizon-${each}`),
        chosen: filters.horizon,
      }),
      filterOf({
        id: 'response',
        label: say('response'),
        all: say('all-responses'),
        among: responses,
        nameOf: (each) => words(`response-${each}`),
        chosen: filters.response,
      }),
      filterOf({
        id: 'pestle',
        label: say('pestle'),
        all: say('all-kinds'),
        among: pestle,
        nameOf: (each) => words(`pestle-${each}`),
        chosen: filters.pestle,
      }),
    ],
    show: say('show'),
    clear: say('clear'),
  };
};

const wordsOf = (language: Language) => {
  const say = speaker({ en, cy }, language);
  return {
    changing: say('changing'),
    evidence: say('evidence'),
    pestle: say('pestle'),
    likelihood: say('likelihood'),
    impact: say('impact'),
    services: say('services'),
    groups: say('groups'),
    implication: say('implication'),
    actions: say('actions'),
    noActions: say('no-actions'),
    apart: say('apart'),
    drivers: say('drivers'),
    noDrivers: say('no-drivers'),
    indicator: say('indicator'),
    trigger: say('trigger'),
    owner: say('owner'),
    review: say('review'),
  };
};

export const present = (held: Held, language: Language) => {
  const say = speaker({ en, cy }, language);
  const { pack, filters } = held;
  const { signals } = pack.plan;
  const shown = filtered(signals, filters);
  const toAct = signals.filter(({ response }) => response === 'act').length;
  return {
    title: say('title', { count: toAct, total: signals.length }),
    lead: say('lead'),
    label: labelOf(labelOfPlan(pack.plan), language),
    form: formOf(held, language),
    number: say('number', { count: shown.length, total: signals.length }),
    /** Few enough to be read at once: those that were asked for. */
    open: Object.keys(queryOf(filters)).length > 0,
    nothing: shown.length === 0 ? say('none') : undefined,
    picture: pictureOf(shown, labelOfPlan(pack.plan), language),
    heading: say('signals'),
    signals: shown.map((signal) => signalOf(signal, pack, language)),
    words: wordsOf(language),
    csv: {
      text: say('csv'),
      href: `${pathOf('horizon', language)}.csv${searchOf(queryOf(filters))}`,
    },
  };
};

const heldOf = ({ packs }: Site, { query }: Asked): Held | TroubleCode => {
  const pack = planPackOf(packs);
  if (!pack) return 'not-here';
  const filters = readFilters(query);
  return filters ? { pack, filters } : 'unknown-filter';
};

export const horizon = pageOf<Held>('horizon', {
  find: heldOf,
  tell: (held, { language }) => present(held, language),
  table: ({ pack, filters }, { language }) =>
    signalsCsv(filtered(pack.plan.signals, filters), pack, language),
});
