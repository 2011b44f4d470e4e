import { stages } from '#domain';
import { type Column, choice, decimal, id, whole } from '../column.ts';
import { link } from '../link-columns.ts';
import { table } from '../table.ts';
import { pair } from '../text-columns.ts';
import { boardOf, labelOf } from './people-tables.ts';

const serviceOf = link({ title: 'Service', description: 'A service of services.csv.' }, 'services');
const roleOf = link({ title: 'Role', description: 'A role of roles.csv.' }, 'roles');
const equipmentOf = link(
  { title: 'Equipment', description: 'Equipment of equipment.csv.' },
  'equipment',
);

export const rolesTable = table({
  name: 'roles',
  title: 'Roles',
  description: 'What a test or a report needs a person for.',
  columns: {
    role: id({ title: 'Role', description: 'Its code.' }),
    ...pair('name', 'Name', 'What it is called.'),
  },
  key: ['role'],
  mostRows: 1000,
});

export const fillsTable = table({
  name: 'fills',
  title: 'Who fills a role',
  description: 'The groups that can fill each role, in order of preference.',
  columns: {
    role: roleOf,
    group: link({ title: 'Group', description: 'A staff group of groups.csv.' }, 'groups'),
    preference: whole(
      { title: 'Preference', description: '1 is asked first.' },
      { minimum: 1, maximum: 100 },
    ),
  },
  key: ['role', 'group'],
  mostRows: 10_000,
});

const needKinds = ['role', 'equipment'] as const;

export const needsTable = table({
  name: 'needs',
  title: 'Needs of tests and reports',
  description: 'What one test or report of a service needs; the minutes are an assumption.',
  columns: {
    service: serviceOf,
    stage: choice({ title: 'Stage', description: 'The test, or its report.' }, stages),
    kind: choice({ title: 'Kind', description: 'People or equipment.' }, needKinds),
    need: id({ title: 'Need', description: 'A role of roles.csv or equipment of equipment.csv.' }),
  },
  key: ['service', 'stage', 'need'],
  mostRows: 10_000,
});

export const equipmentTable = table({
  name: 'equipment',
  title: 'Equipment',
  description: 'Scanners and rooms, by kind.',
  columns: {
    equipment: id({ title: 'Equipment', description: 'Its code.' }),
    ...pair('name', 'Name', 'What it is called.'),
  },
  key: ['equipment'],
  mostRows: 1000,
});

export const roomsTable = table({
  name: 'rooms',
  title: 'Scanners and rooms',
  description: 'Equipment at each board, and the hours it is open.',
  columns: {
    board: boardOf,
    equipment: equipmentOf,
    number: whole(
      { title: 'Number', description: 'Scanners or rooms.' },
      { minimum: 0, maximum: 10_000 },
    ),
    open_hours: decimal(
      { title: 'Open hours', description: 'Hours a week that each is open.', unit: 'hours' },
      { minimum: 0, maximum: 168 },
    ),
    label: labelOf,
  },
  key: ['board', 'equipment'],
  mostRows: 10_000,
});

const amount = (title: string, description: string) =>
  decimal({ title, description }, { minimum: 0, maximum: 1e8 });

const optionalAmount = (title: string, description: string): Column<number | undefined> => {
  const told = amount(title, description);
  const { required: _, ...constraints } = told.constraints;
  return { ...told, constraints, read: (cell) => (cell === '' ? undefined : told.read(cell)) };
};

/** Most packs know of none. */
const BOUGHT = ['tests_bought', 'reports_bought'];

export const workTable = table({
  name: 'work',
  title: 'Work that waits',
  description: 'Requests for services without a waiting list, and work waiting at the start.',
  columns: {
    board: boardOf,
    service: serviceOf,
    requests_per_week: amount('Requests a week', 'For a service without a list; else 0.'),
    waiting_for_test: amount('Waiting for the test', 'For a service without a list; else 0.'),
    waiting_for_report: amount('Waiting for the report', 'Tests done and not yet reported.'),
    tests_bought: optionalAmount(
      'Tests bought',
      'Tests a week done by others, or in sessions beside the usual ones; empty where it is not known.',
    ),
    reports_bought: optionalAmount(
      'Reports bought',
      'Reports a week written by others; empty where it is not known.',
    ),
    label: labelOf,
  },
  key: ['board', 'service'],
  mayLack: BOUGHT,
  cameLater: BOUGHT,
  mostRows: 100_000,
});
