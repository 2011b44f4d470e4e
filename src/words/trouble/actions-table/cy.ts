import { draft, type WelshOf } from '../../message.ts';
import type { actionsTableEn } from './en.ts';

export const actionsTableCy: WelshOf<typeof actionsTableEn> = {
  'candidate-incomplete': draft({
    one: 'Daw i mewn fel cam arfaethedig, nad yw’n rhan o’r cynllun hyd nes y cytunir arno. Mae {count} peth y mae ar y cynllun ei angen heb fod yn y ffeil: {list}. Cwblhewch ef cyn cytuno arno.',
    two: 'Daw i mewn fel cam arfaethedig, nad yw’n rhan o’r cynllun hyd nes y cytunir arno. Mae {count} beth y mae ar y cynllun eu hangen heb fod yn y ffeil: {list}. Cwblhewch nhw cyn cytuno arno.',
    few: 'Daw i mewn fel cam arfaethedig, nad yw’n rhan o’r cynllun hyd nes y cytunir arno. Mae {count} pheth y mae ar y cynllun eu hangen heb fod yn y ffeil: {list}. Cwblhewch nhw cyn cytuno arno.',
    many: 'Daw i mewn fel cam arfaethedig, nad yw’n rhan o’r cynllun hyd nes y cytunir arno. Mae {count} pheth y mae ar y cynllun eu hangen heb fod yn y ffeil: {list}. Cwblhewch nhw cyn cytuno arno.',
    other:
      'Daw i mewn fel cam arfaethedig, nad yw’n rhan o’r cynllun hyd nes y cytunir arno. Mae {count} o bethau y mae ar y cynllun eu hangen heb fod yn y ffeil: {list}. Cwblhewch nhw cyn cytuno arno.',
  }),
  'candidate-status': draft(
    'Mae’r ffeil yn dweud beth yw ei statws ({status}). Nid oes statws i gam arfaethedig hyd nes y cytunir arno, felly ni dderbynnir hynny.',
  ),
  'milestone-kept': draft(
    'Nid yw’r garreg filltir {value} yn y ffeil mwyach. Mae’n aros: tynnwch hi o’r cynllun ar dudalen y cam gweithredu os yw i fynd.',
  ),
  'milestone-undated': draft(
    'Nid yw’r ffeil yn rhoi dyddiad i’r garreg filltir {value}. Mae i’w chyflawni erbyn yr un dyddiad â’r cam gweithredu; rhowch ei dyddiad ei hun iddi.',
  ),
  'actions-not-in-file': draft({
    one: 'Mae {count} cam gweithredu yn y cynllun nad yw yn y ffeil: {list}. Mae’n aros fel y mae.',
    two: 'Mae {count} gam gweithredu yn y cynllun nad ydynt yn y ffeil: {list}. Maent yn aros fel y maent.',
    other:
      'Mae {count} o gamau gweithredu yn y cynllun nad ydynt yn y ffeil: {list}. Maent yn aros fel y maent.',
  }),
  'columns-not-read': draft(
    'Nid yw colofnau â’r penawdau hyn yn hysbys yma, ac ni chymerir dim ohonynt: {list}. Ailenwch nhw, neu dywedwch pa golofn yw pob un.',
  ),
  'value-left-out': draft(
    'Nid yw “{value}” yn hysbys yma, ac fe’i hepgorir. Rhowch god neu enw sydd yn y cynllun; derbynnir gweddill y rhes.',
  ),
  'matched-by-title': draft(
    'Nid oes cod o’r cynllun gan y rhes, ond teitl y cam gweithredu hwn sydd ganddi: fe’i cymerir fel yr un cam.',
  ),
  'table-unversioned': draft(
    'Nid yw’r ffeil yn dweud o ba fersiwn o’r cynllun yr ysgrifennwyd hi. Byddai’r hyn y mae’n ei ddweud yn wahanol i’r cynllun yn disodli’r hyn sydd yn y cynllun, pwy bynnag a’i hysgrifennodd ddiwethaf. Edrychwch drwy bob newid.',
  ),
  'table-of-other-plan': draft({
    one: 'Ysgrifennwyd {count} rhes o gynllun arall, neu o fersiwn nad yw yn y cofnod newidiadau hwn: fe’i darllenir fel tabl rhywun arall.',
    two: 'Ysgrifennwyd {count} res o gynllun arall, neu o fersiwn nad yw yn y cofnod newidiadau hwn: fe’u darllenir fel tabl rhywun arall.',
    other:
      'Ysgrifennwyd {count} o resi o gynllun arall, neu o fersiwn nad yw yn y cofnod newidiadau hwn: fe’u darllenir fel tabl rhywun arall.',
  }),
  'lines-left-out': draft({
    one: 'Nid yw {count} llinell yn rhoi na theitl na chod o’r cynllun, ac fe’i hepgorir.',
    two: 'Nid yw {count} linell yn rhoi na theitl na chod o’r cynllun, ac fe’u hepgorir.',
    other: 'Nid yw {count} o linellau yn rhoi na theitl na chod o’r cynllun, ac fe’u hepgorir.',
  }),
  'action-said-twice': draft(
    'Mae’r cam gweithredu hwn yn y ffeil ddwywaith, a hepgorir yr ail: “{value}”. Cadwch un rhes.',
  ),
};
