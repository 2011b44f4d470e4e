import type { WorkforceModel } from '../workforce.ts';
import { firstOf, NOBODY, type Staffing, weekly } from './staffing.ts';
import { read, type Written } from './written.ts';

/** The people of a staff group over all its boards, where they may move between them. Members of nation `n` are those from `first[n]` to `first[n + 1]`. */
export interface Nations {
  readonly count: number;
  readonly first: Int32Array;
  /** By member: which group of a board, and the share of its people who would move in a week. */
  readonly group: Int32Array;
  readonly moving: Float64Array;
}

/** Rows of groups, a nation at a time, whose people may move between boards in some future. */
export const movingTogether = ({
  groups,
  parameters,
}: Pick<WorkforceModel, 'groups' | 'parameters'>): readonly (readonly number[])[] => {
  const nations = new Map<string, number[]>();
  for (const [row, { group }] of groups.entries()) {
    nations.set(group, [...(nations.get(group) ?? []), row]);
  }
  const mayMove = (row: number): boolean =>
    (parameters[groups[row]?.rates.moving ?? NOBODY]?.high ?? 0) > 0;
  return [...nations.values()].filter((rows) => rows.length > 1 && rows.some(mayMove));
};

/** Compiles who may move between boards; empty where nobody does. */
export const nationsOf = (staffing: Staffing): Written<Nations> => {
  const { groups } = staffing.workforce;
  const nations = movingTogether(staffing.workforce);
  const members = nations.flat();
  const moving = read(
    staffing,
    members.map((row) => groups[row]?.rates.moving ?? NOBODY),
    weekly,
  );
  const tables = {
    count: nations.length,
    first: firstOf(nations.map(({ length }) => length)),
    group: Int32Array.from(members),
    moving: moving.tables,
  };
  return { tables, write: moving.write };
};
