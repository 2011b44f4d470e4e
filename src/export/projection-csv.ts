import { stringify } from 'csv-stringify/sync';
import { type Language, labels, type Projection, type Rests, restParts } from '#domain';
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
  ],
};

/** Which parts are what: `real: lists; synthetic: activity capacity`. */
const restsAsText = (rests: Rests): string =>
  labels
    .map((label) => ({ label, parts: restParts.filter((part) => rests[part] === label) }))
    .filter(({ parts }) => parts.length > 0)
    .map(({ label, parts }) => `${label}: ${parts.join(' ')}`)
    .join('; ');

/** A projection as a table: a row for each list, measure and week, with what the figures rest on in every row. */
export const projectionCsv = ({ series }: Projection, language: Language): string =>
  stringify([
    headings[language],
    ...series.flatMap(({ board, service, measure, unit, label, rests, week, p10, p50, p90 }) => {
      const restsOn = restsAsText(rests);
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
        restsOn,
      ]);
    }),
  ]);
