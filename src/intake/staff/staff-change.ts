import type { Finding } from '#domain';
import type { Cells } from '../table-change.ts';
import { ages, figure, placeOfRow, postsLabelOf, type StaffRow } from './staff-rows.ts';
import type { People } from './tally.ts';
import { withAgeless } from './whole-heads.ts';

type Rows = ReadonlyMap<string, StaffRow>;

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** The ages of a group in the whole plan. */
const nationOf = (rows: Rows, group: string): readonly number[] => {
  const own = [...rows.values()].filter(({ cells }) => cells.group === group);
  return ages.map((_, age) => sum(own.map(({ heads }) => heads[age] ?? 0)));
};

/** More hours than people may give are as good as one full-time equivalent each; a table holds no less than a hundredth. */
const participationOf = (fte: number, heads: number): string =>
  String(Math.max(0.01, Math.min(1, Math.round((fte / heads) * 10_000) / 10_000)));

/** The posts of a row that has none yet: as many as are in post. */
const postsOf = (row: StaffRow | undefined, fte: number): Cells =>
  row
    ? { establishment_label: postsLabelOf(row) }
    : { establishment: figure(fte), establishment_label: 'synthetic' };

interface RowMade {
  readonly cells: Cells | undefined;
  readonly findings: readonly Finding[];
}

const rowOf = (people: People, rows: Rows): RowMade => {
  const { board, group, fte, ageless } = people;
  const where = `${board} ${group}`;
  const row = rows.get(where);
  const spread = withAgeless(people, [row?.heads ?? [], nationOf(rows, group)]);
  if (!spread) return { cells: undefined, findings: [{ code: 'staff-ages-unknown', where }] };
  const heads = sum(spread);
  const findings: readonly (Finding | false)[] = [
    ageless > 0 && { code: 'staff-ages-spread', where, detail: { count: ageless } },
    fte > heads * 1.005 && { code: 'staff-hours-over', where, detail: { fte: figure(fte), heads } },
    !row && { code: 'posts-not-known', where },
  ];
  return {
    cells: {
      board,
      group,
      ...postsOf(row, fte),
      participation: participationOf(fte, heads),
      label: 'real',
      ...Object.fromEntries(ages.map((age, place) => [age, String(spread[place] ?? 0)])),
    },
    findings: findings.filter((finding) => finding !== false),
  };
};

/** Groups of each board of a file that the file has nobody of. */
const notInFile = (people: readonly People[], rows: Rows): readonly Finding[] => {
  const boards = [...new Set(people.map(({ board }) => board))].sort();
  const told = new Set(people.map(placeOfRow));
  const cells = [...rows.values()].map((row) => row.cells);
  return boards.flatMap((where): readonly Finding[] => {
    const left = cells.filter((row) => row.board === where && !told.has(placeOfRow(row)));
    const list = left.map(({ group }) => group).join(', ');
    return list === '' ? [] : [{ code: 'staff-not-in-file', where, detail: { list } }];
  });
};

/** The rows of the plan’s table that people in a file make, and what must be known of them. */
export const staffChange = (people: readonly People[], rows: Rows) => {
  const made = people
    .toSorted((one, other) => (placeOfRow(one) < placeOfRow(other) ? -1 : 1))
    .map((each) => rowOf(each, rows));
  return {
    rows: made.flatMap(({ cells }) => (cells ? [cells] : [])),
    findings: [...made.flatMap(({ findings }) => findings), ...notInFile(people, rows)],
  };
};
