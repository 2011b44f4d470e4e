import { type Move, type Stage, type StockName, weakestOf } from '#domain';
import {
  doneOf,
  FLOWS,
  flows,
  type Model,
  noWorkforce,
  PEOPLE_FLOWS,
  peopleFlows,
  type Running,
  type WorkforceModel,
} from '#engine';
import type { Row } from '../rows.ts';

/** A stock as it can be read off a run in any week. */
export interface Stock {
  readonly name: StockName;
  readonly level: (one: Running) => number;
  readonly moved: (one: Running, move: Move) => number;
}

/** The engine’s flows behind each way of moving. */
const peopleMoves: Readonly<Partial<Record<Move, keyof typeof peopleFlows>>> = {
  placed: 'placed',
  joined: 'joined',
  'from-abroad': 'fromAbroad',
  returned: 'returned',
  'moved-in': 'movedIn',
  'from-board': 'cameOver',
  left: 'left',
  retired: 'retired',
  'moved-out': 'movedOut',
  'to-board': 'movedAway',
};

const listMoves: Readonly<Partial<Record<Move, readonly (keyof typeof flows)[]>>> = {
  added: ['added'],
  tested: ['urgentTests', 'routineTests'],
  'left-otherwise': ['removed'],
  validated: ['validated'],
};

const headsOf = ({ model, people }: Running, group: number): number => {
  const ages = people.heads.length / model.people.groups;
  const own = people.heads.subarray(group * ages, (group + 1) * ages);
  return own.reduce((sum, heads) => sum + heads, 0);
};

/** The groups that may do some of the work of these rows, as `board group`. */
const groupsBehind = ({ stages }: WorkforceModel, rows: readonly Row[]): ReadonlySet<string> => {
  const behind = rows.flatMap(({ test, report }) => [stages[test] ?? [], stages[report] ?? []]);
  return new Set(
    behind
      .flat()
      .flatMap(({ board, needs }) =>
        needs.flatMap((need) =>
          need.kind === 'role' ? need.options.map(({ group }) => `${board} ${group}`) : [],
        ),
      ),
  );
};

const peopleStocks = (
  { groups, ...rest }: WorkforceModel,
  rows: readonly Row[],
): readonly Stock[] => {
  const behind = groupsBehind({ groups, ...rest }, rows);
  const label = weakestOf(rows.map((row) => row.label));
  return groups.flatMap(({ board, group }, at) => {
    if (!behind.has(`${board} ${group}`)) return [];
    const moved: Stock['moved'] = ({ people }, move) => {
      const flow = peopleMoves[move];
      return flow === undefined ? 0 : (people.flow[at * PEOPLE_FLOWS + peopleFlows[flow]] ?? 0);
    };
    const name = { kind: 'people', board, of: group, stage: '', label } as const;
    return [{ name, level: (one) => headsOf(one, at), moved }];
  });
};

const listStock = ({ board, service, label, list }: Row): Stock => ({
  name: { kind: 'list', board, of: service, stage: '', label },
  level: ({ state }) => (state.urgentWaiting[list] ?? 0) + (state.routineWaiting[list] ?? 0),
  moved: ({ state }, move) =>
    (listMoves[move] ?? []).reduce(
      (sum, flow) => sum + (state.flow[list * FLOWS + flows[flow]] ?? 0),
      0,
    ),
});

const queueStock = ({ board, service, label }: Row, stage: Stage, at: number): Stock => ({
  name: { kind: 'queue', board, of: service, stage, label },
  level: ({ work }) => work.queue[at] ?? 0,
  moved: ({ work }, move) => (move === 'arrived' ? (work.arrived[at] ?? 0) : doneOf(work, at)),
});

/** A list where there is one, else the tests that wait; and the reports that wait. */
const workStocks = (row: Row): readonly Stock[] => [
  ...(row.list >= 0 ? [listStock(row)] : []),
  ...(row.list < 0 && row.test >= 0 ? [queueStock(row, 'test', row.test)] : []),
  ...(row.report >= 0 ? [queueStock(row, 'report', row.report)] : []),
];

/** The stocks of these rows of a part, and of the groups that may do their work. */
export const stocksOf = (
  { workforce = noWorkforce }: Model,
  rows: readonly Row[],
): readonly Stock[] => [...rows.flatMap(workStocks), ...peopleStocks(workforce, rows)];
