import type { Mappings } from '#domain';
import type { LinkedTables } from '../linked-tables.ts';
import { textIn } from '../text-columns.ts';
import { ledgerMappingTable, staffMappingTable } from './mapping-tables.ts';

/** How files of staff and of posts are read into the groups; nothing of what the plan keeps no table of. */
export const readMappings = async (tables: LinkedTables): Promise<Mappings> => ({
  staff: (await tables.read(staffMappingTable)).map(({ row }) => ({
    id: row.mapping,
    origin: row.origin,
    board: row.board,
    occupationCode: row.occupation_code,
    staffGroup: row.staff_group,
    jobRole: row.job_role,
    areaOfWork: row.area_of_work,
    group: row.group,
    reason: textIn(row, 'reason'),
  })),
  ledger: (await tables.read(ledgerMappingTable)).map(({ row }) => ({
    id: row.mapping,
    board: row.board,
    costCentre: row.cost_centre,
    subjective: row.subjective,
    group: row.group,
    share: row.share,
    reason: textIn(row, 'reason'),
  })),
});
