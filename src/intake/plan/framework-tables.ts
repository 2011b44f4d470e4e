import { frameworkKinds, grades, programmes } from '#domain';
import { choice, id } from '../column.ts';
import { choices, link, partOf, yesNo } from '../link-columns.ts';
import { table } from '../table.ts';
import { pair } from '../text-columns.ts';

export const gradeColumn = choice(
  {
    title: 'Grade',
    description: 'A official, B secondary, C inferred, D calculated, J judgement.',
  },
  grades,
);

export const frameworksTable = table({
  name: 'frameworks',
  title: 'Frameworks',
  description: 'Each strategy’s own list of priorities, themes, principles or ambitions.',
  columns: {
    framework: id({ title: 'Framework', description: 'Its code.' }),
    kind: choice({ title: 'Kind', description: 'What its items are.' }, frameworkKinds),
    ...pair('name', 'Name', 'What it is called.'),
    document: link(
      { title: 'Document', description: 'The document of documents.csv that sets it out.' },
      'documents',
    ),
    open: yesNo({
      title: 'Open',
      description: 'Whether its source gives examples only, so that there may be more.',
    }),
  },
  key: ['framework'],
  mostRows: 1000,
});

export const frameworkItemsTable = table({
  name: 'framework-items',
  title: 'Items of frameworks',
  description: 'The priorities, themes, principles and ambitions themselves.',
  columns: {
    item: id({ title: 'Item', description: 'Its code.' }),
    framework: partOf(
      { title: 'Framework', description: 'A framework of frameworks.csv.' },
      'frameworks',
    ),
    ...pair('name', 'Name', 'The item in a few words.'),
    ...pair('text', 'Text', 'What it asks for, in our own words.'),
    grade: gradeColumn,
  },
  key: ['item'],
  mostRows: 10_000,
});

export const objectivesTable = table({
  name: 'objectives',
  title: 'Objectives',
  description: 'What several programmes want together, between priorities and actions.',
  columns: {
    objective: id({ title: 'Objective', description: 'Its code.' }),
    ...pair('name', 'Name', 'The objective in a few words.'),
    ...pair('text', 'Text', 'What is to be reached.'),
    priority: link(
      { title: 'Priority', description: 'The item of framework-items.csv it serves.' },
      'framework-items',
    ),
    programmes: choices(
      { title: 'Programmes', description: 'Who shares it, with spaces between.' },
      programmes,
    ),
    ...pair('measure', 'Measure', 'How it will be known.'),
  },
  key: ['objective'],
  mostRows: 1000,
});
