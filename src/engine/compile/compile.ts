import type { Scenario } from '#domain';
import { leversAsLikely, leversDrawn } from '../levers.ts';
import { BINS, type ListModel, type Model, type SeasonDays } from '../model.ts';
import { hoursAtStart } from '../people-hours.ts';
import { type Draw, streamOf, uniformOf } from '../random.ts';
import type { Season } from '../season.ts';
import { type Triangle, triangular } from '../triangular.ts';
import { noWorkforce, type StageModel, WEEKS_PER_YEAR, type WorkforceModel } from '../workforce.ts';
import { demandOf, grown } from './demand.ts';
import { type CompiledPeople, compilePeople } from './people.ts';
import { byWeek, type Staffing } from './staffing.ts';
import { type CompiledWork, compileWork } from './work.ts';

/** Slots of a list while a week passes: this week's additions, then the bins. */
export const SLOTS = BINS + 1;

/** Weeks that the clearance time looks back on. */
export const LOOKBACK = 4;

/** A model as flat arrays. Those by list and week are indexed `list * weeks + week`. */
export interface Compiled {
  readonly lists: number;
  readonly weeks: number;
  /** Patients at the start, `lists x SLOTS`. */
  readonly waiting: Float64Array;
  /** Tests or patients in a week, `lists x weeks`. */
  readonly additions: Float64Array;
  readonly capacity: Float64Array;
  readonly planned: Float64Array;
  readonly unscheduled: Float64Array;
  /** Patients taken off in a week by a check of the list, known only when the past is replayed. */
  readonly validation: Float64Array;
  /** First bin that is over the standard in force, `lists x weeks`. */
  readonly standard: Uint8Array;
  readonly urgentShare: Float64Array;
  readonly orderShare: Float64Array;
  /** Chance to be seen, by slot, and the largest of a list's: `lists x SLOTS`, `lists`. */
  readonly chance: Float64Array;
  readonly largestChance: Float64Array;
  /** Share that leaves otherwise, by slot, and the largest of a list's: `lists x SLOTS`, `lists`. */
  readonly leaving: Float64Array;
  readonly largestLeaving: Float64Array;
  readonly feedback: Float64Array;
  readonly clearance: Float64Array;
  /** `lists x LOOKBACK`. */
  readonly recentList: Float64Array;
  readonly recentTests: Float64Array;
  /** 1 where the list's tests come from people and rooms, not from a capacity observed. */
  readonly staffed: Uint8Array;
  readonly people: CompiledPeople;
  readonly work: CompiledWork;
  /** Requests in a week to stages that have no waiting list, `stages x weeks`. */
  readonly requests: Float64Array;
}

/** A compiled model whose futures can be drawn. */
export interface Drawable extends Compiled {
  readonly uncertain: Uncertain;
}

/** What futures are drawn from. */
export interface Uncertain {
  /** Which random numbers are a list's own, and which all lists of its service share. */
  readonly streams: Uint32Array;
  readonly sharedStreams: Uint32Array;
  /** The month each week is counted in, from 1. */
  readonly month: Uint16Array;
  /** Part of capacity that goes to the list, not to planned and unscheduled work, `lists x weeks`. */
  readonly fromListShare: Float64Array;
  /** Standard deviations, by list (see `Spread`). */
  readonly additions: Float64Array;
  readonly additionsShared: Float64Array;
  readonly activity: Float64Array;
  readonly activityShared: Float64Array;
  readonly level: Float64Array;
  /** Factor on what leaves otherwise, by list. */
  readonly leavingFactor: readonly Triangle[];
  /** What left otherwise in the week before the first, over the tests from the list, by list. */
  readonly leftPerTest: Float64Array;
}

/** A season's daily rate over one week's working days. */
const inWeek = (rate: Season, week: readonly SeasonDays[]): number =>
  week.reduce((sum, { season, days }) => sum + (rate[season] ?? 0) * days, 0);

const standardAt = ({ standards }: ListModel, week: number): number => {
  let weeks = BINS;
  for (const standard of standards) if (standard.from <= week) weeks = standard.weeks;
  return weeks;
};

export interface Chosen {
  readonly lists: readonly ListModel[];
  readonly weeks: number;
  readonly scenario: Scenario;
  /** The future whose parameters and levers are drawn; all as most likely when absent. */
  readonly drawn?: Draw | undefined;
}

