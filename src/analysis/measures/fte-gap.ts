/*
 * gap of a group = max(0, hours needed at the standard - hours on direct work) / direct hours of one full-time equivalent
 * gap of a row   = Σ gap of a group x the row's part of the hours needed of it
 *
 * Full-time equivalents that are lacking, by service at a board: parts add up, since a group's gap goes to its services as they need it.
 */
import type { Model, Running } from '#engine';
import { type Row, rowsOf, type WeekOfFuture } from '../rows.ts';
import { addHours, testsNeeded } from './needed.ts';

/** Whether people are known behind a service at a board. */
const knowsPeople = ({ test }: Row): boolean => test >= 0;

/** Hours of the week that each row needs of each group (`row * groups + group`), all rows together, and what each group lacks. Written over week by week. */
interface Scratch {
  readonly rows: readonly Row[];
  readonly hours: Float64Array;
  readonly needed: Float64Array;
  readonly lacking: Float64Array;
}

const needHours = (one: Running, week: number, { rows, hours, needed }: Scratch): void => {
  const { groups } = one.model.people;
  hours.fill(0);
  needed.fill(0);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as Row;
    const first = at * groups;
    const work = testsNeeded(one, row, week);
    addHours(one, { stage: row.test, week, work, first }, hours);
    if (row.report >= 0) addHours(one, { stage: row.report, week, work, first }, hours);
    for (let group = 0; group < groups; group += 1) {
      needed[group] = (needed[group] as number) + (hours[first + group] as number);
    }
  }
};

/** Full-time equivalents that each group lacks. Not a number where one would bring no hours. */
const lackIn = ({ model, people }: Running, week: number, { needed, lacking }: Scratch): void => {
  const { groups, present, calendar, direct } = model.people;
  for (let group = 0; group < groups; group += 1) {
    const short = (needed[group] as number) - (people.hours[group] as number);
    const ofOne =
      (present[group] as number) *
      (calendar[week] as number) *
      (direct[week * groups + group] as number);
    if (short <= 0) lacking[group] = 0;
    else lacking[group] = ofOne > 0 ? short / ofOne : Number.NaN;
  }
};

/** A row's part of what its groups lack. */
const partOf = (row: number, { hours, needed, lacking }: Scratch): number => {
  const groups = needed.length;
  let sum = 0;
  for (let group = 0; group < groups; group += 1) {
    const own = hours[row * groups + group] as number;
    if (own > 0) sum += ((lacking[group] as number) * own) / (needed[group] as number);
  }
  return sum;
};

interface Size {
  readonly runs: number;
  readonly weeks: number;
}

/** Reads off each week of each future what every service at a board of a part lacks: by `run * weeks + week`. */
export const watchGaps = (part: Model, { runs, weeks }: Size) => {
  const rows = rowsOf(part).filter(knowsPeople);
  const groups = part.workforce?.groups.length ?? 0;
  const scratch = {
    rows,
    hours: new Float64Array(rows.length * groups),
    needed: new Float64Array(groups),
    lacking: new Float64Array(groups),
  };
  const gaps = new Map(
    rows.map(({ board, service }) => [`${board} ${service}`, new Float64Array(runs * weeks)]),
  );
  const inOrder = [...gaps.values()];
  return {
    look: (one: Running, { future, week }: WeekOfFuture): void => {
      if (rows.length === 0) return;
      needHours(one, week, scratch);
      lackIn(one, week, scratch);
      for (const [row, gap] of inOrder.entries()) gap[future * weeks + week] = partOf(row, scratch);
    },
    of: ({ board, service }: Pick<Row, 'board' | 'service'>): Float64Array | undefined =>
      gaps.get(`${board} ${service}`),
  };
};
