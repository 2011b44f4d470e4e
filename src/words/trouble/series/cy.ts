import { draft, type WelshOf } from '../../message.ts';
import type { seriesEn } from './en.ts';

export const seriesCy: WelshOf<typeof seriesEn> = {
  'series-too-short': {
    zero: 'Heb ei hamcanestyn: nid oes yr un mis olynol; mae angen deuddeg.',
    one: 'Heb ei hamcanestyn: dim ond {count} mis olynol sydd; mae angen deuddeg.',
    two: 'Heb ei hamcanestyn: dim ond {count} fis olynol sydd; mae angen deuddeg.',
    few: 'Heb ei hamcanestyn: dim ond {count} mis olynol sydd; mae angen deuddeg.',
    many: 'Heb ei hamcanestyn: dim ond {count} mis olynol sydd; mae angen deuddeg.',
    other: 'Heb ei hamcanestyn: dim ond {count} mis olynol sydd; mae angen deuddeg.',
  },
  'series-not-current': 'Heb ei hamcanestyn: {last} yw’r mis olaf a gyhoeddwyd.',
  'tests-not-current': draft(
    'Cyhoeddwyd y rhestr ar gyfer misoedd diweddarach na’i phrofion; {last} yw’r mis olaf y mae ei phrofion yn hysbys. Ers hynny, tybir eu bod yr un fath ag yn yr un mis flwyddyn ynghynt.',
  ),
  'series-poor': draft(
    'Ansawdd data D: peidiwch â dibynnu ar y gyfres hon. Yn y 24 mis diwethaf – hwyr: {late}; toriadau: {breaks}; â nodau eraill: {marked}. Mae’r dudalen ddata’n dweud pa fisoedd.',
  ),
};
