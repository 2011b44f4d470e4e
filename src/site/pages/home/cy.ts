import { draft, type WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  title: 'Cynllun – y gweithlu diagnostig a rhestrau aros yng Nghymru',
  heading: 'O’r bobl mewn swyddi i’r bobl sy’n aros',
  lead: draft(
    'Mae system Cynllun yn cysylltu’r Cynllun Gweithlu Diagnosteg i Gymru â model o’r rhestrau aros y bwriedir i’r cynllun eu byrhau. Mae’n dangos i ble mae’r rhestrau’n mynd, pa mor sicr yw hynny, ac ar beth mae pob ffigur yn seiliedig.',
  ),
  more: 'Gweld y rhestr hon yn llawn',
  'delivery-finding': draft({
    one: 'Mae {onCourse} o’r {count} cam gweithredu darluniadol ar y trywydd iawn',
    two: 'Mae {onCourse} o’r {count} gam gweithredu darluniadol ar y trywydd iawn',
    few: 'Mae {onCourse} o’r {count} cham gweithredu darluniadol ar y trywydd iawn',
    many: 'Mae {onCourse} o’r {count} cham gweithredu darluniadol ar y trywydd iawn',
    other: 'Mae {onCourse} o’r {count} cam gweithredu darluniadol ar y trywydd iawn',
  }),
  'delivery-real': draft({
    one: 'Mae {onCourse} o’r {count} cam gweithredu ar y trywydd iawn',
    two: 'Mae {onCourse} o’r {count} gam gweithredu ar y trywydd iawn',
    few: 'Mae {onCourse} o’r {count} cham gweithredu ar y trywydd iawn',
    many: 'Mae {onCourse} o’r {count} cham gweithredu ar y trywydd iawn',
    other: 'Mae {onCourse} o’r {count} cam gweithredu ar y trywydd iawn',
  }),
  'delivery-meaning': draft('Ystyr “ar y trywydd iawn”, a pham y mae pob cam felly neu beidio'),
  slip: draft('Cost llithriadau mewn amseroedd aros'),
  'slip-awaited': draft(
    'Mae cost llithriadau mewn amseroedd aros wrthi’n cael ei chyfrifo. Llwythwch y dudalen hon eto ymhen ychydig eiliadau.',
  ),
  'slip-unmoved': draft(
    '{against}, nid oes dim y mae’r cynllun yn ei symud yn y model wedi llithro.',
  ),
  'slip-unmodelled': draft(
    '{against}, mae’r hyn y mae’r cynllun yn ei symud wedi newid, ond nid oes dim ohono yn y model: ni hawlir unrhyw gost mewn amseroedd aros.',
  ),
  'basis-actions': 'camau gweithredu darluniadol',
  'delivery-label': draft(
    'Enghreifftiau yn ein geiriau ni ein hunain yw’r camau gweithredu hyn. Nid ydynt yn rhan o unrhyw gynllun a gyhoeddwyd.',
  ),
  'delivery-overdue': draft({
    one: 'Mae {count} garreg filltir heb ei chyflawni er bod ei dyddiad wedi mynd heibio',
    two: 'Mae {count} garreg filltir heb eu cyflawni er bod eu dyddiadau wedi mynd heibio',
    other: 'Mae {count} o gerrig milltir heb eu cyflawni er bod eu dyddiadau wedi mynd heibio',
  }),
  'delivery-overdue-some': draft('Y {most} yr aeth eu dyddiadau heibio gyntaf:'),
  'delivery-milestones': draft('Y cerrig milltir nesaf'),
  'delivery-none': draft('Nid oes carreg filltir o’n blaenau.'),
  'delivery-more': draft('Gweld pob cam gweithredu'),
  ways: 'Ble i fynd nesaf',
  'actions-way': 'Camau gweithredu',
  'actions-text': draft(
    'Pob cam gweithredu: pwy sy’n ei arwain, erbyn pryd, a beth mae’r model yn ei ddisgwyl ohono.',
  ),
  'map-way': draft('Strategaethau a chamau gweithredu'),
  'map-text': draft(
    'Pa flaenoriaethau a themâu y mae’r camau gweithredu’n ymateb iddynt, a ble mae bylchau.',
  ),
  'horizon-way': draft('Ar y gorwel'),
  'horizon-text': draft(
    'Beth all newid y gweithlu hwn, pa mor fuan, a beth fyddai’n dangos hynny.',
  ),
  'assumptions-way': 'Rhagdybiaethau',
  'assumptions-text': draft('Pob rhif yn y model, pa mor sicr ydyw ac o ble y daw.'),
  'about-way': 'Am y cynllun',
  'about-text': draft(
    'Beth yw’r Cynllun Gweithlu Diagnosteg, ar gyfer pwy y mae, pwy a’i lluniodd, a beth yw perthynas y wefan hon ag ef.',
  ),
  'projection-way': 'Y rhestrau aros yn y dyfodol',
  'projection-text':
    'Dewiswch restr, ei gweld dair blynedd ymlaen, a rhoi cynnig ar fwy neu lai o gapasiti.',
  'data-way': 'Y data, a pha mor dda y mae’r model wedi perfformio',
  'data-text':
    'Ffynonellau, rhagdybiaethau, ansawdd, a’r model wedi’i brofi yn erbyn yr hyn a ddigwyddodd.',
  'england-way': draft('Prawf o’r dull: y rhestrau a gyhoeddir yn Lloegr'),
  'england-text':
    'Mae Lloegr yn cyhoeddi rhestrau a gweithgarwch gyda’i gilydd, felly yno y caiff y model ei brofi. Mae ei safon a’i hardaloedd yn wahanol i rai Cymru: peidiwch â chymharu’r ddwy wlad.',
};
