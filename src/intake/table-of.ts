import { activityTable, listsTable, noIds } from './list-tables.ts';
import { actionsTable, crosswalkTable, milestonesTable } from './plan/action-tables.ts';
import {
  baselinesTable,
  decisionsTable,
  engagementTable,
  observedTable,
  risksTable,
  roundsTable,
  sectionsTable,
  statusesTable,
} from './plan/delivery-tables.ts';
import { datsTable, documentsTable, signalsTable } from './plan/evidence-tables.ts';
import { frameworkItemsTable, frameworksTable, objectivesTable } from './plan/framework-tables.ts';
import { leversTable } from './plan/levers-table.ts';
import { ledgerMappingTable, staffMappingTable } from './plan/mapping-tables.ts';
import {
  organisationNamesTable,
  organisationsTable,
  residentFlowsTable,
} from './plan/organisation-tables.ts';
import { populationTable, travelTable, useByAgeTable } from './residents/residents-tables.ts';
import { sealTable } from './seal/seal-table.ts';
import type { AnyTable } from './table.ts';
import type { TableName } from './table-names.ts';
import {
  assumptionsTable,
  bandsTable,
  boardsTable,
  holidaysTable,
  servicesTable,
  standardsTable,
} from './tables.ts';
import {
  coursesTable,
  groupsTable,
  pipelinesTable,
  placesTable,
  sharesTable,
  staffTable,
} from './workforce/people-tables.ts';
import {
  equipmentTable,
  fillsTable,
  needsTable,
  rolesTable,
  roomsTable,
  workTable,
} from './workforce/work-tables.ts';

const tables: Readonly<Record<Exclude<TableName, 'lists'>, AnyTable>> = {
  boards: boardsTable,
  services: servicesTable,
  standards: standardsTable,
  bands: bandsTable,
  holidays: holidaysTable,
  assumptions: assumptionsTable,
  activity: activityTable(noIds),
  organisations: organisationsTable,
  'organisation-names': organisationNamesTable,
  'resident-flows': residentFlowsTable,
  frameworks: frameworksTable,
  'framework-items': frameworkItemsTable,
  objectives: objectivesTable,
  documents: documentsTable,
  signals: signalsTable,
  actions: actionsTable,
  milestones: milestonesTable,
  crosswalk: crosswalkTable,
  levers: leversTable,
  dats: datsTable,
  statuses: statusesTable,
  rounds: roundsTable,
  baselines: baselinesTable,
  observed: observedTable,
  risks: risksTable,
  decisions: decisionsTable,
  engagement: engagementTable,
  sections: sectionsTable,
  'staff-mapping': staffMappingTable,
  'ledger-mapping': ledgerMappingTable,
  groups: groupsTable,
  staff: staffTable,
  roles: rolesTable,
  fills: fillsTable,
  needs: needsTable,
  equipment: equipmentTable,
  rooms: roomsTable,
  pipelines: pipelinesTable,
  places: placesTable,
  courses: coursesTable,
  shares: sharesTable,
  work: workTable,
  population: populationTable,
  'use-by-age': useByAgeTable,
  travel: travelTable,
  seal: sealTable,
};

const asWritten = (table: AnyTable): AnyTable => {
  const { columns, cameLater = [] } = table;
  const written = Object.entries(columns).filter(([name]) => !cameLater.includes(name));
  return cameLater.length === 0 ? table : { ...table, columns: Object.fromEntries(written) };
};

/** A table as it is described and written; the bands are columns of the lists. */
export const tableOf = (name: TableName, bands: readonly string[]): AnyTable =>
  asWritten(name === 'lists' ? listsTable(noIds, bands) : tables[name]);
