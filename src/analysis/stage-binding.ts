import { sum } from 'd3-array';
import { type Binding, isoDay, mondayOf, type Scenario, type Week } from '#domain';
import {
  begin,
  type Compiled,
  compile,
  doneOf,
  type Model,
  NOBODY_CAN,
  NOTHING_BINDS,
  newTrace,
  noWorkforce,
  run,
  running,
  step,
  type Trace,
  WEEKS_PER_YEAR,
} from '#engine';
import { quartersOf } from './quarters.ts';

/** A constraint counts from when it binds in most weeks of a quarter. */
const WEEKS_IN_QUARTER = 13;

interface Asked {
  readonly weeks: number;
  readonly scenario: Scenario;
}

const traceOf = (compiled: Compiled): Trace => {
  const trace = newTrace(compiled);
  run(running(compiled), trace);
  return trace;
};

/** The year that is looked at: the horizon's last. */
const yearOf = ({ weeks }: Pick<Compiled, 'weeks'>): number => Math.min(WEEKS_PER_YEAR, weeks);

/** Tests or reports a year of each stage in the last year. */
const lastYearOf = ({ done }: Trace, { work, weeks }: Compiled): Float64Array => {
  const year = yearOf({ weeks });
  return Float64Array.from({ length: work.stages }, (_, stage) => {
    const ofYear = done.subarray((stage + 1) * weeks - year, (stage + 1) * weeks);
    return (sum(ofYear) / year) * WEEKS_PER_YEAR;
  });
};

/** The same where `inYear` has one more of something in the last year alone. */
const lastYearWith = (compiled: Compiled, inYear: Compiled): Float64Array => {
  const one = running(compiled);
  const later = { ...one, model: inYear };
  const year = yearOf(compiled);
  const done = new Float64Array(compiled.work.stages);
  begin(one);
  for (let week = 0; week < compiled.weeks; week += 1) {
    const counts = week >= compiled.weeks - year;
    step(counts ? later : one, week);
    for (const stage of counts ? done.keys() : []) {
      done[stage] = (done[stage] ?? 0) + doneOf(one.work, stage);
    }
  }
  return done.map((all) => (all / year) * WEEKS_PER_YEAR);
};

/** The mark met most often in the last year, and in what share of its weeks. */
const commonest = (binds: Int32Array) => {
  const counts = new Map<number, number>();
  for (const mark of binds) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const limits = [...counts].filter(([mark]) => mark !== NOTHING_BINDS);
  const [mark, count] = limits.toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [
    NOTHING_BINDS,
    0,
  ];
  return { mark, share: count / binds.length };
};

const firstBound = (binds: Int32Array, mark: number): number | undefined => {
  if (mark === NOTHING_BINDS) return undefined;
  for (let week = 0; week + WEEKS_IN_QUARTER <= binds.length; week += 1) {
    const quarter = binds.subarray(week, week + WEEKS_IN_QUARTER);
    const bound = quarter.reduce((sum, one) => sum + Number(one === mark), 0);
    if (binds[week] === mark && bound * 2 > WEEKS_IN_QUARTER) return week;
  }
  return undefined;
};

interface Unit {
  readonly constraint: string;
  readonly unit: string;
  /** Hours a week of one more. */
  readonly hours: number;
}

/** What a resource is called, and how many hours one more of it brings. */
const unitOf = (part: Model, compiled: Compiled, resource: number): Unit => {
  const { groups, rooms } = part.workforce ?? noWorkforce;
  const { work, people } = compiled;
  if (resource === NOBODY_CAN) return { constraint: 'nobody', unit: 'FTE', hours: 0 };
  if (resource < 0) return { constraint: 'none', unit: 'FTE', hours: 0 };
  const firstRoom = groups.length + work.pools;
  if (resource >= firstRoom) {
    const room = rooms[resource - firstRoom];
    return { constraint: room?.equipment ?? '', unit: 'hour a week', hours: 1 };
  }
  const group = resource < groups.length ? resource : work.pool.indexOf(resource);
  const hours = (people.present[group] ?? 0) * (people.direct[group] ?? 0);
  return { constraint: groups[group]?.group ?? '', unit: 'FTE', hours };
};

/** The same part with one more unit of a resource. */
const withMore = (compiled: Compiled, resource: number, hours: number): Compiled => {
  const extra = compiled.work.extra.slice();
  extra[resource] = hours;
  return { ...compiled, work: { ...compiled.work, extra } };
};

/** What limits each stage of a part in the future where all goes as expected, and the yield of one more of it for the last year, by running again with one more. One more for longer would have done some of that year's work before. */
export const stageBindings = (part: Model, { weeks, scenario }: Asked): readonly Binding[] => {
  const { stages } = part.workforce ?? noWorkforce;
  if (stages.length === 0) return [];
  const compiled = compile(part, { lists: part.lists, weeks, scenario });
  const trace = traceOf(compiled);
  const asIs = lastYearOf(trace, compiled);
  const richer = new Map<number, Float64Array>();
  const withOneMore = (resource: number, hours: number): Float64Array => {
    const known =
      richer.get(resource) ?? lastYearWith(compiled, withMore(compiled, resource, hours));
    richer.set(resource, known);
    return known;
  };
  return stages.map(({ board, service, stage, label }, place) => {
    const binds = trace.binds.subarray(place * weeks, (place + 1) * weeks);
    const { mark, share } = commonest(binds.subarray(-WEEKS_PER_YEAR));
    const { constraint, unit, hours } = unitOf(part, compiled, mark);
    const more = mark < 0 ? asIs : withOneMore(mark, hours);
    const first = firstBound(binds, mark);
    return {
      board,
      service,
      stage,
      constraint,
      share,
      from: first === undefined ? '' : isoDay(mondayOf((part.firstWeek + first) as Week)),
      per_unit: (more[place] ?? 0) - (asIs[place] ?? 0),
      unit,
      quarters: quartersOf(
        Array.from(binds, (one) => unitOf(part, compiled, one).constraint),
        part.firstWeek,
      ),
      label,
    };
  });
};
