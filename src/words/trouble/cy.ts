import type { WelshOf } from '../message.ts';
import type { findingsEn, issuesEn } from './en.ts';

export const issuesCy: WelshOf<typeof issuesEn> = {
  'file-missing':
    'Nid oes ffeil o’r enw hwn. Rhowch hi yn ei hôl, neu tynnwch hi o datapackage.json.',
  'file-empty': 'Mae’r ffeil yn wag. Rhowch ei chynnwys yn ei ôl.',
  'file-too-large': 'Mae’r ffeil yn rhy fawr i’w darllen: {value}. Yr uchafswm yw {expected}.',
  'file-unreadable':
    'Nid oes modd darllen y ffeil. Gwiriwch mai ffeil gyffredin yw hi a bod gennych hawl i’w hagor.',
  'file-binary': 'Nid testun yw’r ffeil. Cadwch hi ar ffurf CSV, yn UTF-8.',
  encoding: 'Nid yw’r testun yn UTF-8. Cadwch y ffeil eto ar ffurf “CSV UTF-8”.',
  'descriptor-invalid': 'Nid yw datapackage.json fel y dylai fod: disgwylid {expected}.',
  'column-missing': 'Mae colofn ar goll. Dyma’r penawdau sydd eu hangen: {expected}.',
  'column-unknown':
    'Nid oes colofn o’r enw “{value}”. Newidiwch y pennawd neu tynnwch y golofn. Dyma’r penawdau: {expected}.',
  'column-repeated': 'Mae’r pennawd “{value}” yno ddwywaith. Cadwch un.',
  'row-length':
    'Nifer y celloedd yn y rhes yw {value}; nifer y penawdau yw {expected}. Chwiliwch am goma neu ddyfynnod yn ormod.',
  'quote-unclosed': 'Agorir dyfynnod na chaiff ei gau. Caewch ef, neu tynnwch ef.',
  'too-many-rows': 'Mae mwy o resi nag y gellir eu darllen: {expected}.',
  'value-missing': 'Mae’r gell yn wag. Rhowch {expected}.',
  'not-a-number': 'Nid rhif yw “{value}”. Rhowch {expected}.',
  'not-a-whole-number': 'Nid rhif cyfan yw “{value}”. Rhowch {expected}, heb goma na phwynt degol.',
  'out-of-range': 'Mae “{value}” y tu hwnt i’r hyn sy’n bosibl. Rhowch {expected}.',
  'not-a-month': 'Nid mis yw “{value}”. Rhowch ef fel 2025-09.',
  'not-a-date': 'Nid dyddiad yw “{value}”. Rhowch ef fel 2025-09-30.',
  'not-allowed': 'Nid yw “{value}” ymhlith y geiriau a ganiateir. Rhowch un o’r rhain: {expected}.',
  'unknown-id':
    'Nid yw “{value}” wedi’i restru yn {expected}. Cywirwch ef, neu ychwanegwch ef yno.',
  'duplicate-key': 'Mae gan y rhes hon yr un allwedd â rhes gynharach: {value}. Cadwch un ohonynt.',
  'total-differs':
    'Y cyfanswm yw {value}, ond swm y bandiau yw {expected}. Cywirwch y naill neu’r llall.',
  'bands-incomplete':
    'Mae’r bandiau’n hepgor rhai amseroedd aros, neu’n cyfrif rhai ddwywaith: {expected}. Llenwch y bandiau fel bod pob amser aros mewn un band.',
  'order-of-range': 'Mae {value} allan o drefn. Rhaid iddo fod yn {expected}.',
  'needed-row-missing': 'Mae rhes sydd ei hangen ar goll: {expected}. Ychwanegwch hi.',
  'month-gap': 'Mae mis ar goll o flaen hwn: {expected}.',
  formula: 'Mae fformiwla yn y gell. Rhowch ei gwerth yno.',
  'places-differ':
    'Nid yw’r lleoedd mewn bachau cyrliog yr un fath ag yn y Saesneg: {expected}. Cadwch bob un fel y mae.',
  'row-missing-since-sealed':
    'Roedd y rhes {value} yno pan seliwyd y pecyn, ac mae wedi mynd. Rhowch hi’n ôl, neu seliwch y pecyn eto.',
  'row-changed-since-sealed':
    'Mae’r rhes {value} wedi newid ers selio’r pecyn. Rhowch hi’n ôl fel yr oedd, neu seliwch y pecyn eto.',
  'row-added-since-sealed':
    'Nid oedd y rhes {value} yno pan seliwyd y pecyn. Tynnwch hi, neu seliwch y pecyn eto.',
};

