import { group, range } from 'd3-array';
import {
  type Activity,
  addMonths,
  type Fact,
  type GradedSeries,
  isKnown,
  type Label,
  type Month,
  type Pack,
  type WaitingList,
  weakestOf,
} from '#domain';

/** What a source published of a series, month by month from `first`. */
export interface Published {
  readonly board: number;
  readonly service: number;
  readonly of: GradedSeries;
  readonly label: Label;
  readonly first: Month;
  /** Patients, or tests in the month; undefined where the month is not there. */
  readonly cells: readonly (Cell | undefined)[];
}

interface Cell {
  readonly value: number;
  /** What the source's row lacks beside it. */
  readonly lacks: 'suppressed' | 'not-collected' | undefined;
  /** The source's own marks on the row. */
  readonly marks: readonly string[];
  /** Parts that don't add up to the whole. */
  readonly differs: boolean;
}

interface Row {
  readonly board: number;
  readonly service: number;
  readonly month: Month;
  readonly label?: Label;
}

const lacking = (facts: readonly Fact<number>[]): Cell['lacks'] => {
  const reasons = facts.flatMap((fact) => (isKnown(fact) ? [] : [fact.missing]));
  if (reasons.includes('suppressed')) return 'suppressed';
  return reasons.some((reason) => reason !== 'not-applicable') ? 'not-collected' : undefined;
};

/** Half a patient, so that sums of decimals are not taken for errors. */
const ROUNDING = 0.5;

const ofList = ({ total, patients, flag }: WaitingList): Cell => ({
  value: total,
  lacks: undefined,
  marks: flag.split(' '),
  differs: Math.abs(patients.reduce((sum, one) => sum + one, 0) - total) > ROUNDING,
});

const ofTests = ({ fromList, planned, unscheduled }: Activity): Cell => ({
  value: fromList,
  lacks: lacking([planned, unscheduled]),
  marks: [],
  differs: false,
});

/** Labels of months that still tell: the last ones a projection rests on. */
const MONTHS_THAT_TELL = 24;

const seriesOf = <One extends Row>(
  rows: readonly One[],
  { label: ofPack, kind, cellOf }: { label: Label; kind: GradedSeries; cellOf: (row: One) => Cell },
): readonly Published[] =>
  [...group(rows, ({ board, service }) => `${board} ${service}`).values()].flatMap((some) => {
    const [earliest] = some;
    const latest = some.at(-1);
    if (!earliest || !latest) return [];
    const { board, service, month: first } = earliest;
    const months = new Map(some.map((row) => [row.month, row]));
    const cells = range(latest.month - first + 1).map((at) => {
      const row = months.get(addMonths(first, at));
      return row && cellOf(row);
    });
    const recent = some.slice(-MONTHS_THAT_TELL).map(({ label }) => label ?? ofPack);
    return [{ board, service, of: kind, label: weakestOf(recent), first, cells }];
  });

/** Every series of a pack up to a month. Rows of a pack are sorted by board, service and month. */
export const publishedIn = (pack: Pack, until: Month): readonly Published[] => {
  const { label } = pack;
  const upTo = <One extends Row>(rows: readonly One[]) =>
    rows.filter(({ month }) => month <= until);
  return [
    ...seriesOf(upTo(pack.lists), { label, kind: 'list', cellOf: ofList }),
    ...seriesOf(upTo(pack.activity), { label, kind: 'tests', cellOf: ofTests }),
  ];
};
