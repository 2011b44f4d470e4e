import {
  type Activity,
  addMonths,
  type Finding,
  firstDay,
  isKnown,
  isoMonth,
  type Label,
  lastDay,
  type Month,
  type Pack,
  type WaitingList,
  weakestOf,
  workingDays,
} from '#domain';

/** Months without a gap that a list needs before it can be projected: a year of flows. */
export const YEAR = 12;

/** Months whose level is taken to last: a year tells the season, but half of it is stale (docs/decisions/0008). */
export const HALF_YEAR = 6;

/** Months looked back on where there are as many. */
const LONGEST = 24;

/** One month of a list. Patients and tests. */
export interface MonthOfList {
  readonly month: Month;
  readonly workingDays: number;
  readonly weeks: number;
  readonly before: WaitingList;
  readonly after: WaitingList;
  readonly fromList: number;
  readonly planned: number;
  readonly unscheduled: number;
  /** What its tests rest on; nothing where the source publishes lists alone. */
  readonly testsLabel?: Label;
}

/** The last months of one list, without a gap, up to the origin. */
export interface History<Row extends MonthOfList = MonthOfList> {
  readonly board: number;
  readonly service: number;
  readonly months: readonly Row[];
}

const keyOf = (board: number, service: number, month: Month): string =>
  `${board} ${service} ${month}`;

const indexBy = <Row extends { board: number; service: number; month: Month }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [keyOf(row.board, row.service, row.month), row]));

const clearanceWeeks = (pack: Pack): number =>
  pack.assumptions.find((assumption) => assumption.id === 'clearance_weeks')?.likely ?? 1;

const DAYS_IN_WEEK = 7;

interface Tables {
  readonly pack: Pack;
  readonly lists: ReadonlyMap<string, WaitingList>;
  readonly activity: ReadonlyMap<string, Activity>;
  /** The last month whose tests are told, by board and service. */
  readonly lastTests: ReadonlyMap<string, Month>;
}

const placeOf = ({ board, service }: Activity | WaitingList): string => `${board} ${service}`;

const lastTestsIn = ({ activity }: Pack, origin: Month): ReadonlyMap<string, Month> => {
  const last = new Map<string, Month>();
  for (const row of activity) {
    const place = placeOf(row);
    if (row.month <= origin && row.month > (last.get(place) ?? 0)) last.set(place, row.month);
  }
  return last;
};

/** A list may be published before its tests are: they are then taken to be those of the same month a year before. */
const activityOf = (
  { activity, lastTests, pack }: Tables,
  list: WaitingList,
): (Activity & { readonly label: Label }) | undefined => {
  const { board, service, month } = list;
  const last = lastTests.get(placeOf(list)) ?? 0;
  const ahead = Math.max(0, Math.ceil((month - last) / YEAR));
  const row = activity.get(keyOf(board, service, addMonths(month, -YEAR * ahead)));
  const label = row?.label ?? pack.label;
  return row && { ...row, label: ahead > 0 ? weakestOf([label, 'reconstructed']) : label };
};

/** Tests given from a list in a month: as published, or, where a source publishes lists alone, the list over its assumed clearance time. */
const testsOf = (tables: Tables, after: WaitingList, listWeeks: number) => {
  const { pack } = tables;
  if (pack.activity.length === 0) {
    return {
      fromList: listWeeks / clearanceWeeks(pack),
      planned: 0,
      unscheduled: 0,
    };
  }
  const row = activityOf(tables, after);
  if (!row) return undefined;
  return {
    testsLabel: row.label,
    fromList: row.fromList,
    planned: isKnown(row.planned) ? row.planned : 0,
    unscheduled: isKnown(row.unscheduled) ? row.unscheduled : 0,
  };
};

const monthOf = (tables: Tables, before: WaitingList, after: WaitingList) => {
  const days = { first: firstDay(after.month), last: lastDay(after.month) };
  const weeks = (days.last - days.first + 1) / DAYS_IN_WEEK;
  const mean = (before.total + after.total) / 2;
  const tests = testsOf(tables, after, mean * weeks);
  if (!tests) return undefined;
  return {
    month: after.month,
    workingDays: workingDays(days, tables.pack),
    weeks,
    before,
    after,
    ...tests,
  };
};

const monthsBack = (tables: Tables, last: WaitingList): MonthOfList[] => {
  const months: MonthOfList[] = [];
  let after = last;
  while (months.length < LONGEST) {
    const key = keyOf(after.board, after.service, addMonths(after.month, -1));
    const before = tables.lists.get(key);
    const month = before && monthOf(tables, before, after);
    if (!month) break;
    months.unshift(month);
    after = month.before;
  }
  return months;
};

export interface Histories {
  readonly histories: readonly History[];
  readonly findings: readonly Finding[];
}

/** Every list that ends at the origin with a year behind it; the others are findings. */
export const historiesAt = (pack: Pack, origin: Month): Histories => {
  const tables = {
    pack,
    lists: indexBy(pack.lists),
    activity: indexBy(pack.activity),
    lastTests: lastTestsIn(pack, origin),
  };
  const latest = new Map<string, WaitingList>();
  for (const list of pack.lists) {
    if (list.month <= origin) latest.set(placeOf(list), list);
  }
  const histories: History[] = [];
  const findings: Finding[] = [];
  for (const last of latest.values()) {
    const where = `${pack.boards[last.board]?.id} ${pack.services[last.service]?.id}`;
    const months = last.month === origin ? monthsBack(tables, last) : [];
    if (months.length >= YEAR) {
      histories.push({ board: last.board, service: last.service, months });
      const known = tables.lastTests.get(placeOf(last));
      if (known !== undefined && known < origin)
        findings.push({ code: 'tests-not-current', where, detail: { last: isoMonth(known) } });
    } else if (last.month < origin) {
      findings.push({ code: 'series-not-current', where, detail: { last: isoMonth(last.month) } });
    } else {
      findings.push({ code: 'series-too-short', where, detail: { count: months.length } });
    }
  }
  return { histories, findings };
};
