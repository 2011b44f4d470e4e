import { draft, type WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  'grade-A': draft('Ansawdd data A: cadarn'),
  'grade-B': draft('Ansawdd data B: gweddol'),
  'grade-C': draft('Ansawdd data C: amheus'),
  'grade-D': draft('Ansawdd data D: gwael'),
  'not-graded': draft('Wedi’u llunio: heb eu graddio'),
  list: 'Nifer yn aros',
  tests: 'Profion a wnaed',
  late: draft('hwyr'),
  break: draft('toriad yn y gyfres'),
  gap: draft('bwlch'),
  suppressed: draft('wedi’i atal'),
  'not-collected': draft('heb ei gasglu'),
  'total-differs': draft('nid yw’r rhannau’n adio i’r cyfanswm'),
  stuck: draft('ffigur yn ailadrodd'),
  zeros: draft('rhediad o seroau'),
  outlier: draft('allanolyn'),
  'flag-months': '{flag}: {months}',
  'months-text': '{first} – {last}',
  none: draft('dim byd'),
  heading: draft('Pa mor dda yw’r data'),
  one: draft('{series}: {grade}. Yr hyn a ganfuwyd: {flags}.'),
  counts: draft('Y rhestrau yn y swm hwn, yn ôl yr isaf o’u dwy radd: {counts}.'),
  count: draft({
    one: '{grade} – {count} rhestr',
    two: '{grade} – {count} restr',
    other: '{grade} – {count} rhestr',
  }),
  width: draft(
    'Daw’r ystod o ba mor bell y mae pob rhestr wedi crwydro yn y gorffennol, gan gynnwys toriadau ac allanolion, ac fe’i lledir lle D yw’r radd.',
  ),
};
