import { draft, type WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  name: 'Rhagdybiaethau',
  title: draft({
    one: 'Mae model y cynllun yn dibynnu ar {count} rhagdybiaeth',
    two: 'Mae model y cynllun yn dibynnu ar {count} ragdybiaeth, {judgements} ohonynt yn fater o farn',
    other:
      'Mae model y cynllun yn dibynnu ar {count} o ragdybiaethau, {judgements} ohonynt yn fater o farn',
  }),
  lead: 'Rhaid tybio’r hyn nad oes yr un ffynhonnell yn ei gyhoeddi. Mae ystod i bob rhif, ac mae pob amcanestyniad yn cymryd gwerthoedd o’r ystod gyfan. Newidiwch un yn ffeil y pecyn a bydd pob ffigur yn dilyn.',
  find: 'Dod o hyd i ragdybiaeth',
  text: 'Geiriau ynddi, yn Gymraeg neu’n Saesneg',
  kind: 'Am beth',
  'all-kinds': 'Popeth',
  grade: 'Pa mor sicr',
  'all-grades': 'Unrhyw radd',
  'grade-name': '{grade}, {words}',
  show: 'Chwilio',
  clear: 'Dangos y cyfan',
  number: {
    one: 'Daethpwyd o hyd i {count} o {total}.',
    other: 'Daethpwyd o hyd i {count} o {total}.',
  },
  'label-text':
    'Mae’r rhifau hyn yn dangos sut mae’r model yn gweithio, ac mae’r rhan fwyaf yn fater o farn. Mae pob rhes yn enwi ei ffynhonnell, ei gradd a’i rheswm.',
  span: {
    one: '{value}; {count} rhes',
    two: '{value}; {count} res',
    other: '{value}; {count} rhes',
  },
  none: 'Nid oes yr un rhagdybiaeth yn cyfateb. Rhowch gynnig ar lai o eiriau, neu ar bwnc arall.',
  contents: 'Mathau o ragdybiaeth',
  people: 'Pobl',
  hours: 'Oriau',
  training: 'Hyfforddiant',
  tests: 'Profion ac adroddiadau',
  lists: 'Galw a rhestrau',
  'people-used':
    'Fe’u defnyddir i gyfrifo faint o staff sydd gan bob bwrdd, fesul wythnos, a thrwy eu horiau’r profion, yr adroddiadau a’r amseroedd aros.',
  'hours-used':
    'Fe’u defnyddir i gyfrifo faint o oriau’r staff mewn swydd sy’n mynd i brofion ac adroddiadau.',
  'training-used':
    'Fe’u defnyddir i gyfrifo faint o bobl sy’n cwblhau hyfforddiant ac yn cymryd swydd, a faint o oriau eu hyfforddwyr a’u cydweithwyr y mae hynny’n eu cymryd.',
  'tests-used':
    'Fe’u defnyddir i gyfrifo faint o brofion ac adroddiadau a ddaw o oriau staff ac ystafelloedd, ac felly beth sy’n cyfyngu ar bob gwasanaeth.',
  'lists-used':
    'Fe’u defnyddir i gyfrifo faint o bobl sy’n ymuno â phob rhestr ac yn ei gadael, pa mor hir y maent yn aros, a pha mor eang yw’r ystodau.',
  about: 'Ar gyfer beth',
  likely: 'Tebygol',
  'low-high': 'Isel i uchel',
  source: 'Ffynhonnell a gradd',
  reason: 'Pam',
  'for-all': 'Pob un',
  'for-others': 'Pob un arall',
  reaches: 'Yn effeithio ar: {services}.',
  'reaches-all': 'Yn effeithio ar bob gwasanaeth.',
  'reaches-none': 'Nid yw’n effeithio ar yr un gwasanaeth ar ei phen ei hun.',
  signals: 'Byddai’r canlynol yn ei newid:',
  link: 'Dolen at y rhagdybiaeth hon',
  'source-and-date': '{source}, {date}',
  csv: 'Lawrlwytho’r rhagdybiaethau hyn (CSV)',
  'file-name': 'rhagdybiaethau',
  range: '{low} i {high}',
  'a-year': '{amount} y flwyddyn',
  'a-week': '{amount} yr wythnos',
  'either-way': '{amount} y naill ffordd neu’r llall',
  'less-demand': draft('{amount} am bob 10% yn hirach i glirio’r rhestr'),
  'fte-a-year': '{amount} cyfwerth ag amser llawn y flwyddyn',
  'hours-for-trainee': {
    one: '{amount} awr yr wythnos i bob hyfforddai',
    other: '{amount} awr yr wythnos i bob hyfforddai',
  },
  'as-fast': '{amount} gwaith mor gyflym',
  'minutes-taken': { one: '{amount} munud', two: '{amount} funud', other: '{amount} munud' },
  'weeks-taken': { one: '{amount} wythnos', other: '{amount} wythnos' },
};
