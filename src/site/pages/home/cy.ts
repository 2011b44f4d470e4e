import { draft, type WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  title: 'Cynllun – y gweithlu diagnostig a rhestrau aros yng Nghymru',
  heading: 'O’r bobl mewn swyddi i’r bobl sy’n aros',
  lead: draft(
    'Mae system Cynllun yn cysylltu’r Cynllun Gweithlu Diagnosteg i Gymru â model o’r rhestrau aros y bwriedir i’r cynllun eu byrhau. Mae’n dangos i ble mae’r rhestrau’n mynd, pa mor sicr yw hynny, ac ar beth mae pob ffigur yn seiliedig.',
  ),
  source: 'Ffynhonnell a dull',
  more: 'Gweld y rhestr hon yn llawn',
  ways: 'Ble i fynd nesaf',
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
