import { hitsOf, largestOf, productOf, sumOf, touchesGroup, touchesService } from '../levers.ts';
import type { NeedModel, StageModel, WorkforceModel } from '../workforce.ts';
import { groupsOf } from './components.ts';
import {
  byWeek,
  firstOf,
  moved,
  NOBODY,
  rowFinder,
  type Staffing,
  shareNamed,
} from './staffing.ts';

/** Stages, what they need, and who and what can meet the need, as flat arrays. Needs of stage `s` are those from `firstNeed[s]` to `firstNeed[s + 1]`, and so on. */
export interface CompiledWork {
  readonly stages: number;
  /** Hours come from groups at boards, then pools of regions, then rooms. */
  readonly resources: number;
  readonly pools: number;
  /** The pool of a group at a board, and the share of its hours in it, by group and week; -1 for none. */
  readonly pool: Int32Array;
  readonly pooled: Float64Array;
  /** Hours a week, by room and week. */
  readonly roomHours: Float64Array;
  /** The waiting list that a test stage serves; -1 when work queues for it instead. */
  readonly list: Int32Array;
  /** The stage whose tests it reports; -1 for a test stage. */
  readonly upstream: Int32Array;
  readonly queue: Float64Array;
  /** Tests or reports bought elsewhere, and factor on the minutes, by stage and week. */
  readonly outsourced: Float64Array;
  readonly minutesFactor: Float64Array;
  readonly firstNeed: Int32Array;
  readonly firstOption: Int32Array;
  readonly resource: Int32Array;
  /** Hours a test or report takes, by option. */
  readonly hours: Float64Array;
  /** Largest share of a stage's work, by option and week. */
  readonly scope: Float64Array;
  /** 1 where an option is the same people as the one before it (their region's pool): they share one scope. */
  readonly continues: Uint8Array;
  /** Stages that compete for hours, directly or through others: those from `firstOfComponent[c]`, in `componentStages`. */
  readonly components: number;
  readonly firstOfComponent: Int32Array;
  readonly componentStages: Int32Array;
  /** The resources they compete for, alike. */
  readonly firstResource: Int32Array;
  readonly componentResources: Int32Array;
  /** Hours a week of each resource beyond its own: 0 but where the yield of one more unit is asked for. */
  readonly extra: Float64Array;
}

const MINUTES_PER_HOUR = 60;

/** With how much more or less of a group's hours a test takes than as most likely, by group at a board. */
interface Paced extends Staffing {
  readonly pace: Float64Array;
}

interface Option {
  readonly resource: number;
  readonly hours: number;
  readonly scopeHits: ReturnType<typeof hitsOf>;
  readonly scope: number;
  readonly continues: boolean;
}

/** Region pools that a lever in force makes, by group and region, with the place of each among resources. */
const poolsOf = ({ workforce, levers }: Staffing) => {
  const keys = new Set<string>();
  const hits = workforce.groups.map((row) =>
    hitsOf(levers, 'pool', (lever) => (touchesGroup(lever, row) ? 1 : 0)),
  );
  for (const [row, { board, group }] of workforce.groups.entries()) {
    if (hits[row]?.length) keys.add(`${group} ${workforce.regions[board]}`);
  }
  const order = [...keys];
  const placeOf = (group: string, board: string): number =>
    order.indexOf(`${group} ${workforce.regions[board]}`);
  return { hits, count: order.length, placeOf };
};

type Pools = ReturnType<typeof poolsOf>;

interface Resources {
  readonly rowOf: (board: string, group: string) => number;
  readonly poolOf: (group: string, board: string) => number;
  readonly roomOf: (board: string, equipment: string) => number;
}

const resourcesOf = (workforce: WorkforceModel, pools: Pools): Resources => {
  const { groups, rooms } = workforce;
  const roomPlaces = new Map(
    rooms.map(({ board, equipment }, row) => [`${board} ${equipment}`, row]),
  );
  return {
    rowOf: rowFinder(workforce),
    poolOf: (group, board) => {
      const place = pools.placeOf(group, board);
      return place < 0 ? NOBODY : groups.length + place;
    },
    roomOf: (board, equipment) => {
      const place = roomPlaces.get(`${board} ${equipment}`);
      return place === undefined ? NOBODY : groups.length + pools.count + place;
    },
  };
};

/** Who can meet a need of a stage, in order of preference: the board's own people, then those its region shares. */
const optionsOf = (
  { levers, values, pace }: Paced,
  resources: Resources,
  { stage, need }: { readonly stage: StageModel; readonly need: NeedModel },
): readonly Option[] => {
  const { board } = stage;
  const hours = (values[need.minutes] ?? 0) / MINUTES_PER_HOUR;
  if (need.kind === 'equipment') {
    const resource = resources.roomOf(board, need.equipment);
    const room = { resource, hours, scope: 1, scopeHits: [], continues: false };
    return resource === NOBODY ? [] : [room];
  }
  return need.options.flatMap(({ group, speed, scope }) => {
    const scopeHits = hitsOf(levers, 'substitute', (lever) =>
      lever.subject === need.role && touchesGroup(lever, { board, group }) ? 1 : 0,
    );
    const own = resources.rowOf(board, group);
    const option = {
      hours: (hours * (pace[own] ?? 1)) / (values[speed] ?? 1),
      scope: scope === undefined ? 1 : (values[scope] ?? 1),
      scopeHits,
    };
    const pool = resources.poolOf(group, board);
    return [
      ...(own === NOBODY ? [] : [{ ...option, resource: own, continues: false }]),
      ...(pool === NOBODY ? [] : [{ ...option, resource: pool, continues: own !== NOBODY }]),
    ];
  });
};

