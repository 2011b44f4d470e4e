import { draft, type WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  siteName: 'Cynllun',
  siteSubject: 'Y gweithlu diagnostig a rhestrau aros, Cymru',
  pageTitle: '{title} – Cynllun',
  toHome: 'Tudalen hafan system Cynllun',
  skip: 'Neidio i’r prif gynnwys',
  menu: 'Prif ddewislen',
  languageMenu: 'Iaith',
  otherLanguage: 'English',
  breadcrumb: 'Rydych chi yma',
  backTo: 'Yn ôl i',
  home: 'Hafan',
  actions: 'Camau gweithredu',
  map: draft('Map strategaethau'),
  horizon: 'Gorwel',
  projection: 'Rhestrau aros',
  about: 'Am y cynllun',
  data: 'Data',
  assumptions: 'Rhagdybiaethau',
  course: draft('Pryd y mae cam ar y trywydd iawn'),
  import: draft('Mewnforio'),
  edit: draft('Golygu’r cynllun'),
  history: draft('Hanes newidiadau'),
  compare: draft('Cymharu dau ddyddiad'),
  translation: draft('Testunau i’w cyfieithu'),
  singleUser: draft(
    'Modd un defnyddiwr: gall pwy bynnag sydd wrth y cyfrifiadur hwn newid y cynllun.',
  ),
  accessibility: 'Datganiad hygyrchedd',
  openData: 'Data agored (JSON)',
  contact: 'Cysylltu',
  footer: 'Am y wefan hon',
  licence: draft(
    'Yn cynnwys gwybodaeth sector cyhoeddus a drwyddedwyd o dan y Drwydded Llywodraeth Agored v3.0. System Cynllun sy’n gwneud yr amcanestyniadau; nid ydynt yn ystadegau swyddogol.',
  ),
};
