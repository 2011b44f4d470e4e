import { draft, type WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  title: '{service}, {board}: y rhestr aros o’n blaenau',
  choose: 'Dewis rhestr',
  pack: 'Gwlad',
  'nation-wales': 'Cymru',
  'nation-england': 'Lloegr (prawf o’r dull)',
  'nation-scotland': 'Yr Alban (ail brawf o’r dull)',
  board: 'Ardal',
  service: 'Prawf',
  'all-boards': 'Pob ardal gyda’i gilydd',
  'all-services': 'Pob prawf gyda’i gilydd',
  capacity: 'Nifer y profion a wneir',
  'as-observed': 'Fel yn y chwe mis diwethaf',
  more: '{percent}% yn fwy',
  fewer: '{percent}% yn llai',
  show: 'Dangos y rhestr hon',
  'proof-england':
    'Mae rhestrau Lloegr yma fel prawf o’r dull. Mae safon, ardaloedd a ffordd Lloegr o gyfrif yn wahanol i rai Cymru: peidiwch â chymharu’r ddwy.',
  'proof-scotland':
    'Mae rhestrau’r Alban yma fel ail brawf o’r dull. Mae safon a ffordd yr Alban o gyfrif yn wahanol i rai Cymru: peidiwch â chymharu’r ddwy.',
  slider: 'Rhowch gynnig ar fwy neu lai o brofion nag yn y chwe mis diwethaf',
  csv: 'Lawrlwytho’r amcanestyniad (CSV)',
  method: 'Ffynonellau a dull',
  'method-futures': draft(
    'Mae Cynllun yn dilyn pob rhestr fesul wythnos, yn ôl pa mor hir y mae pobl wedi aros, drwy {futures} o ddyfodolau posibl. Mae’r band yn cynnwys yr wyth canol o bob deg; mae un dyfodol o bob deg yn gorffen uwch ei ben ac un oddi tano.',
  ),
  'method-known': 'Mae ffigurau hyd at fis {month} yn hysbys iddo, a dim wedi hynny.',
  'method-capacity':
    'Cymerir y bydd y profion a wneir yn parhau ar gyfradd y chwe mis diwethaf, fesul tymor, oni bai eich bod yn dewis mwy neu lai uchod.',
  'method-drift': draft(
    'Cymerir na fydd y galw’n tyfu nac yn gostwng ohono’i hun: yn y rhestrau y profwyd y model arnynt, ni ddywedodd twf un flwyddyn ddim dibynadwy am y nesaf. Mae’r ystod yn caniatáu’r naill neu’r llall.',
  ),
  'method-no-activity':
    'Nid yw’r ffynhonnell yn cyhoeddi faint o brofion a wneir. Cânt eu casglu o’r rhestr ac o nifer tybiedig yr wythnosau y byddai’n eu cymryd i’w chlirio.',
  'method-lists': {
    one: 'Mae un rhestr yn yr amcanestyniad hwn.',
    other: 'Swm {count} o restrau yw hwn, gydag amcanestyniad ar wahân ar gyfer pob un.',
  },
  'method-more': 'Rhagdybiaethau, ansawdd a pha mor dda y mae’r model wedi gwneud',
};
