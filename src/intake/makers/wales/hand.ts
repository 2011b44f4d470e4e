import { join } from 'node:path';
import type { Day, Parsed } from '#domain';
import { choice, day, decimal, id, text, whole } from '../../column.ts';
import type { IssueList } from '../../issue-list.ts';
import type { Read } from '../../read-table.ts';
import { type Columns, type Table, table } from '../../table.ts';
import { readSource } from '../read-source.ts';

const plain = (title: string) => ({ title, description: title });
const ident = (title: string) => id(plain(title));
const number = (title: string) => decimal(plain(title), { minimum: 0, maximum: 1_000_000 });

/** A table of the pack that people write; only the columns from which others are reckoned. */
const written = <C extends Columns>(
  name: string,
  columns: C,
  key: readonly (keyof C & string)[],
): Table<C> =>
  table({
    name,
    title: name,
    description: name,
    columns,
    key,
    mostRows: 100_000,
    otherColumns: 'ignored',
  });

const tables = {
  boards: written('boards', { board: ident('board') }, ['board']),
  services: written(
    'services',
    {
      service: ident('service'),
      kind: choice(plain('kind'), ['diagnostic', 'therapy', 'laboratory']),
      group: ident('group'),
    },
    ['service'],
  ),
  groups: written('groups', { group: ident('group'), official: ident('official') }, ['group']),
  fills: written(
    'fills',
    {
      role: ident('role'),
      group: ident('group'),
      preference: whole(plain('preference')),
    },
    ['role', 'group'],
  ),
  needs: written(
    'needs',
    {
      service: ident('service'),
      stage: choice(plain('stage'), ['test', 'report']),
      kind: choice(plain('kind'), ['role', 'equipment']),
      need: ident('need'),
    },
    ['service', 'stage', 'need'],
  ),
  pipelines: written(
    'pipelines',
    {
      pipeline: ident('pipeline'),
      group: ident('group'),
      weeks: whole(plain('weeks')),
      intake_month: whole(plain('intake_month')),
      trainers: ident('trainers'),
    },
    ['pipeline'],
  ),
  places: written(
    'places',
    {
      pipeline: ident('pipeline'),
      year: whole(plain('year')),
      filled: number('filled'),
    },
    ['pipeline', 'year'],
  ),
  courses: written(
    'courses',
    {
      course: ident('course'),
      from: ident('from'),
      weeks: whole(plain('weeks')),
      intake_month: whole(plain('intake_month')),
      places_a_year: number('places_a_year'),
      trainers: ident('trainers'),
    },
    ['course'],
  ),
  shares: written(
    'shares',
    {
      board: ident('board'),
      programme: ident('programme'),
      share: number('share'),
    },
    ['board', 'programme'],
  ),
  assumptions: written(
    'assumptions',
    {
      assumption: text(plain('assumption')),
      likely: number('likely'),
    },
    ['assumption'],
  ),
  holidays: written('holidays', { date: day(plain('date')) }, ['date']),
};
type Tables = typeof tables;
type Rows = {
  readonly [Name in keyof Tables]: readonly Read<Tables[Name]['columns']>['row'][];
};

/** What people wrote, and the likely figure of any assumption: where one is missing, an issue, and 1 to go on with. */
export interface Hand extends Rows {
  readonly closed: ReadonlySet<Day>;
  readonly likely: (parameter: string, about: string) => number;
  /** The largest share of a role's work for a group; 1 without a row. */
  readonly scope: (group: string, role: string) => number;
}

/** The hand-written tables in a pack's folder. */
export const readHand = async (folder: string, issues: IssueList): Promise<Parsed<Hand>> => {
  const read: Record<string, readonly unknown[]> = {};
  for (const [name, one] of Object.entries(tables)) {
    const rows = await readSource<Columns>(join(folder, `${name}.csv`), one);
    if (!rows.ok) return rows;
    read[name] = rows.value.map(({ row }) => row);
  }
  const rows = read as unknown as Rows;
  const figures = new Map(rows.assumptions.map(({ assumption, likely }) => [assumption, likely]));
  return {
    ok: true,
    value: {
      ...rows,
      closed: new Set(rows.holidays.map(({ date }) => date)),
      likely: (parameter, about) => {
        const figure = figures.get(`${parameter}/${about}`) ?? figures.get(parameter);
        if (figure === undefined)
          issues.add('needed-row-missing', 'assumptions.csv', {
            column: 'assumption',
            expected: `${parameter}/${about}`,
          });
        return figure ?? 1;
      },
      scope: (group, role) => figures.get(`scope/${group}.${role}`) ?? 1,
    },
  };
};
