import { draft, type WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  title: 'Am y cynllun',
  lead: draft(
    'Cyfres o 25 o gamau gweithredu tymor byr i dymor canolig yw’r Cynllun Gweithlu Diagnosteg, ar gyfer y bobl sy’n gweithio mewn gwasanaethau diagnostig yng Nghymru.',
  ),
  why: 'Pam y lluniwyd y cynllun',
  'why-text':
    'Nid oes modd cyflawni’r Strategaeth Adfer a Thrawsnewid Diagnosteg i Gymru heb ddigon o bobl â’r sgiliau cywir. Mae’r cynllun yn ymateb i’w blaenoriaethau, gan gynnwys:',
  'why-1': 'mwy o gapasiti diagnostig',
  'why-2': 'edrych ar ddiagnosteg yn ei chyfanrwydd, yn hytrach nag un gwasanaeth ar y tro',
  'why-3': 'system gynaliadwy, ddeallus ac integredig sy’n lleihau anghydraddoldeb',
  'why-4': 'newid cyflymach yn y ffordd y caiff gwasanaethau eu rhedeg',
  what: 'Beth ydyw',
  'what-1':
    'Gwaith sydd eisoes ar y gweill yn y pedair rhaglen genedlaethol, wedi’i ddwyn ynghyd o dan un ymbarél.',
  'what-2': 'Camau gweithredu ychwanegol sy’n berthnasol ar draws y rhaglenni.',
  'what-3':
    'Ffordd o rannu amcanion, o wneud mwy ar y cyd ac o osgoi gwneud yr un gwaith ddwywaith.',
  'what-4':
    'Mae’n cyd-fynd â saith thema’r Strategaeth Gweithlu ar gyfer iechyd a gofal cymdeithasol.',
  'not-title': 'Beth nad ydyw',
  'not-text':
    'Nid cynllun hirdymor ydyw. Mae’n canolbwyntio ar nifer bach o feysydd lle gall gweithredu wneud y gwahaniaeth mwyaf yn fuan, ac mae’n aros yn hyblyg, gan mai gweithio rhanbarthol a newid digidol sy’n pennu’r cyflymder.',
  'terms-text': draft(
    'Yn system Cynllun, ystyr tymor byr yw o fewn 12 mis, ac ystyr tymor canolig yw o fewn 36 mis. Ein terfynau ni yw’r rheini, nid rhai’r cynllun.',
  ),
  who: 'Pwy a’i lluniodd, ac i bwy',
  'who-text': draft(
    'Addysg a Gwella Iechyd Cymru (AaGIC) a’i lluniodd gyda Gweithrediaeth GIG Cymru, ochr yn ochr â’r rhaglenni cenedlaethol ar gyfer delweddu, patholeg, endosgopi a gwyddor gofal iechyd. Ers 2 Mehefin 2025, enw’r Weithrediaeth yw Perfformiad a Gwella GIG Cymru.',
  ),
  'for-text':
    'Mae ar gyfer y rhai sy’n cynllunio, yn rheoli ac yn hyfforddi’r gweithlu diagnostig: y rhaglenni, y byrddau iechyd a’r ymddiriedolaethau, AaGIC a Llywodraeth Cymru.',
  relation: 'Beth yw perthynas system Cynllun â’r cynllun',
  'relation-1':
    'Nid y cynllun ei hun yw system Cynllun, ac nid yw’n siarad ar ran awduron y cynllun. Meddalwedd ydyw ar gyfer cadw’r cynllun, ac ar gyfer gweld beth sy’n digwydd i restrau aros.',
  'relation-2': draft(
    'Nid yw testun cyhoeddedig y 25 o gamau gweithredu wrth law. Enghreifftiau yn ein geiriau ni ein hunain yw’r 25 a ddangosir yma: mae pob un yn seiliedig ar ffynhonnell gyhoeddus ac wedi’i labelu felly, a bydd y rhai cyhoeddedig yn cymryd eu lle pan gaiff y tabl o gamau gweithredu ei lwytho.',
  ),
  'relation-3': draft(
    'Mae’r system yn cysylltu camau gweithredu â model sy’n rhedeg o bobl dan hyfforddiant at gleifion sy’n aros, fel bod gan bob cam effaith ddisgwyliedig, gydag ystod. Ni chyhoeddir amseroedd aros, staff nac ystafelloedd fesul bwrdd iechyd, felly ffigurau wedi’u llunio i ddangos sut mae’r system yn gweithio yw’r rheini, ac mae pob un yn dweud hynny.',
  ),
  narrative: draft('Y cynllun yn ei eiriau ei hun'),
  documents: 'Dogfennau',
  'plan-document': draft(
    'Cynllun Gweithlu Diagnosteg, gyda’i dabl o gamau gweithredu a’i ddogfennau allweddol (AaGIC; tudalen Saesneg)',
  ),
  'strategy-document':
    'Strategaeth Adfer a Thrawsnewid Diagnosteg i Gymru 2023 i 2025 (datganiad Llywodraeth Cymru)',
  'workforce-document':
    'Cymru Iachach: Ein Strategaeth Gweithlu ar gyfer Iechyd a Gofal Cymdeithasol (AaGIC a Gofal Cymdeithasol Cymru)',
  'plan-address': 'https://heiw.nhs.wales/workforce/diagnostics-workforce-plan',
  'strategy-address':
    'https://www.llyw.cymru/datganiad-ysgrifenedig-cyhoeddir-strategaeth-adfer-thrawsnewid-diagnosteg',
  'workforce-address':
    'https://gofalcymdeithasol.cymru/straeon-newyddion/mae-dyfodol-y-gweithlu-iechyd-a-gofal-cymdeithasol-yng-nghymru-yn-symud-ymlaen',
  contact: 'Cysylltu',
  'contact-text': 'Cwestiynau am y wefan hon:',
};
