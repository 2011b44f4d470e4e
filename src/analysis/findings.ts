import type { Finding, Scenario } from '#domain';
import {
  begin,
  type Compiled,
  compile,
  type Drawable,
  FLOWS,
  flows,
  leversInForce,
  type Model,
  noWorkforce,
  PEOPLE_FLOWS,
  peopleFlows,
  type Running,
  reachesModel,
  running,
  step,
  WEEKS_PER_YEAR,
} from '#engine';
import { isEmptied } from './emptied.ts';

interface Asked {
  readonly weeks: number;
  readonly scenario: Scenario;
}

/** Fewer than one person over the whole horizon is rounding. */
const ONE_PERSON = 1;

/** Below this share of the teaching that was due, trainers have the hours. */
const TAUGHT_ENOUGH = 0.01;

/** What a part's expected future adds up to, by group at a board and by list. */
interface Sums {
  readonly gaveUp: Float64Array;
  readonly untaught: Float64Array;
  readonly taught: Float64Array;
  readonly diverted: Float64Array;
  /** Of the last year: what came to a list and did not leave it again otherwise, with other work; all its tests; and weeks at whose end nobody waited. */
  readonly arrived: Float64Array;
  readonly tests: Float64Array;
  readonly emptied: Float64Array;
}

const newSums = ({ people, lists }: Compiled): Sums => ({
  gaveUp: new Float64Array(people.groups),
  untaught: new Float64Array(people.groups),
  taught: new Float64Array(people.groups),
  diverted: new Float64Array(lists),
  arrived: new Float64Array(lists),
  tests: new Float64Array(lists),
  emptied: new Float64Array(lists),
});

const plus = (sum: Float64Array, at: number, more: number | undefined): void => {
  sum[at] = (sum[at] ?? 0) + (more ?? 0);
};

const addPeople = ({ model, people }: Running, sums: Sums): void => {
  for (let group = 0; group < model.people.groups; group += 1) {
    const flow = group * PEOPLE_FLOWS;
    plus(sums.gaveUp, group, people.flow[flow + peopleFlows.gaveUp]);
    plus(sums.untaught, group, people.flow[flow + peopleFlows.untaught]);
    plus(sums.taught, group, people.teaching[group]);
  }
};

const addLists = (one: Running, sums: Sums, week: number): void => {
  const { model, state } = one;
  for (let list = 0; list < model.lists; list += 1) {
    const flow = (name: keyof typeof flows) => state.flow[list * FLOWS + flows[name]] ?? 0;
    plus(sums.diverted, list, flow('diverted'));
    if (week < model.weeks - WEEKS_PER_YEAR) continue;
    const at = week * model.lists + list;
    plus(sums.arrived, list, flow('added') - flow('removed') - flow('validated'));
    plus(sums.arrived, list, (model.planned[at] ?? 0) + (model.unscheduled[at] ?? 0));
    plus(sums.tests, list, flow('urgentTests') + flow('routineTests'));
    plus(sums.tests, list, flow('plannedTests') + flow('unscheduledTests'));
    plus(sums.emptied, list, Number(isEmptied(one, list)));
  }
};

const sumsOf = (compiled: Drawable): Sums => {
  const one = running(compiled);
  const sums = newSums(compiled);
  begin(one);
  for (let week = 0; week < compiled.weeks; week += 1) {
    step(one, week);
    addPeople(one, sums);
    addLists(one, sums, week);
  }
  return sums;
};

const ofGroups = ({ groups }: NonNullable<Model['workforce']>, sums: Sums): readonly Finding[] =>
  groups.flatMap(({ board, group }, at): readonly Finding[] => {
    const where = `${board} ${group}`;
    const gaveUp = sums.gaveUp[at] ?? 0;
    const untaught = sums.untaught[at] ?? 0;
    const due = untaught + (sums.taught[at] ?? 0);
    return [
      ...(gaveUp >= ONE_PERSON
        ? [{ code: 'trained-no-post', where, detail: { count: Math.round(gaveUp) } } as const]
        : []),
      ...(untaught > TAUGHT_ENOUGH * due
        ? [
            {
              code: 'nobody-to-teach',
              where,
              detail: { share: Math.round((100 * untaught) / due) },
            } as const,
          ]
        : []),
    ];
  });

/** What comes for each test that is done. A list that is emptied has tests to spare, whatever the rounding of a week's work. */
const loadOf = (sums: Sums, list: number): number =>
  (sums.emptied[list] ?? 0) > 0 ? 0 : (sums.arrived[list] ?? 0) / (sums.tests[list] ?? 0);

const loadFinding = (where: string, load: number): Finding => ({
  code: 'load-at-or-above-1',
  where,
  detail: { load: Number.isFinite(load) ? load.toFixed(3) : '∞' },
});

const ofLists = ({ lists }: Model, sums: Sums): readonly Finding[] =>
  lists.flatMap(({ board, service }, at): readonly Finding[] => {
    const where = `${board} ${service}`;
    const diverted = sums.diverted[at] ?? 0;
    const load = loadOf(sums, at);
    return [
      ...(diverted >= ONE_PERSON
        ? [
            {
              code: 'unscheduled-diverted',
              where,
              detail: { count: Math.round(diverted) },
            } as const,
          ]
        : []),
      ...(load >= 1 ? [loadFinding(where, load)] : []),
    ];
  });

/** Levers of the actions in force that move nothing of a model. */
export const leversOnNothing = (model: Model, actions: readonly string[]): readonly Finding[] =>
  leversInForce(model.workforce?.levers ?? [], actions)
    .filter(({ lever }) => !reachesModel(lever, model))
    .map(({ lever }) => ({ code: 'lever-on-nothing', where: `${lever.action} ${lever.id}` }));

/** What an unsustainable plan shows in the future where all goes as expected: people trained for no post, nobody to teach them, lists with more work than they can ever do, levers on nothing. */
export const findingsOf = (
  parts: readonly Model[],
  model: Model,
  { weeks, scenario }: Asked,
): readonly Finding[] => [
  ...leversOnNothing(model, scenario.actions ?? []),
  ...parts.flatMap((part) => {
    const { stages } = part.workforce ?? noWorkforce;
    if (stages.length === 0) return [];
    const sums = sumsOf(compile(part, { lists: part.lists, weeks, scenario }));
    return [...ofGroups(part.workforce ?? noWorkforce, sums), ...ofLists(part, sums)];
  }),
];
