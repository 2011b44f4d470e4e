import { join } from 'node:path';
import { assumptionId, type Day, type Parameter, type Parsed } from '#domain';
import type { IssueList } from '../../issue-list.ts';
import type { Read } from '../../read-table.ts';
import type { AnyTable, Columns, Table } from '../../table.ts';
import { assumptionsTable, boardsTable, holidaysTable, servicesTable } from '../../tables.ts';
import {
  coursesTable,
  groupsTable,
  pipelinesTable,
  placesTable,
  sharesTable,
} from '../../workforce/people-tables.ts';
import { fillsTable, needsTable } from '../../workforce/work-tables.ts';
import { readSource } from '../read-source.ts';

/** The tables of the pack that people write and from which the others are reckoned. */
const tables = {
  boards: boardsTable,
  services: servicesTable,
  holidays: holidaysTable,
  assumptions: assumptionsTable,
  groups: groupsTable,
  fills: fillsTable,
  needs: needsTable,
  pipelines: pipelinesTable,
  places: placesTable,
  courses: coursesTable,
  shares: sharesTable,
};
type Tables = typeof tables;
type Written = {
  readonly [Name in keyof Tables]: readonly Read<Tables[Name]['columns']>['row'][];
};

/** What people wrote. */
export interface Hand extends Written {
  readonly closed: ReadonlySet<Day>;
  /** The likely figure of an assumption: where one is missing, an issue, and 1 to go on with. */
  readonly likely: (parameter: Parameter, about: string) => number;
  /** The largest share of a role's work for a group; 1 without a row. */
  readonly scope: (fill: { readonly group: string; readonly role: string }) => number;
}

/** Read by its own columns; which table it is matters to none but `Written`. */
const anyOf = (one: AnyTable): Table<Columns> => one as Table<Columns>;

const readWritten = async (folder: string): Promise<Parsed<Written>> => {
  const read: Record<string, readonly unknown[]> = {};
  for (const [name, one] of Object.entries(tables)) {
    const rows = await readSource(join(folder, `${name}.csv`), anyOf(one));
    if (!rows.ok) return rows;
    read[name] = rows.value.map(({ row }) => row);
  }
  return { ok: true, value: read as unknown as Written };
};

/** The hand-written tables in a pack's folder. */
export const readHand = async (folder: string, issues: IssueList): Promise<Parsed<Hand>> => {
  const written = await readWritten(folder);
  if (!written.ok) return written;
  const { assumptions, holidays } = written.value;
  const figures = new Map(
    assumptions.map(({ assumption: { parameter, about }, likely }) => [
      assumptionId(parameter, about),
      likely,
    ]),
  );
  return {
    ok: true,
    value: {
      ...written.value,
      closed: new Set(holidays.map(({ date }) => date)),
      likely: (parameter, about) => {
        const id = assumptionId(parameter, about);
        const figure = figures.get(id) ?? figures.get(parameter);
        if (figure === undefined)
          issues.add('needed-row-missing', 'assumptions.csv', {
            column: 'assumption',
            expected: id,
          });
        return figure ?? 1;
      },
      scope: ({ group, role }) => figures.get(assumptionId('scope', `${group}.${role}`)) ?? 1,
    },
  };
};
