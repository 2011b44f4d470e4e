import { hitsOf, touchesGroup, touchesService } from '../levers.ts';
import type { NeedModel, StageModel, WorkforceModel } from '../workforce.ts';
import { groupsOf } from './components.ts';
import { firstOf, NOBODY, rowFinder, type Staffing, shareNamed } from './staffing.ts';
import {
  adding,
  atMostOne,
  fixed,
  largest,
  moved,
  multiplying,
  named,
  read,
  type Written,
} from './written.ts';

/** Stages, what they need, and who and what can meet the need, as flat arrays. Needs of stage `s` are those from `firstNeed[s]` to `firstNeed[s + 1]`, and so on. */
export interface CompiledWork {
  readonly stages: number;
  /** Hours come from groups at boards, then pools of regions, then rooms. */
  readonly resources: number;
  readonly pools: number;
  /** The pool of a group at a board, and the share of its hours in it, by week and group; -1 for none. */
  readonly pool: Int32Array;
  readonly pooled: Float64Array;
  /** Hours a week, by week and room. */
  readonly roomHours: Float64Array;
  /** The waiting list that a test stage serves; -1 when work queues for it instead. */
  readonly list: Int32Array;
  /** The stage whose tests it reports; -1 for a test stage. */
  readonly upstream: Int32Array;
  readonly queue: Float64Array;
  /** Tests or reports bought elsewhere, and factor on the minutes, by week and stage. */
  readonly outsourced: Float64Array;
  readonly minutesFactor: Float64Array;
  readonly firstNeed: Int32Array;
  readonly firstOption: Int32Array;
  readonly resource: Int32Array;
  /** Hours a test or report takes, by option. */
  readonly hours: Float64Array;
  /** Largest share of a stage's work, by week and option. */
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

/** How much more or less of a group's hours a test takes than as most likely, by group at a board. */
interface Paced extends Staffing {
  readonly pace: Float64Array;
}

/** Who or what can meet a need. Parameters by their places, `NOBODY` for none; the group by its place at the board. */
interface Option {
  readonly resource: number;
  readonly minutes: number;
  readonly own: number;
  readonly speed: number;
  readonly scope: number;
  readonly scopeHits: ReturnType<typeof hitsOf>;
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
  { levers }: Paced,
  resources: Resources,
  { stage, need }: { readonly stage: StageModel; readonly need: NeedModel },
): readonly Option[] => {
  const { board } = stage;
  const anybody = { minutes: need.minutes, own: NOBODY, speed: NOBODY, scope: NOBODY };
  if (need.kind === 'equipment') {
    const resource = resources.roomOf(board, need.equipment);
    return resource === NOBODY ? [] : [{ ...anybody, resource, scopeHits: [], continues: false }];
  }
  return need.options.flatMap(({ group, speed, scope = NOBODY }) => {
    const scopeHits = hitsOf(levers, 'substitute', (lever) =>
      lever.subject === need.role && touchesGroup(lever, { board, group }) ? 1 : 0,
    );
    const own = resources.rowOf(board, group);
    const option = { ...anybody, own, speed, scope, scopeHits };
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

const roomHoursOf = (staffing: Staffing): Written<Float64Array> => {
  const { workforce, weeks, levers, values, capacity, calendar } = staffing;
  const { rooms } = workforce;
  const open = moved(fixed(Float64Array.from(rooms, ({ openHours }) => openHours)), {
    weeks,
    hits: rooms.map((room) =>
      hitsOf(levers, 'equip', ({ boards, subject }) => {
        const isNamed = boards.length === 0 || boards.includes(room.board);
        return isNamed && subject === room.equipment ? 1 : 0;
      }),
    ),
    by: adding,
  });
  const write = (): void => {
    open.write();
    for (let at = 0; at < open.tables.length; at += 1) {
      const uptime = values[rooms[at % rooms.length]?.uptime ?? NOBODY] ?? 1;
      const day = calendar[Math.floor(at / rooms.length)] ?? 1;
      open.tables[at] = (open.tables[at] as number) * capacity * uptime * day;
    }
  };
  return { tables: open.tables, write };
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

/** What futures and levers change of options. */
const pacesOf = (staffing: Paced, options: readonly Option[]) => {
  const { values, pace, weeks } = staffing;
  const minutes = options.map((option) => option.minutes);
  const scope = options.map((option) => option.scope);
  return {
    hours: read(staffing, minutes, (taken, place) => {
      const { own, speed } = options[place] as Option;
      return ((taken / MINUTES_PER_HOUR) * (pace[own] ?? 1)) / (values[speed] ?? 1);
    }),
    scope: moved(
      read(staffing, scope, (most, place) => (scope[place] === NOBODY ? 1 : most)),
      { weeks, hits: options.map(({ scopeHits }) => scopeHits), by: atMostOne },
    ),
  };
};

/** Who and what can meet each stage's needs, by needs. */
const choicesOf = (staffing: Paced, resources: Resources): readonly (readonly Option[])[][] =>
  staffing.workforce.stages.map((stage) =>
    stage.needs.map((need) => optionsOf(staffing, resources, { stage, need })),
  );

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

/** What futures and levers change, by week. */
const movedByWeek = (staffing: Staffing, pools: Pools) => {
  const { workforce, weeks } = staffing;
  const { groups, stages } = workforce;
  const already = fixed(Float64Array.from(stages, ({ bought = 0 }) => bought));
  return {
    pooled: moved(fixed(new Float64Array(groups.length)), { weeks, hits: pools.hits, by: largest }),
    roomHours: roomHoursOf(staffing),
    outsourced: moved(already, {
      weeks,
      hits: stages.map(onStage('outsource', staffing)),
      by: adding,
    }),
    minutesFactor: moved(fixed(new Float64Array(stages.length).fill(1)), {
      weeks,
      hits: stages.map(onStage('speed', staffing)),
      by: multiplying,
    }),
  };
};

/** Compiles stages and all that they compete for. */
export const compileWork = (staffing: Paced, listOf: ListOf): Written<CompiledWork> => {
  const { workforce } = staffing;
  const { groups, rooms, stages } = workforce;
  const pools = poolsOf(staffing);
  const resources = resourcesOf(workforce, pools);
  const count = groups.length + pools.count + rooms.length;
  const needs = choicesOf(staffing, resources);
  const options = needs.flat(2);
  const numbers = named({ ...movedByWeek(staffing, pools), ...pacesOf(staffing, options) });
  const tables = {
    stages: stages.length,
    resources: count,
    pools: pools.count,
    pool: Int32Array.from(groups, ({ board, group }) => resources.poolOf(group, board)),
    list: Int32Array.from(stages, listOf),
    upstream: Int32Array.from(stages, (stage) => upstreamOf(stages, stage)),
    queue: Float64Array.from(stages, ({ queue }) => queue),
    extra: new Float64Array(count),
    ...numbers.tables,
    firstNeed: firstOf(needs.map(({ length }) => length)),
    firstOption: firstOf(needs.flat().map(({ length }) => length)),
    resource: Int32Array.from(options, ({ resource }) => resource),
    continues: Uint8Array.from(options, ({ continues }) => Number(continues)),
    ...componentsOf(
      needs.map((stage) => stage.flat()),
      count,
    ),
  };
  return { tables, write: numbers.write };
};
