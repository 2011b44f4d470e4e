import { draft, type WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  heading: draft('Beth sy’n cyfyngu ar y gwaith'),
  lead: draft('Os aiff popeth fel y disgwylir, yn yr olaf o’r tair blynedd.'),
  'limited-tests': draft(
    '{service}, {board}: yr hyn sy’n cyfyngu ar brofion o fis {month} ymlaen yw nifer y staff hyn: {constraint}. Byddai un {unit} yn ychwanegol yn dod â thua {yield} o brofion y flwyddyn.',
  ),
  'limited-reports': draft(
    '{service}, {board}: yr hyn sy’n cyfyngu ar adroddiadau o fis {month} ymlaen yw nifer y staff hyn: {constraint}. Byddai un {unit} yn ychwanegol yn dod â thua {yield} o adroddiadau y flwyddyn.',
  ),
  'limited-open-tests': draft(
    '{service}, {board}: yr hyn sy’n cyfyngu ar brofion o fis {month} ymlaen yw’r oriau y mae hyn ar gael: {constraint}. Byddai un {unit} yn ychwanegol yn dod â thua {yield} o brofion y flwyddyn.',
  ),
  'limited-open-reports': draft(
    '{service}, {board}: yr hyn sy’n cyfyngu ar adroddiadau o fis {month} ymlaen yw’r oriau y mae hyn ar gael: {constraint}. Byddai un {unit} yn ychwanegol yn dod â thua {yield} o adroddiadau y flwyddyn.',
  ),
  'limited-observed': draft(
    '{service}, {board}: yr hyn sy’n cyfyngu ar brofion yw’r capasiti a welwyd. Byddai un {unit} yn ychwanegol yn dod â thua {yield} o brofion y flwyddyn.',
  ),
  'worked-off-tests': draft(
    '{service}, {board}: yr hyn sy’n dal profion yn ôl ar adegau yw hyn: {constraint}. O fewn y flwyddyn caiff popeth sy’n aros ei wneud, felly ni fyddai un {unit} yn ychwanegol yn dod â rhagor.',
  ),
  'worked-off-reports': draft(
    '{service}, {board}: yr hyn sy’n dal adroddiadau yn ôl ar adegau yw hyn: {constraint}. O fewn y flwyddyn caiff popeth sy’n aros ei wneud, felly ni fyddai un {unit} yn ychwanegol yn dod â rhagor.',
  ),
  nobody: draft('{service}, {board}: nid oes neb yn y bwrdd a all wneud y gwaith.'),
  free: draft('{service}, {board} ({stage}): caiff y gwaith ei wneud wrth iddo gyrraedd.'),
  synthetic: draft('Ffigurau synthetig. {sentence}'),
  'most-often': draft({
    one: '{constraint}: yn cyfyngu ar {count} gwasanaeth mewn bwrdd.',
    two: '{constraint}: yn cyfyngu ar {count} wasanaeth mewn byrddau.',
    other: '{constraint}: yn cyfyngu ar {count} o wasanaethau mewn byrddau.',
  }),
  'nothing-limits': draft(
    'Nid oes dim yma â mwy o waith nag y gall pobl ac ystafelloedd ei wneud.',
  ),
  'full-time-equivalent': 'cyfwerth ag amser llawn',
  'hour-a-week': draft('awr agor yr wythnos'),
  'test-a-week': draft('prawf yr wythnos'),
  observed: draft('Y capasiti a welwyd'),
  test: 'profion',
  report: 'adroddiadau',
  table: draft('Pob gwasanaeth ym mhob bwrdd'),
  board: 'Ardal',
  service: 'Prawf',
  stage: draft('Cam'),
  constraint: draft('Beth sy’n cyfyngu arno'),
  since: draft('O fis'),
  share: draft('Wythnosau o’r flwyddyn olaf'),
  yield: draft('Profion neu adroddiadau y flwyddyn o gael un yn rhagor'),
  'yield-FTE': draft('{yield} o gael un cyfwerth ag amser llawn yn rhagor'),
  'yield-hour': draft('{yield} o gael un awr agor yn rhagor yr wythnos'),
  'yield-test': draft('{yield} o gael un prawf yn rhagor yr wythnos'),
  none: 'dim',
  'nobody-short': draft('neb ar gael'),
  always: draft('cyntaf y cyfnod'),
  quarters: draft('Fesul chwarter'),
  quarter: draft('Chwarter o fis'),
  'in-quarter': draft('{constraint}: {share} o’i wythnosau'),
  csv: draft('Lawrlwytho’r hyn sy’n cyfyngu ar y gwaith, fesul chwarter (CSV)'),
};
