import { stringify } from 'csv-stringify/sync';
import type { Language, Projection } from '#domain';

/** Headings in the reader's language; ids, units and labels are those of the JSON, the same in both. */
const headings: Readonly<Record<Language, readonly string[]>> = {
  en: ['board', 'service', 'measure', 'unit', 'label', 'week_beginning', 'p10', 'p50', 'p90'],
  cy: ['bwrdd', 'gwasanaeth', 'mesur', 'uned', 'label', 'wythnos_yn_dechrau', 'p10', 'p50', 'p90'],
};

const SIGNIFICANT_DIGITS = 7;

/** What is not a number (the share of an empty list) is an empty cell, never 0. */
const cell = (value: number | undefined): string =>
  value === undefined || Number.isNaN(value)
    ? ''
    : String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));

/** A projection as a table: a row for each list, measure and week, with what the figures rest on in every row. */
export const projectionCsv = ({ series }: Projection, language: Language): string =>
  stringify([
    headings[language],
    ...series.flatMap(({ board, service, measure, unit, label, week, p10, p50, p90 }) =>
      week.map((monday, at) => [
        board,
        service,
        measure,
        unit,
        label,
        monday,
        cell(p10[at]),
        cell(p50[at]),
        cell(p90[at]),
      ]),
    ),
  ]);
