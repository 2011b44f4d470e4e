import { range } from 'd3-array';
import {
  addMonths,
  type Finding,
  type Forecast,
  type Foretold,
  foretold,
  isoMonth,
  type Label,
  type Month,
  type Pack,
  weakestOf,
} from '#domain';
import { type Panel, panelOf } from './panel.ts';
import { at } from './pool.ts';
import { pooledMethod } from './pooled.ts';
import { type Interval, saidBy } from './said.ts';

export interface ForecastOptions {
  /** The last month taken to be known; the latest, where none is given. */
  readonly from?: Month | undefined;
  readonly months: number;
  readonly progress?: (done: number, of: number) => void;
}

const named = (pack: Pack, { board, service }: { board: number; service: number }) => ({
  board: pack.boards[board]?.id ?? '',
  service: pack.services[service]?.id ?? '',
});

/** The weakest of a list's own months up to the origin: one made-up month among them is enough. */
const labelsOf = (pack: Pack, origin: Month) => {
  const labels = new Map<string, Label>();
  for (const { board, service, month, label = pack.label } of pack.lists) {
    if (month > origin) continue;
    const place = `${board} ${service}`;
    labels.set(place, weakestOf([label, labels.get(place) ?? label]));
  }
  return ({ board, service }: { board: number; service: number }): Label =>
    labels.get(`${board} ${service}`) ?? pack.label;
};

/** Lists that were published at some time, but not at the origin. */
const notCurrent = (pack: Pack, panel: Panel, origin: number): readonly Finding[] =>
  panel.lists.flatMap((place, list) => {
    const months = panel.list[list]?.subarray(0, origin + 1) ?? new Float64Array();
    const last = months.findLastIndex((patients) => !Number.isNaN(patients));
    if (last < 0 || last === origin) return [];
    const { board, service } = named(pack, place);
    const detail = { last: isoMonth(addMonths(panel.first, last)) };
    return [{ code: 'series-not-current', where: `${board} ${service}`, detail }];
  });

type Said = Readonly<Record<Foretold, Interval>>;

const seriesOf = (said: readonly Said[], measure: Foretold, unit: number) => {
  const ends = (probability: number) => said.map((one) => at(one[measure].at(probability), unit));
  return { p10: ends(0.1), p50: said.map((one) => at(one[measure].middle, unit)), p90: ends(0.9) };
};

/** What each list is expected to be if all goes on as in years known: a statistical forecast, beside the model of people and tests. Nothing after the origin is read. */
export const forecast = (pack: Pack, { from, months, progress }: ForecastOptions): Forecast => {
  const panel = panelOf(pack);
  const origin = from === undefined ? panel.months - 1 : from - panel.first;
  const known = range(panel.lists.length).filter(
    (list) => !Number.isNaN(at(panel.list[list], origin)),
  );
  const level = { name: 'board-service', units: known.map((list) => [list]) };
  const method = pooledMethod(panel);
  const said = range(1, months + 1).map((ahead) => {
    progress?.(ahead, months);
    return saidBy(method, { panel, level, origin, ahead }, 'by-list');
  });
  const month = said.map((_, index) => addMonths(panel.first, origin + index + 1));
  const labelOf = labelsOf(pack, addMonths(panel.first, origin));
  const series = known.flatMap((list, unit) => {
    const place = panel.lists[list];
    if (!place) return [];
    const told = { ...named(pack, place), label: labelOf(place), month };
    return foretold.map((measure) => ({ ...told, measure, ...seriesOf(said, measure, unit) }));
  });
  return {
    origin: addMonths(panel.first, origin),
    series: series.filter(({ p50 }) => p50.some((value) => !Number.isNaN(value))),
    findings: notCurrent(pack, panel, origin),
  };
};
