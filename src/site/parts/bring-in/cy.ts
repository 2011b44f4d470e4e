import { draft, type WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  heading: draft('Dod â’ch ffeil eich hun i mewn'),
  'heading-text': draft(
    'Dewiswch ffeil, edrychwch ar yr hyn y byddai’n ei newid, a derbyniwch hi. Nid oes dim yn newid cyn hynny.',
  ),
  file: 'Ffeil',
  'file-hint': draft(
    'XLSX, ODS, CSV, dogfen Word sydd â thablau, neu dudalen we a gadwyd, hyd at 60 megabeit.',
  ),
  error: 'Gwall',
  button: draft('Gweld beth y byddai’n ei newid'),
  more: draft('Gludo tabl, neu weld beth y gellir ei fewnforio'),
  'by-headings': draft('Ei hadnabod wrth ei phenawdau'),
  'kind-dm01': draft('Ffurflen ddiagnosteg fisol Lloegr (DM01)'),
  'kind-dm01-text': draft(
    'Y detholiad misol o restrau aros a phrofion y mae GIG Lloegr yn ei gyhoeddi.',
  ),
  'kind-statswales': draft('Rhestrau aros a ffigurau eraill o StatsCymru'),
  'kind-statswales-text': draft(
    'Amseroedd aros ar gyfer diagnosteg a therapïau, absenoldeb salwch, poblogaeth neu amddifadedd, fel y mae StatsCymru yn eu cyhoeddi, ar yr hen ffurf neu’r un newydd.',
  ),
  'kind-staff': draft('Staff mewn swydd (ESR)'),
  'kind-staff-text': draft(
    'Adroddiad o’r Cofnod Staff Electronig. Cyfrifir y bobl wrth ei ddarllen: ni chedwir rhes yr un person.',
  ),
  'kind-establishment': draft('Swyddi wedi’u cyllidebu'),
  'kind-establishment-text': draft(
    'Swyddi wedi’u cyllidebu fesul canolfan gost, o’r cyfriflyfr ariannol.',
  ),
  'kind-activity': draft('Profion a wnaed ac yr adroddwyd arnynt'),
  'kind-activity-text': draft(
    'Fesul gwasanaeth a mis, o systemau delweddu, endosgopi neu labordai.',
  ),
  'kind-rooms': draft('Ystafelloedd, sganwyr a sesiynau'),
  'kind-rooms-text': draft(
    'Yr hyn sydd ar gael i weithio ynddo ac ag ef, a nifer yr oriau’r wythnos y mae ar agor.',
  ),
  'kind-table-of-actions': draft('Tabl camau gweithredu'),
  'kind-table-of-actions-text': draft(
    'Y tabl fel y’i hallforiwyd yma a’i olygu, neu un arall â’r un colofnau.',
  ),
  'kind-work-plan': draft('Cynllun gwaith rhaglen'),
  'kind-work-plan-text': draft(
    'Tabl o gamau gweithredu fel y mae rhaglen yn ei gadw, yn ei cholofnau ei hun.',
  ),
};
