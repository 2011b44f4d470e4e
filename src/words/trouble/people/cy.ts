import { draft, type WelshOf } from '../../message.ts';
import type { peopleEn } from './en.ts';

export const peopleCy: WelshOf<typeof peopleEn> = {
  'staff-suppressed': draft({
    one: 'Mae marc yn lle ffigurau mewn {count} rhes, felly ni chyfrifir neb ohoni. Gofynnwch i bwy bynnag a wnaeth y ffeil am y ffigurau.',
    two: 'Mae marc yn lle ffigurau mewn {count} res, felly ni chyfrifir neb ohonynt. Gofynnwch i bwy bynnag a wnaeth y ffeil am y ffigurau.',
    few: 'Mae marc yn lle ffigurau mewn {count} rhes, felly ni chyfrifir neb ohonynt. Gofynnwch i bwy bynnag a wnaeth y ffeil am y ffigurau.',
    many: 'Mae marc yn lle ffigurau mewn {count} rhes, felly ni chyfrifir neb ohonynt. Gofynnwch i bwy bynnag a wnaeth y ffeil am y ffigurau.',
    other:
      'Mae marc yn lle ffigurau mewn {count} rhes, felly ni chyfrifir neb ohonynt. Gofynnwch i bwy bynnag a wnaeth y ffeil am y ffigurau.',
  }),
  'staff-without-hours': draft({
    one: 'Mae {count} rhes ar gyfer staff banc neu staff er anrhydedd, neu heb oriau: fe’i hepgorwyd.',
    two: 'Mae {count} res ar gyfer staff banc neu staff er anrhydedd, neu heb oriau: fe’u hepgorwyd.',
    few: 'Mae {count} rhes ar gyfer staff banc neu staff er anrhydedd, neu heb oriau: fe’u hepgorwyd.',
    many: 'Mae {count} rhes ar gyfer staff banc neu staff er anrhydedd, neu heb oriau: fe’u hepgorwyd.',
    other:
      'Mae {count} rhes ar gyfer staff banc neu staff er anrhydedd, neu heb oriau: fe’u hepgorwyd.',
  }),
  'staff-age-bands': draft({
    one: 'Nid un o fandiau’r cynllun yw band oedran {count} rhes: cyfrifir ei phobl yn y band sy’n cynnwys ei ganol.',
    two: 'Nid bandiau’r cynllun yw bandiau oedran {count} res: cyfrifir eu pobl yn y band sy’n cynnwys canol pob un.',
    few: 'Nid bandiau’r cynllun yw bandiau oedran {count} rhes: cyfrifir eu pobl yn y band sy’n cynnwys canol pob un.',
    many: 'Nid bandiau’r cynllun yw bandiau oedran {count} rhes: cyfrifir eu pobl yn y band sy’n cynnwys canol pob un.',
    other:
      'Nid bandiau’r cynllun yw bandiau oedran {count} rhes: cyfrifir eu pobl yn y band sy’n cynnwys canol pob un.',
  }),
  'staff-several-posts': draft({
    one: 'Mae gan {count} person sawl aseiniad: fe’i cyfrifir unwaith, lle mae’r rhan fwyaf o’i oriau, gyda’i oriau i gyd.',
    two: 'Mae gan {count} berson sawl aseiniad: cyfrifir pob un unwaith, lle mae’r rhan fwyaf o’i oriau, gyda’i oriau i gyd.',
    few: 'Mae gan {count} pherson sawl aseiniad: cyfrifir pob un unwaith, lle mae’r rhan fwyaf o’i oriau, gyda’i oriau i gyd.',
    many: 'Mae gan {count} pherson sawl aseiniad: cyfrifir pob un unwaith, lle mae’r rhan fwyaf o’i oriau, gyda’i oriau i gyd.',
    other:
      'Mae gan {count} o bobl sawl aseiniad: cyfrifir pob un unwaith, lle mae’r rhan fwyaf o’i oriau, gyda’i oriau i gyd.',
  }),
  'staff-said-twice': draft({
    one: 'Mae {count} rhes yn rhoi rhif aseiniad sydd eisoes mewn rhes gynharach: cyfrifir yr aseiniad hwnnw unwaith. Gwiriwch a oes mwy nag un mis yn y ffeil.',
    two: 'Mae {count} res yn rhoi rhifau aseiniadau sydd eisoes mewn rhesi cynharach: cyfrifir pob aseiniad unwaith. Gwiriwch a oes mwy nag un mis yn y ffeil.',
    few: 'Mae {count} rhes yn rhoi rhifau aseiniadau sydd eisoes mewn rhesi cynharach: cyfrifir pob aseiniad unwaith. Gwiriwch a oes mwy nag un mis yn y ffeil.',
    many: 'Mae {count} rhes yn rhoi rhifau aseiniadau sydd eisoes mewn rhesi cynharach: cyfrifir pob aseiniad unwaith. Gwiriwch a oes mwy nag un mis yn y ffeil.',
    other:
      'Mae {count} rhes yn rhoi rhifau aseiniadau sydd eisoes mewn rhesi cynharach: cyfrifir pob aseiniad unwaith. Gwiriwch a oes mwy nag un mis yn y ffeil.',
  }),
  'staff-births': draft(
    'Trowyd dyddiadau geni yn fandiau oedran fel yr oeddent ar {date} wrth ddarllen y ffeil, ac ni chadwyd y dyddiadau. Gwell yw ffeil â bandiau oedran.',
  ),
  'staff-elsewhere': draft({
    one: 'Mae {count} rhes ar gyfer “{value}”, nad yw’n un o fyrddau’r cynllun: fe’i hepgorwyd.',
    two: 'Mae {count} res ar gyfer “{value}”, nad yw’n un o fyrddau’r cynllun: fe’u hepgorwyd.',
    few: 'Mae {count} rhes ar gyfer “{value}”, nad yw’n un o fyrddau’r cynllun: fe’u hepgorwyd.',
    many: 'Mae {count} rhes ar gyfer “{value}”, nad yw’n un o fyrddau’r cynllun: fe’u hepgorwyd.',
    other: 'Mae {count} rhes ar gyfer “{value}”, nad yw’n un o fyrddau’r cynllun: fe’u hepgorwyd.',
  }),
  'staff-unmatched': draft(
    'Nid oes grŵp staff hysbys ar gyfer cod galwedigaeth “{code}”, grŵp staff “{group}”, rôl swydd “{role}”, maes gwaith “{area}”: cyfwerth ag amser llawn {fte}, nifer y rhesi {rows}. Hepgorir hwy nes ichi ychwanegu’r codau at godau’r cofnod staff.',
  ),
  'staff-unmatched-more': draft(
    'Codau eraill heb grŵp staff: {codes}; cyfwerth ag amser llawn {fte} i gyd.',
  ),
  'staff-ages-spread': draft({
    one: 'Nid yw oedran {count} person yn y ffeil: rhoddir iddo’r oedran sy’n debygol yn ôl gweddill y grŵp.',
    two: 'Nid yw oedrannau {count} berson yn y ffeil: fe’u rhennir yn yr un modd â gweddill y grŵp.',
    few: 'Nid yw oedrannau {count} pherson yn y ffeil: fe’u rhennir yn yr un modd â gweddill y grŵp.',
    many: 'Nid yw oedrannau {count} pherson yn y ffeil: fe’u rhennir yn yr un modd â gweddill y grŵp.',
    other:
      'Nid yw oedrannau {count} o bobl yn y ffeil: fe’u rhennir yn yr un modd â gweddill y grŵp.',
  }),
  'staff-ages-unknown': draft(
    'Nid oes oedrannau yn y ffeil, ac nid oes rhai’n hysbys i’r grŵp yn unman, felly erys y rhes fel yr oedd. Mewnforiwch ffeil â bandiau oedran.',
  ),
  'staff-hours-over': draft(
    'Y cyfwerth ag amser llawn yw {fte} a nifer y bobl yw {heads}: mwy o oriau nag y gall pobl eu rhoi. Cymerir un cyfwerth ag amser llawn i bob un.',
  ),
  'staff-not-in-file': draft(
    'Nid oes neb o’r ffeil yn y grwpiau hyn, felly erys y rhain fel yr oeddent: {list}. Edrychwch a oes gan eu pobl godau nad ydynt yn hysbys.',
  ),
  'posts-not-known': draft(
    'Mae’r grŵp yn newydd yma, ac nid yw ei swyddi wedi’u cyllidebu yn hysbys: cymerir cynifer ag sydd mewn swydd, a’u galw’n synthetig. Mewnforiwch y swyddi wedi’u cyllidebu.',
  ),
  'people-not-known': draft(
    'Mae’r grŵp yn newydd yma, ac nid oes neb mewn swydd yn hysbys: mae ei swyddi i gyd yn wag, a gelwir ei bobl yn synthetig. Mewnforiwch y cofnod staff.',
  ),
  'ledger-unmatched': draft(
    'Nid oes grŵp staff hysbys ar gyfer canolfan gost “{centre}”, cod goddrychol “{code}”: cyfwerth ag amser llawn wedi’i gyllidebu {fte}, arian £{money}, nifer y rhesi {rows}. Hepgorir hwy nes ichi ychwanegu’r codau at godau’r cyfriflyfr ariannol.',
  ),
  'ledger-unmatched-more': draft(
    'Llinellau eraill heb grŵp staff: {lines}; cyfwerth ag amser llawn {fte} i gyd.',
  ),
  'ledger-shares': draft(
    'Swm cyfrannau’r llinell hon yw {sum}, nid 1, felly collir rhan o’i swyddi neu fe’i cyfrifir ddwywaith. Cywirwch godau’r cyfriflyfr ariannol.',
  ),
  'ledger-negative': draft(
    'Swm y swyddi wedi’u cyllidebu yw {fte}, sy’n llai na dim, felly erys y rhes fel yr oedd. Edrychwch ar y llinellau â minws.',
  ),
  'ledger-money': draft(
    'Ni chedwir arian, dim ond y cyfwerth ag amser llawn wedi’i gyllidebu. Ni ddarllenwyd: {list}.',
  ),
};
