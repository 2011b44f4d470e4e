import { group, mean, range, sum } from 'd3-array';
import {
  type Assumption,
  addWeeks,
  type Finding,
  labelOfRests,
  lastDay,
  type Month,
  monthsOfWeek,
  type Pack,
  type Rests,
  type Service,
  seasonOf,
  type Week,
  weakestOf,
  weekOfDay,
} from '#domain';
import { type ListModel, LOOKBACK, type Model, type Season, type Spread } from '#engine';
import { gradedAt } from '../quality/graded.ts';
import { staff } from '../staffing/staff.ts';
import { type Balanced, balance } from './balance.ts';
import { binsAtEnd, flowInWeek, weekAfter } from './boundary.ts';
import { feedbackOf } from './feedback.ts';
import { type History, historiesAt } from './history.ts';
import { type FlowOf, lastYear, levelOf, outflow, seasonal, seasonOfService } from './level.ts';
import { type Profile, profilesOf } from './profile.ts';
import { spreadsOf } from './spread.ts';

/** Engine horizon: 260 weeks, five years (method, section 0). */
const HORIZON = 260;

export interface Calibration {
  readonly model: Model;
  readonly findings: readonly Finding[];
}

/** What all lists of a service share. */
interface ServicePattern {
  readonly seasons: Readonly<
    Record<'added' | 'outflow' | 'fromList' | 'planned' | 'unscheduled', Season>
  >;
  readonly feedback: number;
}

const added: FlowOf = (month) => month.added;
const fromList: FlowOf = (month) => month.fromList;
const planned: FlowOf = (month) => month.planned;
const unscheduled: FlowOf = (month) => month.unscheduled;

const patternOf = (histories: readonly Balanced[]): ServicePattern => ({
  seasons: {
    added: seasonOfService(histories, added),
    outflow: seasonOfService(histories, outflow),
    fromList: seasonOfService(histories, fromList),
    planned: seasonOfService(histories, planned),
    unscheduled: seasonOfService(histories, unscheduled),
  },
  feedback: feedbackOf(histories),
});

const clearanceOf = (history: Balanced): number => {
  const months = lastYear(history);
  const tests = sum(months, (month) => month.fromList) / sum(months, (month) => month.weeks);
  return tests > 0 ? (mean(months, (month) => month.after.total) ?? 0) / tests : 0;
};

const rangeOf = (pack: Pack, id: Assumption['id']): readonly [number, number, number] => {
  const assumption = pack.assumptions.find((one) => one.id === id);
  return assumption ? [assumption.low, assumption.likely, assumption.high] : [0, 0, 0];
};

/** The pack's range of removals, as wide, about what the bands show; as factors. */
const factorsAround = (pack: Pack, shown: number): ListModel['leavingFactor'] => {
  const [low, likely, high] = rangeOf(pack, 'removals_per_week');
  return shown > 0 ? [1 - (likely - low) / shown, 1, 1 + (high - likely) / shown] : [1, 1, 1];
};

const standardsOf = (pack: Pack, service: Service): ListModel['standards'] =>
  pack.standards
    .filter((standard) => standard.kind === service.kind)
    .toSorted((a, b) => a.from - b.from)
    .map(({ from, weeks }) => ({ from: weekOfDay(from), weeks }));

/** Every month that is read says what it rests on: one made-up month is enough. */
const restsOf = ({ months }: Balanced, { label }: Pack): Rests => {
  const tests = months.flatMap((month) => month.testsLabel ?? []);
  return {
    lists: weakestOf(
      months.flatMap(({ before, after }) => [before.label ?? label, after.label ?? label]),
    ),
    ...(tests.length > 0 ? { activity: weakestOf(tests) } : {}),
  };
};

interface Fitted {
  readonly pack: Pack;
  readonly pattern: ServicePattern;
  readonly profile: Profile;
  readonly spread: Spread;
  readonly firstWeek: Week;
}

