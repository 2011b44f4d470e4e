import { labels, levelsOf3, riskStates, statuses } from '#domain';
import { choice, day, factDecimal, id, whole } from '../column.ts';
import { factReasons } from '../fact-reasons.ts';
import { link, links } from '../link-columns.ts';
import { table } from '../table.ts';
import { longPair, pair } from '../text-columns.ts';
import { actionOf } from './action-tables.ts';

const actionsColumn = links(
  { title: 'Actions', description: 'Actions of actions.csv it is about, spaces between.' },
  'actions',
);

export const statusesTable = table({
  name: 'statuses',
  title: 'Statuses',
  description: 'What each status of an action means in this plan.',
  columns: {
    status: choice({ title: 'Status', description: 'The status.' }, statuses),
    ...pair('name', 'Name', 'What it is called.'),
    ...pair('criteria', 'Criteria', 'When an action has it.'),
  },
  key: ['status'],
  mostRows: 100,
});

export const roundsTable = table({
  name: 'rounds',
  title: 'Reporting rounds',
  description: 'The days as at which progress is told.',
  columns: {
    round: id({ title: 'Round', description: 'Its code.' }),
    ...pair('name', 'Name', 'What it is called.'),
    opens: day({ title: 'Opens', description: 'The first day on which progress is sent.' }),
    due: day({ title: 'Due', description: 'The last.' }),
    as_at: day({ title: 'As at', description: 'The day as at which progress is told.' }),
  },
  key: ['round'],
  mostRows: 1000,
});

export const baselinesTable = table({
  name: 'baselines',
  title: 'Baselines',
  description: 'Positions of the ledger that later plans are held against.',
  columns: {
    baseline: id({ title: 'Baseline', description: 'Its code.' }),
    ...pair('name', 'Name', 'What it is called.'),
    seq: whole({ title: 'Position', description: 'The last change of the ledger that it holds.' }),
    frozen_on: day({ title: 'Frozen on', description: 'When it was frozen.' }),
  },
  key: ['baseline'],
  mostRows: 1000,
});

export const observedTable = table({
  name: 'observed',
  title: 'Observed values',
  description: 'Figures that were seen, of the measures of success of actions.',
  columns: {
    value: id({ title: 'Value', description: 'Its code.' }),
    action: actionOf,
    on: day({ title: 'On', description: 'The day that the figure is of.' }),
    figure: factDecimal(
      { title: 'Figure', description: 'In the unit of the measure, or why there is none.' },
      { range: { minimum: -1e9, maximum: 1e9 }, reasons: factReasons },
    ),
    ...pair('source', 'Source', 'Where the figure comes from.'),
    label: choice({ title: 'Label', description: 'What the figure rests on.' }, labels),
  },
  key: ['value'],
  mostRows: 100_000,
});

export const risksTable = table({
  name: 'risks',
  title: 'Risks',
  description: 'What may go wrong, and what is done about it.',
  columns: {
    risk: id({ title: 'Risk', description: 'Its code.' }),
    ...pair('text', 'Risk', 'What may happen, and what would follow.'),
    actions: actionsColumn,
    likelihood: choice({ title: 'Likelihood', description: 'How likely it is.' }, levelsOf3),
    impact: choice({ title: 'Impact', description: 'How much it would matter.' }, levelsOf3),
    ...pair('mitigation', 'Mitigation', 'What is done about it.'),
    owner: link({ title: 'Owner', description: 'The organisation that owns it.' }, 'organisations'),
    ...pair('owner_role', 'Owner’s role', 'The role that answers for it; never a person.'),
    state: choice({ title: 'State', description: 'Whether it is still open.' }, riskStates),
    next_review: day({ title: 'Next review', description: 'When it will be looked at next.' }),
  },
  key: ['risk'],
  mostRows: 10_000,
});

export const decisionsTable = table({
  name: 'decisions',
  title: 'Decisions',
  description: 'What was decided about the plan, by which body, and why.',
  columns: {
    decision: id({ title: 'Decision', description: 'Its code.' }),
    on: day({ title: 'On', description: 'When it was decided.' }),
    ...pair('by', 'By', 'The body that decided; never a person.'),
    ...pair('text', 'Decision', 'What was decided.'),
    ...pair('reason', 'Reason', 'Why.'),
    actions: actionsColumn,
  },
  key: ['decision'],
  mostRows: 10_000,
});

export const engagementTable = table({
  name: 'engagement',
  title: 'Engagement',
  description: 'Who was asked about the plan, what they said and what changed.',
  columns: {
    engagement: id({ title: 'Engagement', description: 'Its code.' }),
    on: day({ title: 'On', description: 'When.' }),
    ...pair('with', 'With', 'The group that was asked; never a person.'),
    ...pair('about', 'About', 'What they were asked about.'),
    ...pair('said', 'Said', 'What they said.'),
    ...pair('changed', 'Changed', 'What changed because of it.'),
    actions: actionsColumn,
  },
  key: ['engagement'],
  mostRows: 10_000,
});

export const sectionsTable = table({
  name: 'sections',
  title: 'Sections',
  description: 'The plan’s own text, section by section.',
  columns: {
    section: id({ title: 'Section', description: 'Its code.' }),
    rank: whole(
      { title: 'Place', description: 'Sections stand in this order.' },
      { minimum: 0, maximum: 1_000_000 },
    ),
    ...pair('title', 'Title', 'The heading.'),
    ...longPair('body', 'Text', 'Paragraphs, with an empty line between.'),
  },
  key: ['section'],
  mostRows: 1000,
});
