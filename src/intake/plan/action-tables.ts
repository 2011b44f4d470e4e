import {
  actionEffects,
  actionKinds,
  labels,
  lifeStages,
  origins,
  programmes,
  statuses,
  strengths,
  surenesses,
  terms,
} from '#domain';
import { choice, day, decimal, factDecimal, id } from '../column.ts';
import { factReasons } from '../fact-reasons.ts';
import { link, links, optionalChoice, optionalDay, partOf, yesNo } from '../link-columns.ts';
import { table } from '../table.ts';
import { pair, priceYear } from '../text-columns.ts';
import { actionCode } from './action-code.ts';

const figures = { range: { minimum: -1e9, maximum: 1e9 }, reasons: factReasons };

/** No action of a diagnostics plan costs ten thousand million. */
const costs = { minimum: 0, maximum: 1e10 };

export const pounds = (title: string, description: string) =>
  decimal({ title, description, unit: 'pounds' }, costs);

/** Pounds, or why nobody has said how many. */
const costed = (title: string, description: string) =>
  factDecimal({ title, description, unit: 'pounds' }, { range: costs, reasons: factReasons });

export const actionOf = partOf(
  { title: 'Action', description: 'An action of actions.csv.' },
  'actions',
);

const aboutAction = {
  action: actionCode({ title: 'Action', description: 'Its code, never used again.' }),
  label: choice({ title: 'Label', description: 'What the row rests on.' }, labels),
  programme: choice({ title: 'Programme', description: 'Whose action it is.' }, programmes),
  ...pair('title', 'Title', 'What is done; begins with a verb.'),
  ...pair('summary', 'Summary', 'The action in plain language, for anyone.'),
  ...pair('impact', 'Intended impact', 'Why it is done.'),
  origin: choice({ title: 'Origin', description: 'Under way already, or new.' }, origins),
  kind: choice({ title: 'Kind', description: 'How far it changes things.' }, actionKinds),
  ...pair('kind_reason', 'Why this kind', 'Why it is called so.'),
  term: choice(
    { title: 'Term', description: 'Short: within 12 months of the plan’s start; medium: 36.' },
    terms,
  ),
  from: day({ title: 'From', description: 'The day it begins.' }),
  to: day({ title: 'To', description: 'The day it is to be done by.' }),
  lead: link({ title: 'Lead', description: 'The organisation that leads it.' }, 'organisations'),
  ...pair('lead_role', 'Lead role', 'The role that answers for it; never a person.'),
  partners: links(
    { title: 'Partners', description: 'Other organisations, with spaces between.' },
    'organisations',
  ),
  objectives: links(
    { title: 'Objectives', description: 'Objectives it serves, with spaces between.' },
    'objectives',
  ),
};

const measureOfAction = {
  ...pair('measure', 'Measure of success', 'How it will be known to have worked.'),
  ...pair('measure_unit', 'Unit of the measure', 'What it is counted in.'),
  baseline: factDecimal(
    { title: 'Baseline', description: 'The figure before it, or why there is none.' },
    figures,
  ),
  aim: factDecimal(
    { title: 'Aim', description: 'The figure aimed at, or why there is none.' },
    figures,
  ),
  measure_by: day({ title: 'By', description: 'When the aim is to be reached.' }),
  ...pair('measure_source', 'Source of the measure', 'Where the figure comes from.'),
};

const groundsOfAction = {
  links: links({ title: 'Links', description: 'Documents it belongs with.' }, 'documents'),
  ...pair('evidence', 'Evidence', 'Why it should work.'),
  evidence_documents: links(
    { title: 'Evidence documents', description: 'Documents the evidence is in.' },
    'documents',
  ),
  sureness: choice(
    {
      title: 'Sureness',
      description: 'S tied by an official source, P programme work of the time, W plausible only.',
    },
    surenesses,
  ),
  status: choice({ title: 'Status', description: 'How it stands.' }, statuses),
  life: optionalChoice(
    { title: 'Stage of life', description: 'From candidate to its end; empty: agreed.' },
    lifeStages,
  ),
  into: links(
    { title: 'Into', description: 'Actions it was merged or split into, or superseded by.' },
    'actions',
  ),
  one_off_low: costed('One-off cost, low', 'The least it may cost once.'),
  one_off_high: costed('One-off cost, high', 'The most it may cost once.'),
  yearly_low: costed('Yearly cost, low', 'The least it may cost each year.'),
  yearly_high: costed('Yearly cost, high', 'The most it may cost each year.'),
  price_year: priceYear,
  effect: choice(
    { title: 'Effect', description: 'Whether it has levers on the model.' },
    actionEffects,
  ),
  ...pair('effect_reason', 'Reason for the effect', 'What moves, or why none is claimed.'),
};

export const actionsTable = table({
  name: 'actions',
  title: 'Actions',
  description: 'The table of actions, with every column of the public one.',
  columns: { ...aboutAction, ...measureOfAction, ...groundsOfAction },
  key: ['action'],
  mayLack: ['life', 'into'],
  mostRows: 1000,
});

export const milestonesTable = table({
  name: 'milestones',
  title: 'Milestones',
  description: 'Two to four dated steps of each action.',
  columns: {
    milestone: id({ title: 'Milestone', description: 'Its code.' }),
    action: actionOf,
    ...pair('name', 'Name', 'What will have been done.'),
    due: day({ title: 'Due', description: 'When it is to be done by.' }),
    forecast: optionalDay({
      title: 'Now expected',
      description: 'When it is now expected, where that is another day.',
    }),
    done: optionalDay({ title: 'Done on', description: 'When it was done; empty: not yet.' }),
  },
  key: ['milestone'],
  mayLack: ['forecast', 'done'],
  mostRows: 10_000,
});

export const crosswalkTable = table({
  name: 'crosswalk',
  title: 'Crosswalk',
  description: 'Which items of the frameworks each action serves, and why.',
  columns: {
    action: actionOf,
    item: partOf(
      { title: 'Item', description: 'An item of framework-items.csv.' },
      'framework-items',
    ),
    strength: choice({ title: 'Strength', description: 'How directly.' }, strengths),
    lead: yesNo({ title: 'Lead', description: 'Whether it is the action’s leading theme.' }),
    ...pair('reason', 'Reason', 'Why, in a sentence.'),
  },
  key: ['action', 'item'],
  mostRows: 100_000,
});
