import { group, range } from 'd3-array';
import type { Foretold } from '#domain';
import { type Features, featuresOf } from './features.ts';
import { leastAbsolute, product, type Rows } from './linear.ts';
import { type Measured, measured } from './measured.ts';
import type { Panel } from './panel.ts';
import { at, weightedMedian } from './pool.ts';
import type { Method } from './saying.ts';
import { type SeasonOf, seasonsOf } from './season.ts';

/** Patients, below which a list teaches nothing of others. */
const SMALLEST = 50;
/** Months before which too little is known of a list's past. */
const FIRST = 3;

interface Study {
  readonly panel: Panel;
  readonly features: (month: number) => Features;
  readonly seasons: Readonly<Record<Foretold, (origin: number) => SeasonOf>>;
}

/** How one measure is foretold, so many months ahead, with what is known at an origin. */
interface Told {
  readonly measure: Foretold;
  readonly origin: number;
  readonly ahead: number;
}

/** Changes over a stretch less the typical change of the service. */
const departures = (study: Study, measure: Measured, stretch: { from: number; to: number }) => {
  const { panel } = study;
  const values = measure.values(panel);
  const lists = range(panel.lists.length).map((list) => {
    const patients = at(panel.list[list], stretch.from);
    return {
      list,
      service: panel.lists[list]?.service ?? -1,
      weight: patients >= SMALLEST ? measure.weight(patients) : 0,
      value:
        measure.inward(at(values[list], stretch.to)) -
        measure.inward(at(values[list], stretch.from)),
    };
  });
  const known = lists.filter(({ value, weight }) => weight > 0 && !Number.isNaN(value));
  return [...group(known, ({ service }) => service).values()].flatMap((some) => {
    const typical = weightedMedian(some);
    return some.map((one) => ({ ...one, value: one.value - typical }));
  });
};

/** Every stretch of so many months that ended by the origin, for every list. */
const rowsOf = (study: Study, { measure, origin, ahead }: Told): Rows => {
  const stretches = range(Math.max(FIRST, origin - 36), origin - ahead + 1).map((from) => {
    const { width, cells } = study.features(from);
    const rows = departures(study, measured[measure], { from, to: from + ahead });
    return { width, cells, rows };
  });
  const width = study.features(origin).width;
  const count = stretches.reduce((sum, { rows }) => sum + rows.length, 0);
  const cells = new Float64Array(count * width);
  let row = 0;
  for (const stretch of stretches) {
    for (const { list } of stretch.rows) {
      cells.set(stretch.cells.subarray(list * width, (list + 1) * width), row * width);
      row += 1;
    }
  }
  const all = stretches.flatMap(({ rows }) => rows);
  return {
    width,
    cells,
    target: Float64Array.from(all, ({ value }) => value),
    weight: Float64Array.from(all, ({ weight }) => weight),
  };
};

/** The pooled method: each list as it is, its service's season, and what lists that looked alike did next. Rules are learnt at the origin, the season is as it was known in the month from which it is said. */
export const pooledMethod = (panel: Panel): Method => {
  const study: Study = {
    panel,
    features: featuresOf(panel),
    seasons: {
      list: seasonsOf(panel, measured.list),
      over_target_share: seasonsOf(panel, measured.over_target_share),
    },
  };
  return (origin, ahead) => {
    const list = sayerOf(study, { measure: 'list', origin, ahead });
    const share = sayerOf(study, { measure: 'over_target_share', origin, ahead });
    return (from) => ({ list: list(from), over_target_share: share(from) });
  };
};

const sayerOf = (study: Study, told: Told): ((from: number) => Float64Array) => {
  const { panel } = study;
  const measure = measured[told.measure];
  const coefficients = leastAbsolute(rowsOf(study, told), measure);
  const values = measure.values(panel);
  return (from) => {
    const features = study.features(from);
    const season = study.seasons[told.measure](from);
    const stretch = { from, to: from + told.ahead };
    const ofService = panel.groups.map((_, service) => season(service, stretch));
    return Float64Array.from(panel.lists, ({ service }, list) => {
      const now = at(values[list], from);
      const expected = at(ofService, service) * measure.felt(now);
      const own = product(features, coefficients, list);
      return measure.outward(measure.inward(now) + expected + own);
    });
  };
};
