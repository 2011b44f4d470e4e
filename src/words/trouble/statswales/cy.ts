import { draft, type WelshOf } from '../../message.ts';
import type { cubesEn, statswalesEn } from './en.ts';

export const cubesCy: WelshOf<typeof cubesEn> = {
  'cube-not-found': draft(
    'Nid oes ciwb “{value}” gan StatsCymru, neu nid yw’n ei ddarparu. Gwiriwch y cod ar dudalen y set ddata, neu lawrlwythwch y ffeil oddi yno a’i mewnforio.',
  ),
  'cube-unreachable': draft(
    'Ni ellir cyrraedd StatsCymru, neu mae’n gofyn am aros yn rhy hir. Cedwir yr hyn sydd wedi dod hyd yma: bydd yr un gorchymyn yn parhau oddi yno.',
  ),
  'cube-incomplete': draft(
    'Ni ddaeth y ciwb yn gyfan, neu fe’i cyhoeddwyd o’r newydd wrth ei lawrlwytho. Ni ddarllenwyd dim ohono: rhowch gynnig arall arni.',
  ),
};

export const statswalesCy: WelshOf<typeof statswalesEn> = {
  'lists-added-up': draft(
    'Nifer y rhestrau a adiwyd o ysbytai neu o oedrannau, am nad oes rhes yn y ffeil ar gyfer y cyfan gyda’i gilydd: {number}. Os oes rhai’n eisiau yn y ffeil, mae’r rhestrau hyn yn rhy fyr: gwiriwch a gafodd ei hidlo.',
  ),
  'place-not-known': draft(
    'Nid yw “{value}” yn fwrdd iechyd nac yn ysbyty hysbys. Nifer y rhesi a adawyd allan: {number}. Gwiriwch yr enw; os nad oes rhesi yn y ffeil ar gyfer y bwrdd iechyd ei hun, mae’r bobl hyn yn eisiau yn ei restrau.',
  ),
  'board-of-before': draft(
    'Nifer y rhesi ar gyfer {value} o’r cyfnod cyn 1 Ebrill 2019 a adawyd allan: {number}. Roedd gan y byrddau ardaloedd eraill bryd hynny, felly nid ffigurau un o’r byrddau presennol mohonynt.',
  ),
  'line-not-known': draft(
    'Nid oes llinell o’r enw “{value}” ymhlith rhestrau aros cyhoeddedig y cynllun (dats.csv). Nifer y rhesi a adawyd allan: {number}. Ychwanegwch linell os dylai’r cynllun ei chael.',
  ),
  'line-without-service': draft(
    'Nid yw dats.csv yn rhoi gwasanaeth o’r cynllun i’r llinell {value}. Nifer y rhesi a adawyd allan: {number}. Mae’r rheswm yn yr un tabl.',
  ),
  'part-not-told': draft(
    'Nid oes gan y cynllun wasanaeth “{value}”. Nifer y rhesi na ddarllenwyd ar eu pennau eu hunain: {number}. Mae rhesi’r llinell yn eu cynnwys.',
  ),
  'list-lacks-figure': draft(
    'Mae un o ffigurau’r rhestr wedi’i atal neu’n eisiau, felly nid yw ei rhannau’n adio i restr gyfan. Mae’n aros fel yr oedd yn y cynllun.',
  ),
  'lines-shared-out': draft(
    'Nid yw’r ffeil yn gwahaniaethu rhwng y gwasanaethau hyn: {services}. Rhannwyd rhyngddynt yr hyn sydd gan y ffeil amdanynt (dan y pennawd {lines}), yn yr un gyfran â rhestrau’r cynllun ei hun, a nodir bod y rhestrau hyn wedi’u hail-greu. Nifer y rhestrau a wnaed felly: {number}.',
  ),
  'line-taken-as': draft(
    'Cymerir bod y cyfan sydd gan y ffeil dan y pennawd {lines} yn perthyn i’r gwasanaeth hwn: {services}. Gall fod profion eraill yn ei blith, felly nodir bod y rhestrau hyn wedi’u hail-greu. Nifer y rhestrau a wnaed felly: {number}.',
  ),
  'parts-exceed-line': draft(
    'Mae’r profion sy’n rhannau o {lines} yn adio i fwy na’r cyfan. Cymerir y profion, nid y cyfan; gofynnwch i’r cyhoeddwr pa rai sy’n gywir.',
  ),
  'months-stay': draft(
    'Nid yw’r ffeil yn dweud dim am rai misoedd y mae gan y cynllun restrau ar eu cyfer ({months}; nifer y misoedd: {number}). Mae’r rheini’n aros fel y maent: bydd amcanestyniad sy’n edrych yn ôl arnynt yn dal i ddibynnu arnynt.',
  ),
  'list-not-told': draft(
    'Nid oes rhestr yn y ffeil ar gyfer {month}. Gwneir amcanestyniad o’r mis hwnnw heb y rhestr hon.',
  ),
  'list-not-in-plan': draft(
    'Nid oes rhestr o’r fath yn y cynllun ar gyfer y bwrdd hwn, felly gadewir allan yr hyn y mae’r ffeil yn ei ddweud amdani. Nifer y misoedd: {number}.',
  ),
  'rows-not-needed': draft(
    'Nifer y rhesi nad oedd eu hangen: {number}. Cyfansymiau ydynt, neu resi ar gyfer grwpiau, lleoedd neu fesurau eraill.',
  ),
  'figures-missing': draft(
    'Nifer y ffigurau sydd wedi’u hatal neu’n eisiau: {number}. Fe’u gadawyd allan, ac ni chymerwyd mai sero ydynt.',
  ),
  'years-carried': draft(
    'Nid yw’r ffeil yn dweud dim am y blynyddoedd hyn: {years}. Cedwir twf y cynllun hyd at y blynyddoedd hynny, gan ddechrau o’r bobl y mae’r ffeil yn eu nodi, a nodir bod y blynyddoedd hynny wedi’u hail-greu.',
  ),
  'kept-aside': draft(
    'Cedwir y ffeil gyda’r cynllun a’i hanes, ond nid oes yr un o ffigurau’r model yn dibynnu arni.',
  ),
};
