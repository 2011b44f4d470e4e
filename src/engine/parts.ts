import { groupsOf } from './compile/components.ts';
import { movingTogether } from './compile/nations.ts';
import { leversInForce, touchesGroup, touchesService } from './levers.ts';
import type { Model } from './model.ts';
import { type LeverModel, noWorkforce, type WorkforceModel } from './workforce.ts';

type Join = readonly [number, number];

/** Everything of a model that may be joined to something else, numbered: stages, lists, groups at boards, rooms. */
const nodesOf = ({ lists }: Model, { stages, groups, rooms }: WorkforceModel) => {
  const places = new Map<string, number>();
  for (const { board, service, stage } of stages)
    places.set(`${stage} ${board} ${service}`, places.size);
  for (const { board, service } of lists) places.set(`list ${board} ${service}`, places.size);
  for (const { board, group } of groups) places.set(`group ${board} ${group}`, places.size);
  for (const { board, equipment } of rooms) places.set(`room ${board} ${equipment}`, places.size);
  return places;
};

type Nodes = ReadonlyMap<string, number>;

/** Joins two nodes where both exist. */
const joiner = (nodes: Nodes, joins: Join[]) => (one: string, other: string) => {
  const [a, b] = [nodes.get(one), nodes.get(other)];
  if (a !== undefined && b !== undefined) joins.push([a, b]);
};

type JoinNames = ReturnType<typeof joiner>;

const joinStages = ({ stages }: WorkforceModel, join: JoinNames): void => {
  for (const { board, service, stage, needs } of stages) {
    const own = `${stage} ${board} ${service}`;
    join(own, `test ${board} ${service}`);
    join(own, `list ${board} ${service}`);
    for (const need of needs) {
      if (need.kind === 'equipment') join(own, `room ${board} ${need.equipment}`);
      else for (const { group } of need.options) join(own, `group ${board} ${group}`);
    }
  }
};

const joinTraining = ({ groups, cohorts, courses }: WorkforceModel, join: JoinNames): void => {
  for (const board of new Set(groups.map((row) => row.board))) {
    for (const { group, trainers } of cohorts) {
      join(`group ${board} ${group}`, `group ${board} ${trainers}`);
    }
    for (const { from, to, trainers } of courses) {
      join(`group ${board} ${from}`, `group ${board} ${to}`);
      join(`group ${board} ${from}`, `group ${board} ${trainers}`);
    }
  }
};

const joinNations = (workforce: WorkforceModel, join: JoinNames): void => {
  for (const rows of movingTogether(workforce)) {
    const [first = '', ...others] = rows
      .flatMap((row) => workforce.groups[row] ?? [])
      .map(({ board, group }) => `group ${board} ${group}`);
    for (const other of others) join(first, other);
  }
};

const joinPool = (
  lever: LeverModel,
  { groups, stages, regions }: WorkforceModel,
  join: JoinNames,
) => {
  const pooled = groups.filter((row) => touchesGroup(lever, row));
  const first = new Map<string, string>();
  for (const { board, group } of pooled) {
    const key = `${group} ${regions[board]}`;
    const leader = first.get(key) ?? board;
    first.set(key, leader);
    join(`group ${leader} ${group}`, `group ${board} ${group}`);
  }
  for (const { board, service, stage, needs } of stages) {
    for (const need of needs) {
      for (const { group } of need.kind === 'role' ? need.options : []) {
        const leader = first.get(`${group} ${regions[board]}`);
        join(`${stage} ${board} ${service}`, `group ${leader} ${group}`);
      }
    }
  }
};

const joinTransfer = (lever: LeverModel, model: Model, join: JoinNames): void => {
  const { stages } = model.workforce ?? noWorkforce;
  for (const { board, service } of [...model.lists, ...stages]) {
    if (!touchesService(lever, { board, service })) continue;
    join(`list ${board} ${service}`, `list ${lever.subject} ${service}`);
    join(`test ${board} ${service}`, `test ${lever.subject} ${service}`);
  }
};

const partOf = (model: Model, has: (name: string) => boolean): Model => {
  const workforce = model.workforce ?? noWorkforce;
  const groups = workforce.groups.filter(({ board, group }) => has(`group ${board} ${group}`));
  const isThere = (name: string) => groups.some(({ group }) => group === name);
  return {
    ...model,
    lists: model.lists.filter(({ board, service }) => has(`list ${board} ${service}`)),
    workforce: {
      ...workforce,
      groups,
      cohorts: workforce.cohorts.filter(({ group }) => isThere(group)),
      courses: workforce.courses.filter(({ from, to }) => isThere(from) && isThere(to)),
      rooms: workforce.rooms.filter(({ board, equipment }) => has(`room ${board} ${equipment}`)),
      stages: workforce.stages.filter(({ board, service, stage }) =>
        has(`${stage} ${board} ${service}`),
      ),
    },
  };
};

/** The parts of a model that share no people, rooms, pool, course or transfer, and between which nobody moves, when these actions are in force: each can be run alone and gives the same numbers as the whole, to the last bit. */
export const partsOf = (model: Model, actions: readonly string[] = []): readonly Model[] => {
  const workforce = model.workforce ?? noWorkforce;
  const nodes = nodesOf(model, workforce);
  const joins: Join[] = [];
  const join = joiner(nodes, joins);
  joinStages(workforce, join);
  joinTraining(workforce, join);
  joinNations(workforce, join);
  for (const { lever } of leversInForce(workforce.levers, actions)) {
    if (lever.verb === 'pool') joinPool(lever, workforce, join);
    if (lever.verb === 'transfer') joinTransfer(lever, model, join);
  }
  const names = [...nodes.keys()];
  return groupsOf(nodes.size, joins, 0)
    .map((members) => new Set(members.map((member) => names[member])))
    .map((members) => partOf(model, (name) => members.has(name)))
    .filter(({ lists, workforce: part }) => lists.length > 0 || (part?.stages.length ?? 0) > 0);
};
