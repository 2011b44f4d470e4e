import {
  documentNations,
  documentStatuses,
  documentTypes,
  impactsOn,
  levelsOf3,
  pestle,
  responses,
  signalHorizons,
} from '#domain';
import { choice, day, id } from '../column.ts';
import { choices, link, links } from '../link-columns.ts';
import { table } from '../table.ts';
import { optionalPair, pair, pairNames, partialDate, webAddress } from '../text-columns.ts';
import { gradeColumn } from './framework-tables.ts';

const actionsColumn = links(
  { title: 'Actions', description: 'The actions of actions.csv that answer it, spaces between.' },
  'actions',
);
const servicesColumn = links(
  { title: 'Services', description: 'Services of services.csv it is about, spaces between.' },
  'services',
);
const addressColumn = webAddress({
  title: 'Address',
  description: 'Where it can be read; empty where it is in no public place.',
});

export const documentsTable = table({
  name: 'documents',
  title: 'Documents',
  description: 'Strategies, policies and reviews that were read for the plan.',
  columns: {
    document: id({ title: 'Document', description: 'Its code.' }),
    ...pair('title', 'Title', 'The official title where there is one.'),
    ...pair('publisher', 'Publisher', 'Who published it.'),
    nation: choice({ title: 'Nation', description: 'Whose document it is.' }, documentNations),
    type: choice({ title: 'Type', description: 'What kind of document it is.' }, documentTypes),
    published: partialDate({ title: 'Published', description: 'As exactly as it is known.' }),
    status: choice({ title: 'Status', description: 'Whether it is in force.' }, documentStatuses),
    services: servicesColumn,
    ...pair('says', 'Says', 'What it says of this workforce, in our own words.'),
    items: links(
      { title: 'Items', description: 'Items of framework-items.csv it speaks to.' },
      'framework-items',
    ),
    ...pair('implication', 'Implication', 'What follows from it for the workforce.'),
    actions: actionsColumn,
    ...optionalPair('gap', 'Gap', 'What is missing, where no action answers it.'),
    address: addressColumn,
    grade: gradeColumn,
    read_on: day({ title: 'Read on', description: 'When it was last read for the plan.' }),
  },
  key: ['document'],
  together: [pairNames('gap')],
  mostRows: 10_000,
});

export const signalsTable = table({
  name: 'signals',
  title: 'Signals',
  description: 'What is on the horizon that may change this workforce.',
  columns: {
    signal: id({ title: 'Signal', description: 'Its code.' }),
    ...pair('title', 'Title', 'The change in a few words.'),
    pestle: choice({ title: 'PESTLE', description: 'Where the change comes from.' }, pestle),
    ...pair('changing', 'Changing', 'What is changing.'),
    ...pair('evidence', 'Evidence', 'What it is seen by.'),
    address: addressColumn,
    evidence_date: partialDate({ title: 'Evidence date', description: 'Of the evidence.' }),
    grade: gradeColumn,
    horizon: choice({ title: 'Horizon', description: 'Years until it is felt.' }, signalHorizons),
    likelihood: choice({ title: 'Likelihood', description: 'How likely it is.' }, levelsOf3),
    impact: choice({ title: 'Impact', description: 'How much it would change.' }, levelsOf3),
    impact_on: choices({ title: 'Impact on', description: 'What it would change.' }, impactsOn),
    services: servicesColumn,
    groups: links(
      { title: 'Groups', description: 'Staff groups of groups.csv it is about.' },
      'groups',
    ),
    ...pair('implication', 'Implication', 'What follows from it for the workforce.'),
    response: choice({ title: 'Response', description: 'What is done about it.' }, responses),
    actions: actionsColumn,
    drivers: links(
      { title: 'Drivers', description: 'Assumptions of assumptions.csv it would move.' },
      'assumptions',
    ),
    ...pair('indicator', 'Indicator', 'What to look at.'),
    ...pair('trigger', 'Trigger', 'The figure at which the response changes.'),
    owner: link(
      { title: 'Owner', description: 'The organisation that keeps watch.' },
      'organisations',
    ),
    last_review: day({ title: 'Last review', description: 'When it was last looked at.' }),
    next_review: day({ title: 'Next review', description: 'When it will be looked at next.' }),
  },
  key: ['signal'],
  mostRows: 10_000,
});

export const datsTable = table({
  name: 'dats',
  title: 'Lines of the waiting times return',
  description: 'Each line of the diagnostic return, and the services it stands for.',
  columns: {
    line: id({ title: 'Line', description: 'Its code.' }),
    ...pair('name', 'Name', 'The line as it is published.'),
    services: servicesColumn,
    ...optionalPair('reason', 'Reason', 'Why it has no service, or only some.'),
  },
  key: ['line'],
  together: [pairNames('reason')],
  mostRows: 1000,
});