export const findingsCy: WelshOf<typeof findingsEn> = {
  'changed-since-sealed':
    'Nid yr un ffeiliau yw’r rhain â’r rhai y seliwyd y pecyn â nhw: mae rhywun wedi’u golygu ers hynny.',
  'series-too-short': {
    zero: 'Heb ei hamcanestyn: nid oes yr un mis olynol; mae angen deuddeg.',
    one: 'Heb ei hamcanestyn: dim ond {count} mis olynol sydd; mae angen deuddeg.',
    two: 'Heb ei hamcanestyn: dim ond {count} fis olynol sydd; mae angen deuddeg.',
    few: 'Heb ei hamcanestyn: dim ond {count} mis olynol sydd; mae angen deuddeg.',
    many: 'Heb ei hamcanestyn: dim ond {count} mis olynol sydd; mae angen deuddeg.',
    other: 'Heb ei hamcanestyn: dim ond {count} mis olynol sydd; mae angen deuddeg.',
  },
  'series-not-current': 'Heb ei hamcanestyn: {last} yw’r mis olaf a gyhoeddwyd.',
  'trained-no-post': {
    zero: 'Nid oes neb sydd wedi’i hyfforddi heb swydd.',
    one: 'Mae {count} person sydd wedi’i hyfforddi yn methu â chael swydd ac yn rhoi’r gorau iddi. Ariannwch swydd, neu hyfforddwch lai.',
    two: 'Mae {count} berson sydd wedi’u hyfforddi yn methu â chael swydd ac yn rhoi’r gorau iddi. Ariannwch swyddi, neu hyfforddwch lai.',
    few: 'Mae {count} pherson sydd wedi’u hyfforddi yn methu â chael swydd ac yn rhoi’r gorau iddi. Ariannwch swyddi, neu hyfforddwch lai.',
    many: 'Mae {count} pherson sydd wedi’u hyfforddi yn methu â chael swydd ac yn rhoi’r gorau iddi. Ariannwch swyddi, neu hyfforddwch lai.',
    other:
      'Mae {count} o bobl sydd wedi’u hyfforddi yn methu â chael swydd ac yn rhoi’r gorau iddi. Ariannwch swyddi, neu hyfforddwch lai.',
  },
  'nobody-to-teach':
    'Mae hyfforddwyr yn brin o {share} % o’r oriau sy’n ddyledus i’r rhai dan hyfforddiant. Dewch o hyd i hyfforddwyr, neu derbyniwch lai.',
  'unscheduled-diverted': {
    zero: 'Nid oes yr un prawf brys yn mynd i rywle arall.',
    one: 'Nid oes modd gwneud {count} prawf brys yma, ac mae’n mynd i rywle arall. Ychwanegwch bobl neu ystafelloedd.',
    two: 'Nid oes modd gwneud {count} brawf brys yma, ac maent yn mynd i rywle arall. Ychwanegwch bobl neu ystafelloedd.',
    few: 'Nid oes modd gwneud {count} phrawf brys yma, ac maent yn mynd i rywle arall. Ychwanegwch bobl neu ystafelloedd.',
    many: 'Nid oes modd gwneud {count} phrawf brys yma, ac maent yn mynd i rywle arall. Ychwanegwch bobl neu ystafelloedd.',
    other:
      'Nid oes modd gwneud {count} o brofion brys yma, ac maent yn mynd i rywle arall. Ychwanegwch bobl neu ystafelloedd.',
  },
  'load-at-or-above-1':
    'Mae mwy’n dod nag y gellir ei wneud: {load} am bob prawf a wneir. Nid oes diwedd ar y rhestr heb ragor o bobl neu ystafelloedd.',
  'lever-on-nothing':
    'Nid yw’r lifer yn symud dim yn y model. Enwch fyrddau, gwasanaethau neu grwpiau sydd yno.',
  'law-broken': 'Nid yw’r ddeddf {law} yn dal ar gyfer y pecyn hwn: y gwyriad mwyaf yw {worst}.',
};
