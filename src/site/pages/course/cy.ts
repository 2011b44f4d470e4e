import { draft, type WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  title: draft({
    one: 'Mae {onCourse} o’r {count} cam gweithredu ar y trywydd iawn',
    two: 'Mae {onCourse} o’r {count} gam gweithredu ar y trywydd iawn',
    few: 'Mae {onCourse} o’r {count} cham gweithredu ar y trywydd iawn',
    many: 'Mae {onCourse} o’r {count} cham gweithredu ar y trywydd iawn',
    other: 'Mae {onCourse} o’r {count} cam gweithredu ar y trywydd iawn',
  }),
  'title-illustrative': draft({
    one: 'Mae {onCourse} o’r {count} cam gweithredu darluniadol ar y trywydd iawn',
    two: 'Mae {onCourse} o’r {count} gam gweithredu darluniadol ar y trywydd iawn',
    few: 'Mae {onCourse} o’r {count} cham gweithredu darluniadol ar y trywydd iawn',
    many: 'Mae {onCourse} o’r {count} cham gweithredu darluniadol ar y trywydd iawn',
    other: 'Mae {onCourse} o’r {count} cam gweithredu darluniadol ar y trywydd iawn',
  }),
  enough: draft(
    'Mae’r cynllun ar y trywydd iawn pan fydd o leiaf {share} o’i gamau gweithredu felly: {needed} yma. Mae ar y trywydd iawn.',
  ),
  'not-enough': draft(
    'Mae’r cynllun ar y trywydd iawn pan fydd o leiaf {share} o’i gamau gweithredu felly: {needed} yma. Nid yw ar y trywydd iawn.',
  ),
  meaning: 'Ystyr “ar y trywydd iawn”',
  'meaning-action': draft(
    'Mae cam gweithredu ar y trywydd iawn pan fydd wedi’i gwblhau, neu pan fydd ei statws yn “{notStarted}” neu’n “{onTrack}” ac nad oes yr un garreg filltir sydd heb ei chyflawni fwy na {days} diwrnod yn hwyr, naill ai erbyn hyn neu fel y disgwylir iddi fod.',
  ),
  'meaning-counted': draft(
    'Ni chaiff cam gweithredu ei gyfrif os yw’n arfaethedig, neu os cafodd ei gyfuno, ei rannu, ei ddisodli neu ei gau.',
  ),
  'meaning-judgement': draft(
    'Mater o farn yw’r ddau derfyn. Gellir adfer mis o fewn chwarter, sef pan adroddir nesaf ar gynnydd; pan fydd mwy nag un o bob pum cam oddi ar y trywydd, nid yr eithriadau sydd angen sylw bellach, ond y cynllun.',
  ),
  'meaning-waits': draft(
    'Am gyflawni’n unig y mae “ar y trywydd iawn” yn sôn. Cwestiwn arall yw a yw amseroedd aros yn mynd yn fyrrach, ac mae tudalen pob cam gweithredu yn ei ateb.',
  ),
  statuses: 'Ystyr pob statws',
  status: 'Statws',
  criteria: draft('Pryd y’i defnyddir'),
  'no-criteria': 'Nid yw’r cynllun yn dweud.',
  number: 'Camau gweithredu',
  late: 'Pa mor hwyr yw carreg filltir',
  'late-1': draft(
    'Os yw carreg filltir wedi’i chyflawni, mesurir pa mor hwyr ydyw o’r diwrnod yr oedd i’w chyflawni hyd at y diwrnod y’i cyflawnwyd.',
  ),
  'late-2': draft(
    'Os nad yw wedi’i chyflawni, mesurir hyd at y diwrnod a ddisgwylir bellach. Pan fydd y diwrnod hwnnw hefyd wedi mynd heibio, mesurir hyd heddiw, ac mae’n mynd yn hwyrach bob dydd.',
  ),
  'late-3': draft('Nid yw carreg filltir gynnar yn symud dim.'),
  rules: draft('Sut mae llithriadau’n symud y model'),
  'rule-waits': draft(
    'Mae’r hyn y mae cam gweithredu’n ei symud yn y model yn aros am garreg filltir: yr un y mae’n ei henwi, neu fel arall yr un olaf sydd i’w chyflawni cyn iddo ddechrau.',
  ),
  'rule-late': draft(
    'Mae’n dechrau’n hwyrach o gynifer o wythnosau ag y mae’r garreg filltir honno’n hwyr. Mae rhan o wythnos yn cyfrif fel wythnos.',
  ),
  'rule-stopped': draft(
    'Nid oes dim o gam gweithredu yn cyfrif os yw’n arfaethedig, neu os cafodd ei gyfuno, ei rannu, ei ddisodli neu ei gau.',
  ),
  'rule-paused': draft(
    'Os yw cam gweithredu wedi’i oedi, mae’r hyn a ddechreuodd yn parhau, ond ni fydd yr hyn nad yw wedi dechrau eto yn dechrau.',
  ),
  'rule-finished': draft(
    'Os yw cam gweithredu wedi’i gwblhau, mae’r hyn a ddechreuodd yn sicr o gael ei gyflawni.',
  ),
  baselines: draft('Yr hyn y cymherir llithriad ag ef'),
  'baseline-row': draft('“{name}”, a rewyd ar {day}'),
  'baseline-used': draft(
    'Dywedir cost llithriad mewn amseroedd aros o’i gymharu â’r diweddaraf o’r rhain: y cynllun cyfan fel y mae bellach, ochr yn ochr â’r un cynllun gyda’r hyn a symudodd fel yr oedd yn y llinell sylfaen honno.',
  ),
  'baseline-none': draft(
    'Nid oes llinell sylfaen wedi’i rhewi. Dywedir cost llithriad mewn amseroedd aros o’i gymharu â dyddiadau’r cynllun ei hun: y cynllun cyfan fel y mae bellach, ochr yn ochr â’r un cynllun gyda phob carreg filltir wedi’i chyflawni ar y diwrnod yr oedd i’w chyflawni.',
  ),
  actions: draft('Pob cam gweithredu, a pham'),
  action: 'Cam gweithredu',
  course: 'Ar y trywydd iawn',
  since: draft('Ers y cyfnod adrodd diwethaf'),
  'course-yes': 'Ydy',
  'course-no': 'Nac ydy: {reasons}',
  'course-apart': draft('Heb ei gyfrif'),
};