const componentsOf = (stages: readonly (readonly Option[])[], resources: number) => {
  const components = groupsOf(
    stages.length,
    stages.flatMap((options, stage) =>
      options.map(({ resource }) => [stage, stages.length + resource] as const),
    ),
    resources,
  );
  const used = components.map((members) => [
    ...new Set(members.flatMap((stage) => (stages[stage] ?? []).map(({ resource }) => resource))),
  ]);
  return {
    components: components.length,
    firstOfComponent: firstOf(components.map(({ length }) => length)),
    componentStages: Int32Array.from(components.flat()),
    firstResource: firstOf(used.map(({ length }) => length)),
    componentResources: Int32Array.from(used.flat()),
  };
};

const roomHoursOf = (staffing: Staffing): Float64Array => {
  const { workforce, weeks, levers, values, capacity, calendar } = staffing;
  const { rooms } = workforce;
  return moved(
    { rows: rooms.length, weeks },
    (row) => rooms[row]?.openHours ?? 0,
    (row) =>
      hitsOf(levers, 'equip', ({ boards, subject }) => {
        const room = rooms[row];
        const named = boards.length === 0 || boards.includes(room?.board ?? '');
        return named && subject === room?.equipment ? 1 : 0;
      }),
  ).map((hours, at) => {
    const uptime = values[rooms[Math.floor(at / weeks)]?.uptime ?? -1] ?? 1;
    return hours * capacity * uptime * (calendar[at % weeks] ?? 1);
  });
};

const onStage =
  (verb: 'speed' | 'outsource', { levers, workforce }: Staffing) =>
  (stage: StageModel) =>
    hitsOf(levers, verb, (lever) => {
      if (lever.subject !== stage.stage || !touchesService(lever, stage)) return 0;
      return verb === 'speed'
        ? 1
        : shareNamed(workforce.shares[stage.service], lever.boards, stage.board);
    });

/** Which list each test stage serves. */
export type ListOf = (stage: StageModel) => number;

/** Who and what can meet each stage's needs, flat. */
const choicesOf = (staffing: Paced, resources: Resources, count: number) => {
  const { workforce, weeks } = staffing;
  const needs = workforce.stages.map((stage) =>
    stage.needs.map((need) => optionsOf(staffing, resources, { stage, need })),
  );
  const options = needs.flat(2);
  return {
    firstNeed: firstOf(needs.map(({ length }) => length)),
    firstOption: firstOf(needs.flat().map(({ length }) => length)),
    resource: Int32Array.from(options, ({ resource }) => resource),
    hours: Float64Array.from(options, ({ hours }) => hours),
    scope: byWeek(options.length, weeks, (place, week) => {
      const { scope = 1, scopeHits = [] } = options[place] ?? {};
      return Math.min(1, scope + sumOf(scopeHits, week));
    }),
    continues: Uint8Array.from(options, ({ continues }) => Number(continues)),
    ...componentsOf(
      needs.map((stage) => stage.flat()),
      count,
    ),
  };
};

/** The test stage whose work a stage reports. */
const upstreamOf = (
  stages: readonly StageModel[],
  { board, service, stage }: StageModel,
): number =>
  stage === 'test'
    ? NOBODY
    : stages.findIndex(
        (one) => one.board === board && one.service === service && one.stage === 'test',
      );

/** Compiles stages and all that they compete for. */
export const compileWork = (staffing: Paced, listOf: ListOf): CompiledWork => {
  const { workforce, weeks } = staffing;
  const { groups, rooms, stages } = workforce;
  const pools = poolsOf(staffing);
  const resources = resourcesOf(workforce, pools);
  const count = groups.length + pools.count + rooms.length;
  const speeds = stages.map(onStage('speed', staffing));
  const bought = stages.map(onStage('outsource', staffing));
  return {
    stages: stages.length,
    resources: count,
    pools: pools.count,
    pool: Int32Array.from(groups, ({ board, group }) => resources.poolOf(group, board)),
    pooled: byWeek(groups.length, weeks, (row, week) => largestOf(pools.hits[row] ?? [], week)),
    roomHours: roomHoursOf(staffing),
    list: Int32Array.from(stages, listOf),
    upstream: Int32Array.from(stages, (stage) => upstreamOf(stages, stage)),
    queue: Float64Array.from(stages, ({ queue }) => queue),
    outsourced: byWeek(stages.length, weeks, (stage, week) => sumOf(bought[stage] ?? [], week)),
    minutesFactor: byWeek(stages.length, weeks, (at, week) => productOf(speeds[at] ?? [], week)),
    extra: new Float64Array(count),
    ...choicesOf(staffing, resources, count),
  };
};
