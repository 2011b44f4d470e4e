import {
  addMonths,
  type Band,
  firstDay,
  isKnown,
  lastDay,
  type Month,
  type Pack,
  standardAt,
  type WaitingList,
  waitingLonger,
  workingDays,
} from '#domain';

/** Waits told apart, in weeks: from, and less than. */
const WAITS: readonly (readonly [number, number])[] = [
  [0, 1],
  [1, 2],
  [2, 4],
  [4, 6],
  [6, 13],
  [13, Number.POSITIVE_INFINITY],
];

/** Every list of a pack month by month, side by side. What is not known is NaN. */
export interface Panel {
  readonly first: Month;
  readonly months: number;
  /** Places in the pack's tables. */
  readonly lists: readonly { readonly board: number; readonly service: number }[];
  /** The group of each service of the pack. */
  readonly groups: readonly string[];
  /** By list, then by month. */
  readonly list: readonly Float64Array[];
  /** Share of the list over its standard, 0 to 1. */
  readonly share: readonly Float64Array[];
  readonly tests: readonly Float64Array[];
  /** By wait, by list, then by month: share of the list that has waited so long. */
  readonly waits: readonly (readonly Float64Array[])[];
  /** Of any month counted from the first, published or yet to come. */
  readonly workingDays: (month: number) => number;
}

/** Share of a list in a range of waits; NaN where a band straddles its edge. */
const shareWithin = (list: WaitingList, [from, to]: readonly [number, number]): number => {
  let patients = 0;
  for (const [index, band] of list.bands.entries()) {
    if (outside(band, from, to)) continue;
    if (band.from < from || (band.to ?? Number.POSITIVE_INFINITY) > to) return Number.NaN;
    patients += list.patients[index] ?? 0;
  }
  return list.total > 0 ? patients / list.total : Number.NaN;
};

const outside = (band: Band, ...[from, to]: readonly [number, number]): boolean =>
  band.from >= to || (band.to !== undefined && band.to <= from);

const shareOver = (pack: Pack, list: WaitingList): number => {
  const service = pack.services[list.service];
  const weeks = service && standardAt(pack, service.kind, list.month);
  const over = weeks === undefined ? undefined : waitingLonger(list, weeks);
  return over !== undefined && isKnown(over) && list.total > 0 ? over / list.total : Number.NaN;
};

const keyOf = ({ board, service }: { readonly board: number; readonly service: number }): string =>
  `${board} ${service}`;

export const panelOf = (pack: Pack): Panel => {
  const published = pack.lists.map(({ month }) => month);
  const first = published.reduce((a, b) => Math.min(a, b) as Month);
  const months = published.reduce((a, b) => Math.max(a, b) as Month) - first + 1;
  const places = new Map(pack.lists.map((row) => [keyOf(row), row]));
  const lists = [...places.values()].map(({ board, service }) => ({ board, service }));
  const placeOf = new Map([...places.keys()].map((key, place) => [key, place]));
  const empty = () => lists.map(() => new Float64Array(months).fill(Number.NaN));
  const [list, share, tests] = [empty(), empty(), empty()];
  const waits = WAITS.map(empty);
  const put = (table: readonly Float64Array[], row: Row, value: number) => {
    const cells = table[placeOf.get(keyOf(row)) ?? -1];
    if (cells && row.month >= first) cells[row.month - first] = value;
  };
  for (const row of pack.lists) {
    put(list, row, row.total);
    put(share, row, shareOver(pack, row));
    for (const [index, table] of waits.entries()) {
      put(table, row, shareWithin(row, WAITS[index] ?? [0, 0]));
    }
  }
  for (const row of pack.activity) put(tests, row, row.fromList);
  const groups = pack.services.map(({ group }) => group);
  return {
    first,
    months,
    lists,
    groups,
    list,
    share,
    tests,
    waits,
    workingDays: daysOf(pack, first),
  };
};

interface Row {
  readonly board: number;
  readonly service: number;
  readonly month: Month;
}

const daysOf = (pack: Pack, first: Month): Panel['workingDays'] => {
  const known = new Map<number, number>();
  return (month) => {
    const found = known.get(month);
    if (found !== undefined) return found;
    const one = addMonths(first, month);
    const days = workingDays({ first: firstDay(one), last: lastDay(one) }, pack);
    known.set(month, days);
    return days;
  };
};