/** A month begins with the first week that holds more of its working days than of the month before. */
const monthsFrom = (weeks: readonly (readonly SeasonDays[])[]): Uint16Array => {
  let month = 1;
  let before: number | undefined;
  return Uint16Array.from(weeks, (days) => {
    const season = days.toSorted((a, b) => b.days - a.days)[0]?.season;
    if (before !== undefined && season !== before) month += 1;
    before = season;
    return month;
  });
};

/** A table by list, or by list and week, from one function of a list. */
const tables = ({ lists, weeks }: Chosen, calendar: Model['weeks']) => ({
  byList: (one: (list: ListModel) => number) => Float64Array.from(lists, one),
  byListAndWeek: (one: (list: ListModel, days: readonly SeasonDays[], week: number) => number) =>
    byWeek(lists.length, weeks, (row, week) => {
      const list = lists[row];
      return list ? one(list, calendar[week] ?? [], week) : 0;
    }),
});

const leftPerTest = ({ waiting, leaving, recent }: ListModel): number => {
  const left = waiting.reduce((sum, patients, bin) => sum + patients * (leaving[bin] ?? 0), 0);
  const tests = recent.tests.reduce((sum, one) => sum + one, 0) / LOOKBACK;
  return tests > 0 ? left / tests : 0;
};

const uncertainIn = (model: Model, chosen: Chosen): Uncertain => {
  const { byList, byListAndWeek } = tables(chosen, model.weeks);
  const streams = (name: (list: ListModel) => string) =>
    Uint32Array.from(chosen.lists, (list) => streamOf(name(list)));
  return {
    streams: streams((list) => `${list.board} ${list.service}`),
    sharedStreams: streams((list) => list.service),
    month: monthsFrom(model.weeks.slice(0, chosen.weeks)),
    fromListShare: byListAndWeek((list, days) => {
      const capacity = inWeek(list.capacity, days);
      const other = inWeek(list.planned, days) + inWeek(list.unscheduled, days);
      return capacity > other ? (capacity - other) / capacity : 0;
    }),
    additions: byList((list) => list.spread.additions),
    additionsShared: byList((list) => list.spread.additionsShared),
    activity: byList((list) => list.spread.activity),
    activityShared: byList((list) => list.spread.activityShared),
    level: byList((list) => list.spread.level),
    leavingFactor: chosen.lists.map(({ leavingFactor: [low, likely, high] }) => ({
      low,
      likely,
      high,
    })),
    leftPerTest: byList(leftPerTest),
  };
};

/** Every parameter as most likely, or as one future has it: each is drawn by its own name, whatever part of a model holds it. Those that last year's activity tells are not drawn. */
const valuesOf = ({ parameters }: WorkforceModel, drawn: Draw | undefined): Float64Array =>
  Float64Array.from(parameters, (parameter) =>
    drawn === undefined || parameter.told
      ? parameter.likely
      : triangular(parameter, uniformOf(`parameter ${parameter.id}`, drawn)),
  );

const daysIn = (week: readonly SeasonDays[] = []): number =>
  week.reduce((sum, { days }) => sum + days, 0);

/** Each week's working days over those of an average week of the model's first year. */
const calendarOf = ({ weeks }: Model, horizon: number): Float64Array => {
  const year = weeks.slice(0, WEEKS_PER_YEAR);
  const average = year.reduce((sum, week) => sum + daysIn(week), 0) / Math.max(1, year.length);
  return Float64Array.from({ length: horizon }, (_, week) =>
    average > 0 ? daysIn(weeks[week]) / average : 1,
  );
};

const staffingOf = (model: Model, { weeks, scenario, drawn }: Chosen): Staffing => {
  const workforce = model.workforce ?? noWorkforce;
  const likely = leversAsLikely(workforce.levers, scenario.actions ?? []);
  return {
    workforce,
    weeks,
    levers: drawn === undefined ? likely : leversDrawn(likely, drawn),
    values: valuesOf(workforce, drawn),
    capacity: scenario.capacity,
    calendar: calendarOf(model, weeks),
  };
};

/**
 * How much more or less a test takes of a group's hours in this future than as most likely, by group at a board.
 * The tests of the last year are known: had its people fewer hours, each test took fewer.
 */