const listOf = (history: Balanced, fitted: Fitted): ListModel | undefined => {
  const { pack, pattern, firstWeek } = fitted;
  const board = pack.boards[history.board];
  const service = pack.services[history.service];
  if (!board || !service) return undefined;
  const { seasons } = pattern;
  const rates = (flow: FlowOf, season: Season) => seasonal(levelOf(history, flow, season), season);
  const list = rates(fromList, seasons.fromList);
  const plannedRates = rates(planned, seasons.planned);
  const unscheduledRates = rates(unscheduled, seasons.unscheduled);
  const back = range(-LOOKBACK, 0).map((weeks) => addWeeks(firstWeek, weeks));
  const rests = restsOf(history, pack);
  return {
    board: board.id,
    service: service.id,
    label: labelOfRests(rests),
    rests,
    waiting: [...binsAtEnd(history, addWeeks(firstWeek, -1))],
    additions: seasonal(levelOf(history, outflow, seasons.outflow), seasons.added),
    capacity: list.map(
      (rate, index) => rate + (plannedRates[index] ?? 0) + (unscheduledRates[index] ?? 0),
    ),
    planned: plannedRates,
    unscheduled: unscheduledRates,
    urgentShare: fitted.profile.urgentShare,
    orderShare: 0,
    chance: fitted.profile.chance,
    leaving: fitted.profile.leaving,
    leavingFactor: factorsAround(pack, fitted.profile.removals),
    feedback: pattern.feedback,
    clearance: clearanceOf(history),
    recent: {
      list: back.map((week) => sum(binsAtEnd(history, week))),
      tests: back.map((week) => flowInWeek(history, { flow: fromList, week, calendar: pack })),
    },
    spread: fitted.spread,
    standards: standardsOf(pack, service),
  };
};

const listsOfService = (
  pack: Pack,
  published: readonly History[],
  firstWeek: Week,
): readonly ListModel[] => {
  const assumed = rangeOf(pack, 'removals_per_week')[1];
  const profiles = profilesOf(published, assumed);
  const histories = published.map((history, index) =>
    balance(history, profiles[index]?.removals ?? assumed),
  );
  const pattern = patternOf(histories);
  const spreads = spreadsOf(histories, pattern);
  return histories.flatMap((history, index) => {
    const spread = spreads[index];
    const profile = profiles[index];
    return spread && profile
      ? (listOf(history, { pack, pattern, profile, spread, firstWeek }) ?? [])
      : [];
  });
};

const latestMonth = (pack: Pack): Month =>
  pack.lists.reduce((latest, list) => Math.max(latest, list.month), 0) as Month;

/** Reads from a pack's last year how its lists move, with nothing known that came after `origin`. A list without a year of history up to then is a finding, not a guess. */
export const calibrate = (pack: Pack, origin: Month = latestMonth(pack)): Calibration => {
  const { histories, findings } = historiesAt(pack, origin);
  const firstWeek = weekAfter(lastDay(origin));
  const byService = [...group(histories, (history) => history.service).values()];
  return {
    findings,
    model: staff(pack, {
      pack: { name: pack.name, version: pack.version, hash: pack.hash },
      origin,
      firstWeek,
      weeks: range(HORIZON).map((week) =>
        monthsOfWeek(addWeeks(firstWeek, week), pack).map(({ month, days }) => ({
          season: seasonOf(month),
          days,
        })),
      ),
      lists: byService
        .flatMap((ofService) => listsOfService(pack, ofService, firstWeek))
        .map(gradedAt(pack, origin))
        .toSorted(byBoardThenService(pack)),
    }),
  };
};

/** The order of the pack's own tables. */
const byBoardThenService = (pack: Pack) => {
  const boards = new Map(pack.boards.map((board, index) => [board.id, index]));
  const services = new Map(pack.services.map((service, index) => [service.id, index]));
  const at = (list: ListModel) =>
    (boards.get(list.board) ?? 0) * pack.services.length + (services.get(list.service) ?? 0);
  return (a: ListModel, b: ListModel): number => at(a) - at(b);
};
