import { draft, type WelshOf } from '../../message.ts';
import type { figuresEn } from './en.ts';

export const figuresCy: WelshOf<typeof figuresEn> = {
  'sums-left-out': draft({
    one: 'Mae {count} rhes yn gyfanswm rhesi eraill, ac fe’i hepgorwyd.',
    two: 'Mae {count} res yn gyfansymiau rhesi eraill, ac fe’u hepgorwyd.',
    few: 'Mae {count} rhes yn gyfansymiau rhesi eraill, ac fe’u hepgorwyd.',
    many: 'Mae {count} rhes yn gyfansymiau rhesi eraill, ac fe’u hepgorwyd.',
    other: 'Mae {count} rhes yn gyfansymiau rhesi eraill, ac fe’u hepgorwyd.',
  }),
  'rows-without-figures': draft({
    one: 'Nid oes ffigur mewn {count} rhes, ac fe’i hepgorwyd.',
    two: 'Nid oes ffigurau mewn {count} res, ac fe’u hepgorwyd.',
    few: 'Nid oes ffigurau mewn {count} rhes, ac fe’u hepgorwyd.',
    many: 'Nid oes ffigurau mewn {count} rhes, ac fe’u hepgorwyd.',
    other: 'Nid oes ffigurau mewn {count} rhes, ac fe’u hepgorwyd.',
  }),
  'board-not-in-plan': draft(
    'Nid oes bwrdd o’r enw hwn yn y cynllun. Nifer y rhesi a hepgorwyd: {rows}. Ysgrifennwch god neu enw’r bwrdd fel y mae yn y cynllun.',
  ),
  'service-not-in-plan': draft(
    'Nid oes gwasanaeth o’r enw hwn yn y cynllun. Nifer y rhesi a hepgorwyd: {rows}; cyfanswm eu ffigurau: {amount}. Defnyddiwch enw neu god y mae’r cynllun yn ei adnabod, os yw’n un o’i wasanaethau.',
  ),
  'equipment-not-in-plan': draft(
    'Nid oes offer o’r enw hwn yn y cynllun. Nifer y rhesi a hepgorwyd: {rows}. Defnyddiwch enw y mae’r cynllun yn ei adnabod, os yw’n un o’i sganwyr neu ei ystafelloedd.',
  ),
  'months-not-in-file': draft(
    'Mae’r misoedd nad ydynt yn y ffeil yn aros fel yr oeddent yn y cynllun: {months}, rhwng {first} a {last}.',
  ),
  'tests-divided': draft(
    'Mae’r ffeil yn rhoi’r holl brofion gyda’i gilydd. Fe’u rhannwyd rhwng y rhestr, profion wedi’u cynllunio a phrofion heb eu trefnu yn yr un modd â phrofion y cynllun ei hun, a nodir bod y rhannau hynny wedi’u hail-greu. Nifer y misoedd: {months}',
  ),
  'tests-not-divided': draft(
    'Nid yw’r ffeil yn dweud beth yw rhannau’r profion, ac nid oes sail yn y cynllun i’w rhannu. Nifer y misoedd a hepgorwyd: {months}',
  ),
  'sessions-as-hours': draft(
    'Cyfrifwyd yr oriau agor o’r sesiynau, gan gymryd bod pob un yn para {hours} awr, a nodir eu bod wedi’u hail-greu.',
  ),
  'table-not-in-plan': draft(
    'Nid yw’r cynllun yn cadw tabl o’r fath, felly nid oes lle i’r ffigurau hynny.',
  ),
};
