import type { Scenario } from '#domain';
import { drawLevers, leversInForce } from '../levers.ts';
import type { ListModel, Model } from '../model.ts';
import { hoursAtStart } from '../people-hours.ts';
import { type Draw, sobolOf } from '../random.ts';
import type { Season } from '../season.ts';
import { peopleState } from '../state-people.ts';
import { triangular } from '../triangular.ts';
import { noWorkforce, type StageModel, type WorkforceModel } from '../workforce.ts';
import { byWeekOf, calendarOf, inWeek, standardAt } from './calendar.ts';
import { demandOf, grown, growthOf } from './demand.ts';
import { demographicFactor } from './demography.ts';
import { type CompiledLists, compileLists } from './lists.ts';
import { type CompiledPeople, compilePeople } from './people.ts';
import type { Staffing } from './staffing.ts';
import { type Uncertain, uncertainIn } from './uncertain.ts';
import { type CompiledWork, compileWork } from './work.ts';
import { named, read } from './written.ts';

/** A model as flat arrays. Those by week and list are indexed `week * lists + list`. */
export interface Compiled extends CompiledLists {
  readonly lists: number;
  readonly weeks: number;
  /** Tests or patients in a week, by week and list. */
  readonly additions: Float64Array;
  readonly capacity: Float64Array;
  readonly planned: Float64Array;
  readonly unscheduled: Float64Array;
  /** Patients taken off in a week by a check of the list, known only when the past is replayed; by week and list. */
  readonly validation: Float64Array;
  /** First bin that is over the standard in force, by week and list. */
  readonly standard: Uint8Array;
  readonly feedback: Float64Array;
  /** 1 where the list's tests come from people and rooms, not from a capacity observed. */
  readonly staffed: Uint8Array;
  readonly people: CompiledPeople;
  readonly work: CompiledWork;
  /** Requests in a week to stages that have no waiting list, by week and stage. */
  readonly requests: Float64Array;
}

/** A compiled model whose futures can be drawn. */
export interface Drawable extends Compiled {
  readonly uncertain: Uncertain;
  /** Writes the tables anew for one future: assumptions and levers. Allocates nothing that lasts. */
  readonly rewrite: (draw: Draw) => void;
}

export interface Chosen {
  readonly lists: readonly ListModel[];
  readonly weeks: number;
  readonly scenario: Scenario;
}

/** Every parameter as one future has it: each is drawn by its own name, whatever part of a model holds it. Those that last year's activity tells stay as most likely. */
const drawParameters = ({ workforce, values }: Staffing, draw: Draw): void => {
  for (const [place, parameter] of workforce.parameters.entries()) {
    if (parameter.told) continue;
    values[place] = triangular(parameter, sobolOf(`parameter ${parameter.id}`, draw));
  }
};

const staffingOf = (model: Model, { weeks, scenario }: Chosen): Staffing => {
  const workforce = model.workforce ?? noWorkforce;
  return {
    workforce,
    weeks,
    levers: leversInForce(workforce.levers, scenario.actions ?? []),
    values: Float64Array.from(workforce.parameters, ({ likely }) => likely),
    capacity: scenario.capacity,
    calendar: calendarOf(model, weeks),
  };
};

/** What comes in each week at rows' rates, as the residents of each board become more and older. */
const comingIn = (calendar: Pick<Model, 'weeks'>, { workforce }: Staffing) => {
  const factor = demographicFactor(workforce.demography);
  return <Row extends Pick<ListModel, 'board' | 'service'>>(
    rows: readonly Row[],
    rate: (row: Row) => Season,
  ): Float64Array =>
    byWeekOf(rows, calendar, (row, days, week) => inWeek(rate(row), days) * factor(row, week));
};

