import { entityOf, type Finding, isKnown, isoMonth, type Month } from '#domain';
import { isRefusal, refuse } from '../cell.ts';
import type { OfferedChange, PlanToChange } from '../offer.ts';
import type { FileIdentity } from '../table-file/sheets.ts';
import { readFigure, readPeriod } from './cells.ts';
import type { ColumnId } from './columns.ts';
import type { CubeOffer, CubeReader, CubeToRead } from './cube-reader.ts';
import { dataSetOfFile } from './data-set-of-file.ts';
import { fold } from './fold.ts';
import { placeIn, placeNamed } from './places.ts';

/** The staff group in which most who do diagnostic tests are counted. */
const GROUP = /(scientific therapeutic and technical|gwyddonol therapiwtig a thechnegol)/;
/** Of several measures, the rate. */
const RATE = /(rate|percent|cyfradd|canran|%)/;
const WALES = 'wales';
/** In per cent: more is no rate of sickness of a year. */
const MOST = 40;
const A_YEAR = 12;

interface Rate {
  readonly place: string;
  readonly month: Month;
  readonly rate: number;
}

const mean = (rates: readonly Rate[]): number =>
  rates.reduce((sum, { rate }) => sum + rate, 0) / rates.length;

const share = (percent: number): string => String(Math.round(percent * 100) / 10_000);

/** The year's mean of all Wales, between the lowest and the highest board, as the assumption of a plan. */
const assumptionOf = (rates: readonly Rate[]) => {
  const last = Math.max(...rates.map(({ month }) => month)) as Month;
  const year = rates.filter(({ month }) => month > last - A_YEAR);
  const means = new Map(
    [...Map.groupBy(year, ({ place }) => place)].map(([place, own]) => [place, mean(own)]),
  );
  const likely = means.get(WALES) ?? mean(year);
  const boards = [...means].filter(([place]) => place !== WALES).map(([, rate]) => rate);
  const all = [...boards, likely];
  return {
    last,
    cells: { low: share(Math.min(...all)), likely: share(likely), high: share(Math.max(...all)) },
  };
};

const ASSUMPTION = entityOf('assumptions', 'sickness');

const assumptionIn = ({ pack }: PlanToChange) =>
  pack.assumptions.find(({ id }) => id === 'sickness');

const about = (last: Month) => ({
  source: 'Welsh Government, StatsWales, sickness absence by staff group',
  date: `${isoMonth(last)}-01`,
  grade: 'A',
  label: 'reconstructed',
  reason_en: `Mean of the twelve months to ${isoMonth(last)} for scientific, therapeutic and technical staff; low and high are the boards with the lowest and the highest. Published over all calendar days, and not for diagnostic staff alone.`,
  reason_cy: `Cymedr y deuddeg mis hyd at ${isoMonth(last)} ar gyfer staff gwyddonol, therapiwtig a thechnegol; yr isel a’r uchel yw’r byrddau â’r gyfradd isaf a’r uchaf. Fe’i cyhoeddir ar sail pob diwrnod calendr, ac nid ar gyfer staff diagnostig yn unig.`,
});

const readRow = (
  cell: (id: ColumnId) => string,
): Rate | ReturnType<typeof refuse> | 'other' | 'missing' => {
  const measure = fold(cell('measure'));
  if (!GROUP.test(fold(cell('staff'))) || (measure !== '' && !RATE.test(measure))) return 'other';
  const month = readPeriod(cell('date'));
  if (isRefusal(month)) return { ...month, expected: 'Mar-2025' };
  const first = placeNamed(cell('place'));
  const place = placeIn(first.kind === 'unknown' ? placeNamed(cell('code')) : first, month);
  if (place.kind !== 'board' && place.kind !== 'all') return 'other';
  const figure = readFigure(cell('value'), cell('notes'));
  if (isRefusal(figure)) return figure;
  if (!isKnown(figure.value)) return 'missing';
  if (figure.value < 0 || figure.value > MOST) return refuse('out-of-range', `0 … ${MOST} %`);
  return { place: place.kind === 'all' ? WALES : place.board, month, rate: figure.value };
};

/** Rows that were passed over, and figures that are not there. */
interface PassedOver {
  other: number;
  missing: number;
}

const findingsOf = (
  file: string,
  { other, missing }: PassedOver,
  used: boolean,
): readonly Finding[] => [
  ...(other > 0
    ? [{ code: 'rows-not-needed' as const, where: file, detail: { number: other } }]
    : []),
  ...(missing > 0
    ? [{ code: 'figures-missing' as const, where: file, detail: { number: missing } }]
    : []),
  ...(used ? [] : [{ code: 'kept-aside' as const, where: file }]),
];

const offerOf = (
  rates: readonly Rate[],
  plan: PlanToChange,
  identity: FileIdentity,
): Pick<CubeOffer, 'changes' | 'facts' | 'dataSets'> => {
  const { last, cells } = assumptionOf(rates);
  const name = `sickness-${isoMonth(last)}`;
  const rows = rates.map(({ place, month, rate }) => [place, isoMonth(month), rate]);
  const set = dataSetOfFile(plan, identity, { name, heading: ['board', 'month', 'percent'], rows });
  const was = assumptionIn(plan);
  const said = was ? Object.entries({ ...cells, ...about(last) }) : [];
  const facts = said.map(([field, value]) => ({ entity: ASSUMPTION, field, value }));
  const change: OfferedChange = was
    ? {
        what: 'changed',
        where: `${ASSUMPTION} likely`,
        before: String(was.likely),
        after: cells.likely,
      }
    : { what: set.state, where: name, after: cells.likely };
  if (set.state === 'unchanged')
    return { changes: [{ ...change, what: 'unchanged' }], facts: [], dataSets: [] };
  return { changes: [change], facts: [...facts, ...set.facts], dataSets: [set.dataSet] };
};

/** Sickness absence by staff group: the assumption of a plan takes the rate of the group nearest to diagnostics. */
export const sicknessReader = ({ file, columns, issues, plan }: CubeToRead): CubeReader => {
  const rates: Rate[] = [];
  const passed: PassedOver = { other: 0, missing: 0 };
  const seen = new Map<string, number>();
  /** Two rates of one place and month are of two measures, or of men and women: a mean of them is nobody's. */
  const takeRate = (read: Rate, row: number): void => {
    const { place, rate } = read;
    const value = `${place} ${isoMonth(read.month)}`;
    const before = seen.get(value);
    seen.set(value, rate);
    if (before === undefined) rates.push(read);
    else if (before === rate) passed.other += 1;
    else issues.add('duplicate-key', file, { row, value });
  };
  return {
    take: (record, row) => {
      const read = readRow((id) => record[columns.at.get(id) ?? -1] ?? '');
      if (typeof read === 'string') passed[read] += 1;
      else if (isRefusal(read)) {
        const { refused, expected } = read;
        issues.add(refused, file, { row, value: record.join(' '), expected });
      } else takeRate(read, row);
      return !issues.full();
    },
    offer: async (identity) => {
      if (rates.length > 0) {
        const findings = findingsOf(file, passed, assumptionIn(plan) !== undefined);
        const value = { ...offerOf(rates, plan, identity), findings, accepted: rates.length };
        return { ok: true, value };
      }
      const expected = 'Scientific, therapeutic and technical';
      issues.add('needed-row-missing', file, { row: 2, expected });
      return { ok: false, issues: issues.issues };
    },
  };
};
