import { type Staff, type Workforce, weakestOf } from '#domain';
import type { LinkedTables } from '../linked-tables.ts';
import type { RowOf } from '../table.ts';
import { textIn } from '../text-columns.ts';
import {
  ageColumns,
  coursesTable,
  groupsTable,
  pipelinesTable,
  placesTable,
  sharesTable,
  staffTable,
} from './people-tables.ts';
import {
  equipmentTable,
  fillsTable,
  needsTable,
  rolesTable,
  roomsTable,
  workTable,
} from './work-tables.ts';

const ages = Object.keys(ageColumns) as readonly (keyof typeof ageColumns)[];

const staffOf = (row: RowOf<typeof staffTable.columns>): Staff => ({
  board: row.board,
  group: row.group,
  establishment: row.establishment,
  participation: row.participation,
  heads: ages.map((age) => row[age]),
  // What fills a post and what leaves one vacant both rest on the weaker of the two.
  label: weakestOf([row.label, row.establishment_label ?? row.label]),
});

const readPeople = async (tables: LinkedTables) => ({
  groups: (await tables.read(groupsTable)).map(({ row }) => ({
    id: row.group,
    name: textIn(row, 'name'),
    official: row.official,
    role: textIn(row, 'role'),
    level: row.level,
    occupationCodes: row.occupation_codes,
    programme: row.programme,
  })),
  staff: (await tables.read(staffTable)).map(({ row }) => staffOf(row)),
  pipelines: (await tables.read(pipelinesTable)).map(({ row }) => ({
    id: row.pipeline,
    name: textIn(row, 'name'),
    group: row.group,
    weeks: row.weeks,
    intakeMonth: row.intake_month,
    trainers: row.trainers,
  })),
  places: (await tables.read(placesTable)).map(({ row }) => row),
  courses: (await tables.read(coursesTable)).map(({ row }) => ({
    id: row.course,
    name: textIn(row, 'name'),
    from: row.from,
    to: row.to,
    weeks: row.weeks,
    intakeMonth: row.intake_month,
    placesAYear: row.places_a_year,
    trainers: row.trainers,
    label: row.label,
  })),
  shares: (await tables.read(sharesTable)).map(({ row }) => row),
});

/** A need is of its own kind's table. */
const readNeeds = async (tables: LinkedTables, file: string): Promise<Workforce['needs']> => {
  const needs = await tables.read(needsTable);
  for (const { row, line } of needs) {
    const names = [row.kind === 'role' ? 'roles' : 'equipment'] as const;
    tables.use({ file, at: { row: line }, column: 'need', ids: [row.need], names });
  }
  return needs.map(({ row }) => row);
};

const readWork = async (tables: LinkedTables, needsFile: string) => ({
  roles: (await tables.read(rolesTable)).map(({ row }) => ({
    id: row.role,
    name: textIn(row, 'name'),
  })),
  fills: (await tables.read(fillsTable)).map(({ row }) => row),
  needs: await readNeeds(tables, needsFile),
  equipment: (await tables.read(equipmentTable)).map(({ row }) => ({
    id: row.equipment,
    name: textIn(row, 'name'),
  })),
  rooms: (await tables.read(roomsTable)).map(({ row }) => ({
    board: row.board,
    equipment: row.equipment,
    number: row.number,
    openHours: row.open_hours,
    label: row.label,
  })),
  work: (await tables.read(workTable)).map(({ row }) => ({
    board: row.board,
    service: row.service,
    requestsPerWeek: row.requests_per_week,
    waitingForTest: row.waiting_for_test,
    waitingForReport: row.waiting_for_report,
    label: row.label,
    ...(row.tests_bought === undefined ? {} : { testsBought: row.tests_bought }),
    ...(row.reports_bought === undefined ? {} : { reportsBought: row.reports_bought }),
  })),
});

/** People, rooms and work, of a pack that knows them. */
export const readWorkforce = async (
  tables: LinkedTables,
  needsFile: string,
): Promise<Workforce> => ({
  ...(await readPeople(tables)),
  ...(await readWork(tables, needsFile)),
});
