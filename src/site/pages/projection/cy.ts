import { draft, type WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  title: '{service}, {board}: y rhestr aros yn y dyfodol',
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
  actions: draft('Camau gweithredu ar waith'),
  'no-actions': draft('Dim un o gamau gweithredu’r cynllun'),
  'all-actions': draft('Pob un o gamau gweithredu’r cynllun'),
  show: 'Dangos y rhestr hon',
  'proof-england':
    'Mae rhestrau Lloegr yma fel prawf o’r dull. Mae’r safon, yr ardaloedd a’r ffordd o gyfrif yn Lloegr yn wahanol i’r rhai yng Nghymru: peidiwch â chymharu’r ddwy wlad.',
  'proof-scotland':
    'Mae rhestrau’r Alban yma fel ail brawf o’r dull. Mae’r safon a’r ffordd o gyfrif yn yr Alban yn wahanol i’r rhai yng Nghymru: peidiwch â chymharu’r ddwy wlad.',
  slider: 'Rhowch gynnig ar fwy neu lai o brofion nag yn y chwe mis diwethaf',
  csv: 'Lawrlwytho’r amcanestyniad (CSV)',
  method: 'Ffynonellau a dull',
  'method-futures': draft(
    'Mae system Cynllun yn dilyn pob rhestr fesul wythnos, yn ôl pa mor hir y mae pobl wedi aros, drwy {futures} o ddyfodolau posibl. Mae’r band yn cynnwys yr wyth dyfodol canol o bob deg; mae un dyfodol o bob deg yn gorffen uwch ei ben ac un oddi tano.',
  ),
  'method-known': 'Mae’r ffigurau hyd at fis {month} yn hysbys i’r system, a dim wedi hynny.',
  'method-capacity':
    'Tybir y bydd profion yn parhau i gael eu gwneud ar gyfradd y chwe mis diwethaf, yn ôl patrwm y tymhorau, oni bai eich bod yn dewis mwy neu lai uchod.',
  'method-drift': draft(
    'Tybir na fydd y galw’n tyfu nac yn gostwng ohono’i hun: yn y rhestrau y profwyd y model arnynt, ni ddywedodd twf un flwyddyn ddim dibynadwy am y nesaf. Mae’r ystod yn caniatáu ar gyfer y naill a’r llall.',
  ),
  'method-no-activity':
    'Nid yw’r ffynhonnell yn cyhoeddi faint o brofion a wneir. Caiff y nifer ei amcangyfrif o’r rhestr ac o nifer tybiedig yr wythnosau y byddai’n eu cymryd i’w chlirio.',
  'method-workforce': draft(
    'Daw profion ac adroddiadau o bobl ac ystafelloedd: swyddi wedi’u cyllidebu a’u llenwi, oriau ar waith uniongyrchol, munudau ar gyfer pob prawf, a’r oriau y mae offer ar gael. Mae pob un yn rhagdybiaeth gydag ystod. Ym mhob dyfodol, dewisir ar hap werthoedd newydd i’r rhai nad yw profion y llynedd yn eu dangos, ac i’r hyn y mae pob cam gweithredu’n ei gynnig.',
  ),
  'method-growth': draft(
    'Mae’r galw’n tyfu fel y dywed y rhagdybiaethau, fesul gwasanaeth, ac mae pobl yn mynd a dod. Caiff rhestr Cymru a ail-grëwyd ar y dudalen hafan ei hamcanestyn heb y naill na’r llall, felly mae’r ddwy’n gorffen mewn lleoedd gwahanol: maent yn ateb cwestiynau gwahanol.',
  ),
  'method-residents': draft(
    'Rhan o’r galw yw pwy sy’n byw yno: lle mae mwy o bobl, neu fwy ohonynt yn hen, gofynnir am fwy o brofion. Twf yw’r hyn a ddaw y tu hwnt i hynny.',
  ),
  'method-shared': draft(
    'Caiff gwasanaethau bwrdd y mae arnynt angen yr un bobl neu ystafelloedd eu hamcanestyn gyda’i gilydd, gan rannu eu horiau.',
  ),
  'method-lists': {
    one: 'Mae un rhestr yn yr amcanestyniad hwn.',
    other: 'Swm {count} o restrau yw hwn, gydag amcanestyniad ar wahân ar gyfer pob un.',
  },
  'method-more': 'Rhagdybiaethau, ansawdd a pha mor dda y mae’r model wedi perfformio',
};
