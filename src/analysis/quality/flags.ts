import { range } from 'd3-array';
import type { Month, QualityFlag } from '#domain';
import type { Published } from './published.ts';
import type { Strayed } from './strayed.ts';

/** What is known beside a series. */
export interface Beside {
  readonly strayed: Strayed;
  /** The latest month in which the pack has a list. */
  readonly latest: Month;
  /** Whether anybody's series of this kind has the month. */
  readonly anybody: (month: Month) => boolean;
}

/** Places of months, counted from the series' first. */
type Rule = (published: Published, beside: Beside) => readonly number[];

/** A source's mark of a break: figures before and after it are not alike. */
const BREAK = 'b';
const DIFFERS = 'total-differs';
/** Months running. */
const STUCK = 3;
const ZEROS = 3;
/** Below this a figure may repeat, or a list be empty, by chance. Patients or tests. */
const MANY = 20;

const placesWhere = (
  { cells }: Published,
  holds: (cell: NonNullable<Published['cells'][number]>) => boolean,
): readonly number[] =>
  range(cells.length).filter((at) => {
    const cell = cells[at];
    return cell !== undefined && holds(cell);
  });

/** Places that stand in a run of at least `enough`, where each place but a run's first goes on with the one before. */
const inRuns = (length: number, goesOn: (at: number) => boolean, enough: number) => {
  const runs: number[][] = [];
  for (const at of range(length)) {
    if (at > 0 && goesOn(at)) runs.at(-1)?.push(at);
    else runs.push([at]);
  }
  return runs.filter((run) => run.length >= enough).flat();
};

const stuck: Rule = ({ cells }) =>
  inRuns(
    cells.length,
    (at) => {
      const [before, now] = [cells[at - 1], cells[at]];
      return now !== undefined && now.value >= MANY && now.value === before?.value;
    },
    STUCK,
  );

const zeros: Rule = ({ cells }) => {
  const others = cells.flatMap((cell) => (cell && cell.value > 0 ? [cell.value] : []));
  const typical = others.reduce((sum, one) => sum + one, 0) / others.length;
  if (!(typical >= MANY)) return [];
  const isZero = (at: number) => cells[at]?.value === 0;
  return inRuns(cells.length, (at) => isZero(at) && isZero(at - 1), ZEROS).filter(isZero);
};

const absent =
  (whose: 'all' | 'its own'): Rule =>
  ({ cells, first }, { anybody }) =>
    range(cells.length).filter(
      (at) => cells[at] === undefined && anybody((first + at) as Month) === (whose === 'its own'),
    );

const notCollected: Rule = (published, beside) => [
  ...absent('all')(published, beside),
  ...placesWhere(published, ({ lacks }) => lacks === 'not-collected'),
];

const broken: Rule = (published, { strayed }) => [
  ...placesWhere(published, ({ marks }) => marks.includes(BREAK)),
  ...strayed.breaks,
];

/** Which months each flag is put on. */
export const rules: Readonly<Record<QualityFlag, Rule>> = {
  late: ({ cells, first }, { latest }) => range(cells.length, latest - first + 1),
  break: broken,
  gap: absent('its own'),
  suppressed: (published) => placesWhere(published, ({ lacks }) => lacks === 'suppressed'),
  'not-collected': notCollected,
  'total-differs': (published) =>
    placesWhere(published, ({ differs, marks }) => differs || marks.includes(DIFFERS)),
  stuck,
  zeros,
  outlier: (_, { strayed }) => strayed.outliers,
};
