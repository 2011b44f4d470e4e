import { type Assumption, isoDay, type Language, type PlanPack } from '#domain';
import { speaker } from '#words';
import type { CsvFile } from '../../page.ts';
import { assumptionName } from '../../parts/assumption-link/name.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** Headings in the reader's language; ids, units, grades and labels are the same in both. */
const headings: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'assumption',
    'name',
    'unit',
    'low',
    'likely',
    'high',
    'source',
    'date',
    'grade',
    'label',
    'reason',
  ],
  cy: [
    'rhagdybiaeth',
    'enw',
    'uned',
    'isel',
    'tebygol',
    'uchel',
    'ffynhonnell',
    'dyddiad',
    'gradd',
    'label',
    'rheswm',
  ],
};

/** The rows found, as a table, with what each rests on in its row. */
export const assumptionsCsv = (
  assumptions: readonly Assumption[],
  pack: PlanPack,
  language: Language,
): CsvFile => ({
  kind: 'csv',
  name: [speaker({ en, cy }, language)('file-name'), pack.name, pack.label].join('-'),
  rows: [
    headings[language],
    ...assumptions.map((each) => [
      each.id,
      assumptionName(each, pack, language),
      each.unit,
      String(each.low),
      String(each.likely),
      String(each.high),
      each.source,
      isoDay(each.date),
      each.grade,
      each.label,
      each.reason[language],
    ]),
  ],
});