/** What comes and can be done in each week. */
const flowsOf = (model: Model, { lists, weeks, scenario }: Chosen, staffing: Staffing) => {
  const { stages, feedback } = staffing.workforce;
  const calendar = { weeks: model.weeks.slice(0, weeks) };
  const coming = comingIn(calendar, staffing);
  const requested = coming(stages, ({ requests = [] }) => requests);
  const growth = growthOf(staffing);
  const growing = (rate: (list: ListModel) => Season) => grown(lists, coming(lists, rate), growth);
  const written = named({
    additions: demandOf(
      lists,
      growing(({ additions }) => additions),
      staffing,
    ),
    planned: growing(({ planned }) => planned),
    unscheduled: growing(({ unscheduled }) => unscheduled),
    requests: demandOf(stages, grown(stages, requested, growth), staffing),
    /** A list's own feedback, or that of the assumption log. */
    feedback: read(
      staffing,
      lists.map(() => feedback ?? -1),
      (value, list) => (feedback === undefined ? (lists[list]?.feedback ?? 0) : value),
    ),
  });
  const tables = {
    ...written.tables,
    capacity: byWeekOf(
      lists,
      calendar,
      ({ capacity }, days) => inWeek(capacity, days) * scenario.capacity,
    ),
    validation: new Float64Array(lists.length * weeks),
    standard: Uint8Array.from(
      byWeekOf(lists, calendar, (list, _, week) => standardAt(list, model.firstWeek + week)),
    ),
  };
  const write = (): void => {
    growth.write();
    written.write();
  };
  return { tables, write };
};

/** Which list each test stage serves; -1 where work queues for the stage instead. */
const listFinder = (lists: readonly ListModel[]) => {
  const places = new Map(lists.map(({ board, service }, at) => [`${board} ${service}`, at]));
  return ({ board, service, stage }: StageModel): number =>
    stage === 'test' ? (places.get(`${board} ${service}`) ?? -1) : -1;
};

/**
 * How much more or less a test takes of a group's hours in this future than as most likely, by group at a board.
 * The tests of the last year are known: had its people fewer hours, each test took fewer of them.
 */
const paceWriter = (people: CompiledPeople, pace: Float64Array) => {
  const state = peopleState(people);
  const asLikely = hoursAtStart(people, state).slice();
  return (): void => {
    const inFuture = hoursAtStart(people, state);
    for (let group = 0; group < pace.length; group += 1) {
      const [hours, ought] = [inFuture[group] as number, asLikely[group] as number];
      pace[group] = hours > 0 && ought > 0 ? hours / ought : 1;
    }
  };
};

/** People and work, and how they are written: work goes by the pace of people. */
const staffOf = (staffing: Staffing, lists: readonly ListModel[]) => {
  const pace = new Float64Array(staffing.workforce.groups.length).fill(1);
  const people = compilePeople(staffing);
  const work = compileWork({ ...staffing, pace }, listFinder(lists));
  people.write();
  const writePace = paceWriter(people.tables, pace);
  const write = (): void => {
    people.write();
    writePace();
    work.write();
  };
  return { people: people.tables, work: work.tables, write };
};

const changesNothing = ({ parameters, levers }: WorkforceModel): boolean =>
  parameters.length === 0 && levers.length === 0;

/** Compiled once, as most likely, and run often. Throws when the horizon is longer than the model's calendar: our fault, the gates check it. */
export const compile = (model: Model, chosen: Chosen): Drawable => {
  const { lists, weeks } = chosen;
  if (weeks > model.weeks.length) throw new Error(`no calendar for ${weeks} weeks`);
  const staffing = staffingOf(model, chosen);
  const { people, work, write } = staffOf(staffing, lists);
  const flows = flowsOf(model, chosen, staffing);
  const writeAll = (): void => {
    write();
    flows.write();
  };
  writeAll();
  return {
    lists: lists.length,
    weeks,
    ...compileLists(lists),
    ...flows.tables,
    staffed: Uint8Array.from(lists, (_, at) => Number(work.list.includes(at))),
    people,
    work,
    uncertain: uncertainIn(lists, model.weeks.slice(0, weeks)),
    rewrite: (draw) => {
      if (changesNothing(staffing.workforce)) return;
      drawParameters(staffing, draw);
      drawLevers(staffing.levers, draw);
      writeAll();
    },
  };
};
