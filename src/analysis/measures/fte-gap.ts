/*
 * gap of a group = max(0, hours needed at the standard - hours on direct work) / direct hours of one full-time equivalent
 * gap of a row   = Σ gap of a group x the row's part of the hours needed of it
 *
 * Full-time equivalents that are lacking, by service at a board: parts add up, since a group's gap goes to its services as they need it.
 */
import { begin, compile, draw, type Model, type Running, running, step } from '#engine';
import { type Row, type RunOptions, rowsOf } from '../rows.ts';
import { addHours, testsNeeded } from './needed.ts';

/** Whether people are known behind a service at a board. */
export const knowsPeople = ({ test }: Pick<Row, 'test'>): boolean => test >= 0;

/** Full-time equivalents that each group lacks. Not a number where one would bring no hours. */
const gapsOfGroups = (
  { model, people }: Running,
  needed: Float64Array,
  week: number,
): Float64Array =>
  needed.map((hours, group) => {
    const lacking = hours - (people.hours[group] ?? 0);
    if (lacking <= 0) return 0;
    const ofOne =
      (model.people.present[group] ?? 0) *
      (model.people.calendar[week] ?? 0) *
      (model.people.direct[week * model.people.groups + group] ?? 0);
    return ofOne > 0 ? lacking / ofOne : Number.NaN;
  });

/** Each row's part of what its groups lack in a week that has just gone by. */
export const gapsInWeek = (one: Running, rows: readonly Row[], week: number): readonly number[] => {
  const { groups } = one.model.people;
  const byRow = rows.map((row) => {
    const hours = new Float64Array(groups);
    const work = testsNeeded(one, row, week);
    for (const stage of [row.test, row.report]) {
      if (stage >= 0) addHours(one, { stage, week, work }, hours);
    }
    return hours;
  });
  const needed = new Float64Array(groups).map((_, group) =>
    byRow.reduce((sum, hours) => sum + (hours[group] ?? 0), 0),
  );
  const gaps = gapsOfGroups(one, needed, week);
  return byRow.map((hours) =>
    hours.reduce((sum, own, group) => {
      const all = needed[group] ?? 0;
      return own > 0 ? sum + ((gaps[group] ?? 0) * own) / all : sum;
    }, 0),
  );
};

/** What each row lacks in every future: by `run * weeks + week`. The futures are those of `futuresOf`. */
export const gapsOf = (
  part: Model,
  { weeks, runs, seed, scenario }: RunOptions,
): ReadonlyMap<string, Float64Array> => {
  const rows = rowsOf(part).filter(knowsPeople);
  if (rows.length === 0) return new Map();
  const gaps = rows.map(() => new Float64Array(runs * weeks));
  const model = compile(part, { lists: part.lists, weeks, scenario });
  const one = { ...running(model), model };
  for (let future = 0; future < runs; future += 1) {
    draw(one, { seed, run: future });
    begin(one);
    for (let week = 0; week < weeks; week += 1) {
      step(one, week);
      for (const [at, gap] of gapsInWeek(one, rows, week).entries()) {
        const own = gaps[at];
        if (own) own[future * weeks + week] = gap;
      }
    }
  }
  return new Map(
    rows.map(({ board, service }, at) => [`${board} ${service}`, gaps[at] ?? new Float64Array()]),
  );
};
