import { stringify } from 'csv-stringify/sync';
import {
  type Language,
  labels,
  type Projection,
  qualityGrades,
  type Rests,
  restParts,
  type Series,
} from '#domain';
import { significant } from './significant.ts';

/** Headings in the reader's language; ids, units and labels are those of the JSON, the same in both. */
const headings: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'board',
    'service',
    'measure',
    'unit',
    'label',
    'week_beginning',
    'p10',
    'p50',
    'p90',
    'rests_on',
    'quality',
  ],
  cy: [
    'bwrdd',
    'gwasanaeth',
    'mesur',
    'uned',
    'label',
    'wythnos_yn_dechrau',
    'p10',
    'p50',
    'p90',
    'yn_dibynnu_ar',
    'ansawdd',
  ],
};

/** Which parts are what: `real: lists; synthetic: activity capacity`. */
const restsAsText = (rests: Rests): string =>
  labels
    .map((label) => ({ label, parts: restParts.filter((part) => rests[part] === label) }))
    .filter(({ parts }) => parts.length > 0)
    .map(({ label, parts }) => `${label}: ${parts.join(' ')}`)
    .join('; ');

const isIn = (id: string, whole: string): boolean => whole === 'all' || whole === id;

/** A list's grade; of a sum how many lists have each: `A 503; B 104`. */
const qualityAsText = ({ board, service }: Series, all: Projection['quality']): string => {
  const lists = all.filter((one) => isIn(one.board, board) && isIn(one.service, service));
  const [only, other] = lists;
  if (only && !other) return only.quality;
  return qualityGrades
    .map((grade) => ({ grade, count: lists.filter(({ quality }) => quality === grade).length }))
    .filter(({ count }) => count > 0)
    .map(({ grade, count }) => `${grade} ${count}`)
    .join('; ');
};

/** A projection as a table: a row for each list, measure and week, with what the figures rest on, and how far that can be relied on, in every row. */
export const projectionCsv = ({ series, quality }: Projection, language: Language): string =>
  stringify([
    headings[language],
    ...series.flatMap((one) => {
      const { board, service, measure, unit, label, rests, week, p10, p50, p90 } = one;
      const ground = [restsAsText(rests), qualityAsText(one, quality)];
      return week.map((monday, at) => [
        board,
        service,
        measure,
        unit,
        label,
        monday,
        significant(p10[at]),
        significant(p50[at]),
        significant(p90[at]),
        ...ground,
      ]);
    }),
  ]);
