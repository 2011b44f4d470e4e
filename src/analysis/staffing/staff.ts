import { sum } from 'd3-array';
import { civilOf, mondayOf, type Pack, type Week } from '#domain';
import {
  type ListModel,
  type Model,
  noWorkforce,
  WEEKS_PER_YEAR,
  type WorkforceModel,
} from '#engine';
import { demographyOf } from './demography.ts';
import { restingOn } from './labels.ts';
import { readLog } from './log.ts';
import { groupsOf } from './people.ts';
import { sharesOf } from './shares.ts';
import { stagesOf } from './stages.ts';
import { cohortsOf, coursesOf, type Years } from './training.ts';

/** No pipeline takes longer than this. */
const LONGEST_TRAINING_YEARS = 7;

const yearOf = (week: Week): number => civilOf(mondayOf(week)).year;

const yearsOf = ({ firstWeek, weeks }: Model): Years => ({
  firstWeek,
  first: yearOf(firstWeek) - LONGEST_TRAINING_YEARS,
  last: yearOf((firstWeek + weeks.length) as Week),
});

const leversOf = ({ plan }: Pack, firstWeek: Week): WorkforceModel['levers'] => {
  const labels = new Map(plan?.actions.map(({ id, label }) => [id, label]));
  return (plan?.levers ?? []).map((lever) => {
    const label = labels.get(lever.action);
    const counted = { ...lever, start: lever.start - firstWeek };
    return label === undefined ? counted : { ...counted, label };
  });
};

const regionsOf = ({ plan }: Pack): WorkforceModel['regions'] =>
  Object.fromEntries((plan?.organisations ?? []).map(({ id, region }) => [id, region ?? id]));

/** Lists whose additions stray as the log says: a pack's own history is too smooth, or too short, to tell. */
const strayingAsAssumed = (list: ListModel, log: ReturnType<typeof readLog>): ListModel => ({
  ...list,
  feedback: log.likely('feedback'),
  spread: {
    additions: log.likely('additions_spread'),
    additionsShared: 0,
    activity: 0,
    activityShared: 0,
    level: log.likely('level_spread'),
  },
});

/** A pack's lists with the people and rooms behind them, and the residents who come; as they are where the pack knows neither. */
export const staff = (pack: Pack, model: Model): Model => {
  const { workforce } = pack;
  const residents = demographyOf(pack, model.firstWeek);
  const labelled = restingOn(pack);
  if (!workforce)
    return pack.population
      ? { ...model, lists: labelled(model.lists), workforce: { ...noWorkforce, ...residents } }
      : model;
  const log = readLog(pack.assumptions);
  const shares = sharesOf(pack, workforce);
  const lists = labelled(model.lists).map((list) => strayingAsAssumed(list, log));
  const years = yearsOf(model);
  const firstYear = model.weeks.slice(0, WEEKS_PER_YEAR);
  const workingDays = sum(firstYear.flat(), ({ days }) => days) / firstYear.length;
  const staffed: WorkforceModel = {
    parameters: log.parameters,
    groups: groupsOf(workforce, shares, log),
    cohorts: cohortsOf(workforce, years, log),
    courses: coursesOf(workforce, years, log),
    rooms: workforce.rooms.map(({ board, equipment, number, openHours }) => ({
      board,
      equipment,
      openHours: number * openHours,
      uptime: log.placeOf('uptime', equipment),
    })),
    stages: labelled(stagesOf({ pack, workforce, log, lists, workingDays })),
    growth: Object.fromEntries(pack.services.map(({ id }) => [id, log.placeOf('growth', id)])),
    ...residents,
    feedback: log.placeOf('feedback', ''),
    shares,
    regions: regionsOf(pack),
    levers: leversOf(pack, model.firstWeek),
  };
  return { ...model, lists, workforce: staffed };
};
