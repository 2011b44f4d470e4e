import { draft, type WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  siteName: 'Cynllun',
  siteSubject: 'Gweithlu diagnosteg a rhestrau aros, Cymru',
  pageTitle: '{title} – Cynllun',
  toHome: 'Tudalen hafan Cynllun',
  skip: 'Neidio i’r prif gynnwys',
  menu: 'Prif ddewislen',
  languageMenu: 'Iaith',
  otherLanguage: 'English',
  breadcrumb: 'Rydych chi yma',
  backTo: 'Yn ôl i',
  home: 'Hafan',
  projection: 'Rhestrau aros',
  about: 'Am y cynllun',
  data: 'Data a ffynonellau',
  accessibility: 'Datganiad hygyrchedd',
  openData: 'Data agored (JSON)',
  contact: 'Cysylltu',
  footer: 'Am y wefan hon',
  licence: draft(
    'Yn cynnwys gwybodaeth sector cyhoeddus a drwyddedwyd o dan Drwydded Llywodraeth Agored f3.0. Amcanestyniadau Cynllun ei hun a geir yma; nid ydynt yn ystadegau swyddogol.',
  ),
};
