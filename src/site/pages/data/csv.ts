import {
  isKnown,
  isoMonth,
  type KeptBacktest,
  type Language,
  type Pack,
  qualityFlags,
  type SeriesQuality,
} from '#domain';
import { speaker } from '#words';
import type { CsvFile } from '../../page.ts';
import { gradeName } from '../../parts/series-quality/series-quality.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** Headings in the reader's language; ids, flags, grades and labels are the same in both. */
const headings: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'board',
    'service',
    'series',
    'label',
    'quality',
    'quality_words',
    'first',
    'last',
    'months',
  ],
  cy: [
    'bwrdd',
    'gwasanaeth',
    'cyfres',
    'label',
    'ansawdd',
    'ansawdd_geiriau',
    'cyntaf',
    'olaf',
    'misoedd',
  ],
};

/** A made-up or reconstructed pack says so in the names of its files. */
const ground = ({ label }: Pack): readonly string[] => (label === 'real' ? [] : [label]);

const nameOf = (pack: Pack, file: string): string => [pack.name, ...ground(pack), file].join('-');

/** A row for each series, a column for each flag with the months that have it. */
export const gradedCsv = (
  series: readonly SeriesQuality[],
  pack: Pack,
  language: Language,
): CsvFile => ({
  kind: 'csv',
  name: nameOf(pack, speaker({ en, cy }, language)('graded-file')),
  rows: [
    [...headings[language], ...qualityFlags],
    ...series.map(({ board, service, of, label, grade, first, last, published, flags }) => [
      ...[board, service, of, label, isKnown(grade) ? grade : ''],
      gradeName(grade, language),
      ...[isoMonth(first), isoMonth(last), String(published)],
      ...qualityFlags.map((wanted) =>
        (flags.find(({ flag }) => flag === wanted)?.months ?? []).map(isoMonth).join(' '),
      ),
    ]),
  ],
});

const columns: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'from',
    'to',
    'level',
    'measure',
    'months_ahead',
    'method',
    'error',
    'loss',
    'inside_80',
    'inside_95',
    'n',
  ],
  cy: [
    'o',
    'hyd',
    'lefel',
    'mesur',
    'misoedd_ymlaen',
    'dull',
    'gwall',
    'colled',
    'o_fewn_80',
    'o_fewn_95',
    'n',
  ],
};

/** The whole look back: a row for each period, level, measure, distance and method. */
export const backtestCsv = (
  { periods }: KeptBacktest,
  pack: Pack,
  language: Language,
): CsvFile => ({
  kind: 'csv',
  name: nameOf(pack, speaker({ en, cy }, language)('look-back-file')),
  rows: [
    columns[language],
    ...periods.flatMap(({ first, last, rows }) =>
      rows.map(({ level, measure, months, method, ...score }) => [
        ...[isoMonth(first), isoMonth(last), level, measure, String(months), method],
        ...[score.wape, score.pinball, score.coverage80, score.coverage95, score.n].map(String),
      ]),
    ),
  ],
});
