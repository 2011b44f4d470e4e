import { stringify } from 'csv-stringify/sync';
import type { Language, Projection } from '#domain';
import { significant } from './significant.ts';

/** Headings in the reader's language; ids, units and labels are those of the JSON, the same in both. */
const headings: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'board',
    'service',
    'stage',
    'label',
    'quarter_from',
    'constraint',
    'share_of_weeks',
    'constraint_of_last_year',
    'one_more',
    'brings_a_year',
  ],
  cy: [
    'bwrdd',
    'gwasanaeth',
    'cam',
    'label',
    'chwarter_o',
    'cyfyngiad',
    'cyfran_o_wythnosau',
    'cyfyngiad_y_flwyddyn_olaf',
    'un_yn_rhagor',
    'yn_dod_ag_mewn_blwyddyn',
  ],
};

/** What binds in each quarter: a row for each stage and quarter, with what one more unit of the last year's constraint brings. */
export const limitsCsv = ({ binding }: Projection, language: Language): string =>
  stringify([
    headings[language],
    ...binding.flatMap(({ board, service, stage, label, quarters, ...last }) =>
      quarters.map(({ from, constraint, share }) => [
        board,
        service,
        stage,
        label,
        from,
        constraint,
        significant(share),
        last.constraint,
        last.unit,
        significant(last.per_unit),
      ]),
    ),
  ]);
