import { mappingOrigins } from '#domain';
import { choice, decimal, id, optionalText, text } from '../column.ts';
import { optionalLink } from '../link-columns.ts';
import { table } from '../table.ts';
import { pair } from '../text-columns.ts';

const ANY = 'Empty: any. A * stands for any characters.';

const groupOf = optionalLink(
  {
    title: 'Group',
    description: 'A staff group of groups.csv; empty for people who are no part of it.',
  },
  'groups',
);

export const staffMappingTable = table({
  name: 'staff-mapping',
  title: 'Codes of the staff record',
  description: 'Which staff group each code of the staff record belongs to, and why.',
  columns: {
    mapping: id({ title: 'Mapping', description: 'Its code.' }),
    origin: choice(
      { title: 'Origin', description: 'What is local counts before what is official.' },
      mappingOrigins,
    ),
    board: optionalLink(
      { title: 'Board', description: 'A board of boards.csv; empty: every board.' },
      'boards',
    ),
    occupation_code: optionalText({ title: 'Occupation code', description: ANY }),
    staff_group: optionalText({ title: 'Staff group', description: ANY }),
    job_role: optionalText({ title: 'Job role', description: ANY }),
    area_of_work: optionalText({ title: 'Area of work', description: ANY }),
    group: groupOf,
    ...pair('reason', 'Reason', 'Why.'),
  },
  key: ['mapping'],
  mostRows: 10_000,
});

export const ledgerMappingTable = table({
  name: 'ledger-mapping',
  title: 'Codes of the finance ledger',
  description: 'Which staff group the funded posts of each line of the ledger belong to, and why.',
  columns: {
    mapping: id({ title: 'Mapping', description: 'Its code.' }),
    board: optionalLink(
      { title: 'Board', description: 'A board of boards.csv; empty: every board.' },
      'boards',
    ),
    cost_centre: text({ title: 'Cost centre', description: 'Its code in the ledger.' }),
    subjective: optionalText({ title: 'Subjective code', description: ANY }),
    group: groupOf,
    share: decimal(
      { title: 'Share', description: 'Of the posts of the line.' },
      { minimum: 0, maximum: 1 },
    ),
    ...pair('reason', 'Reason', 'Why.'),
  },
  key: ['mapping'],
  mostRows: 10_000,
});