const paceOf = (people: CompiledPeople, model: Model, chosen: Chosen): Float64Array => {
  const pace = new Float64Array(people.groups).fill(1);
  if (chosen.drawn === undefined) return pace;
  const { drawn: _, ...likely } = chosen;
  const asLikely = hoursAtStart(compilePeople(staffingOf(model, likely)));
  const inFuture = hoursAtStart(people);
  return pace.map((one, group) => {
    const [hours, ought] = [inFuture[group] ?? 0, asLikely[group] ?? 0];
    return hours > 0 && ought > 0 ? hours / ought : one;
  });
};

/** What comes and can be done in each week. */
const flowsOf = (model: Model, chosen: Chosen, staffing: Staffing) => {
  const { lists, weeks, scenario } = chosen;
  const { byListAndWeek } = tables(chosen, model.weeks);
  const { stages } = staffing.workforce;
  const inEachWeek = (rate: (list: ListModel) => Season) =>
    byListAndWeek((list, days) => inWeek(rate(list), days));
  const requested = byWeek(stages.length, weeks, (row, week) =>
    inWeek(stages[row]?.requests ?? [], model.weeks[week] ?? []),
  );
  return {
    additions: demandOf(
      lists,
      inEachWeek(({ additions }) => additions),
      staffing,
    ),
    capacity: inEachWeek(({ capacity }) => capacity).map((tests) => tests * scenario.capacity),
    planned: grown(
      lists,
      inEachWeek(({ planned }) => planned),
      staffing,
    ),
    unscheduled: grown(
      lists,
      inEachWeek(({ unscheduled }) => unscheduled),
      staffing,
    ),
    requests: demandOf(stages, requested, staffing),
    validation: new Float64Array(lists.length * weeks),
    standard: Uint8Array.from(
      byListAndWeek((list, _, week) => standardAt(list, model.firstWeek + week)),
    ),
  };
};

/** Who waits at the start, and how a list's patients are seen and leave. */
const waitsOf = (chosen: Chosen, calendar: Model['weeks']) => {
  const { lists } = chosen;
  const { byList } = tables(chosen, calendar);
  const flat = (one: (list: ListModel) => readonly number[]) =>
    Float64Array.from(lists.flatMap(one));
  return {
    waiting: flat(({ waiting }) => [0, ...waiting]),
    urgentShare: byList((list) => list.urgentShare),
    orderShare: byList((list) => list.orderShare),
    chance: flat(({ chance }) => [0, ...chance]),
    largestChance: byList((list) => Math.max(...list.chance)),
    leaving: flat(({ leaving }) => [0, ...leaving]),
    largestLeaving: byList((list) => Math.max(...list.leaving)),
    clearance: byList((list) => list.clearance),
    recentList: flat(({ recent }) => recent.list),
    recentTests: flat(({ recent }) => recent.tests),
  };
};

/** A list's own feedback, or that of the assumption log. */
const feedbackOf = ({ lists }: Chosen, { workforce, values }: Staffing): Float64Array =>
  Float64Array.from(lists, ({ feedback }) =>
    workforce.feedback === undefined ? feedback : (values[workforce.feedback] ?? feedback),
  );

/** Which list each test stage serves; -1 where work queues for the stage instead. */
const listFinder = (lists: readonly ListModel[]) => {
  const places = new Map(lists.map(({ board, service }, at) => [`${board} ${service}`, at]));
  return ({ board, service, stage }: StageModel): number =>
    stage === 'test' ? (places.get(`${board} ${service}`) ?? -1) : -1;
};

/** Compiled once, run often. Throws when the horizon is longer than the model's calendar: our fault, the gates check it. */
export const compile = (model: Model, chosen: Chosen): Drawable => {
  const { lists, weeks } = chosen;
  if (weeks > model.weeks.length) throw new Error(`no calendar for ${weeks} weeks`);
  const staffing = staffingOf(model, chosen);
  const people = compilePeople(staffing);
  const pace = paceOf(people, model, chosen);
  const work = compileWork({ ...staffing, pace }, listFinder(lists));
  return {
    lists: lists.length,
    weeks,
    ...waitsOf(chosen, model.weeks),
    feedback: feedbackOf(chosen, staffing),
    ...flowsOf(model, chosen, staffing),
    staffed: Uint8Array.from(lists, (_, at) => Number(work.list.includes(at))),
    people,
    work,
    uncertain: uncertainIn(model, chosen),
  };
};
