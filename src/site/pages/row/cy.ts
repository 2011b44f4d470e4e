import { draft, type WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  title: 'Golygu. {row}',
  'title-progress': 'Sut mae’n mynd. {row}',
  due: 'Erbyn: {day}',
  save: 'Cadw',
  ask: 'Gofyn am y newid hwn',
  'ask-hint':
    'Os byddwch yn ei gadw, bydd yn y cynllun ar unwaith. Os byddwch yn gofyn amdano, bydd yn aros nes i rywun ei gymeradwyo yn yr hanes.',
  error: 'Gwall',
  done: 'Wedi’i gadw',
  saved: 'Mae newid {seq} yn y cynllun.',
  'see-change': 'Ei weld',
  'undo-change': 'Ei ddadwneud',
  wrong: 'Ni chadwyd dim eto. Cywirwch hyn:',
  'wrong-at': '{label}: {text}',
  nothing: 'Ni newidiwyd dim, felly nid oes dim i’w gadw.',
  used: 'Defnyddiwyd y cyfeirnod {key} o’r blaen, ac ni chaiff ei ddefnyddio eto. Gweler ei hanes.',
  gone: 'Fe’i tynnwyd o’r cynllun. Mae ei hanes yn dweud pryd a pham; i ddod â hwn yn ôl, dadwnewch y newid hwnnw yno.',
  'wrong-empty': 'Llenwch y maes hwn.',
  'wrong-day': 'Rhowch ddyddiad sy’n bod, fel 31 3 2027.',
  'wrong-key': draft(
    'Defnyddiwch lythrennau, ffigurau, dotiau a llinellau byr, heb fylchau, fel A26 neu A07-M4.',
  ),
  'no-key': 'Rhowch y cyfeirnod.',
  clash: 'Mae rhywun arall wedi newid yr un peth',
  'clash-lead':
    'Ni chadwyd dim eto, ac ni chollwyd dim o’r hyn a deipiwyd gennych. Dewiswch beth y dylai pob un ei ddweud, yna cadwch.',
  'clash-gone':
    'Fe’i tynnwyd o’r cynllun ers i chi agor y dudalen hon. Mae’r hyn a deipiwyd gennych yma o hyd; i ddod â hwn yn ôl, dadwnewch y newid hwnnw.',
  'clash-retire':
    'Fe’i golygwyd ers i chi agor y dudalen hon. Edrychwch ar yr hyn a newidiodd; os mai dyna sy’n iawn, tynnwch hwn o’r cynllun er hynny.',
  'choice-of': '{row}. {label}',
  'keep-ours': 'Yr hyn a deipiwyd gennych',
  'keep-theirs': 'Yr hyn y mae’n ei ddweud nawr',
  'save-chosen': 'Cadw’r hyn a ddewiswyd',
  retire: 'Tynnu hwn o’r cynllun',
  'retire-lead': draft(
    'Ni fydd yn y cynllun o hyn ymlaen. Mae ei hanes yn aros, ni chaiff y cyfeirnod ei ddefnyddio eto, a gellir dadwneud y newid.',
  ),
  'retire-button': 'Tynnu o’r cynllun',
  belonging: draft('Yr hyn sy’n perthyn iddo'),
  ways: 'O’r fan hon',
  'see-action': 'Y cam gweithredu fel y mae darllenwyr yn ei weld',
  'progress-form': 'Sut mae’n mynd: statws a cherrig milltir',
  'whole-form': 'Y cyfan y mae’r cynllun yn ei ddweud amdano',
  history: 'Ei hanes',
};
