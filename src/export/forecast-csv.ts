import { stringify } from 'csv-stringify/sync';
import { type Forecast, isoMonth, type Language } from '#domain';
import { significant } from './significant.ts';

/** Headings in the reader's language; ids are the same in both. */
const headings: Readonly<Record<Language, readonly string[]>> = {
  en: ['board', 'service', 'month', 'measure', 'p10', 'p50', 'p90', 'label'],
  cy: ['bwrdd', 'gwasanaeth', 'mis', 'mesur', 'p10', 'p50', 'p90', 'label'],
};

/** A forecast as a table: a row for each list, measure and month, with what the figures rest on. */
export const forecastCsv = ({ series }: Forecast, language: Language): string =>
  stringify([
    headings[language],
    ...series.flatMap(({ board, service, measure, label, month, p10, p50, p90 }) =>
      month.map((one, at) => [
        board,
        service,
        isoMonth(one),
        measure,
        significant(p10[at]),
        significant(p50[at]),
        significant(p90[at]),
        label,
      ]),
    ),
  ]);
