import type { WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  'late-weeks': { one: '{count} wythnos yn hwyr', other: '{count} wythnos yn hwyr' },
  'late-days': {
    one: '{count} diwrnod yn hwyr',
    two: '{count} ddiwrnod yn hwyr',
    other: '{count} diwrnod yn hwyr',
  },
  'early-weeks': { one: '{count} wythnos yn gynnar', other: '{count} wythnos yn gynnar' },
  'early-days': {
    one: '{count} diwrnod yn gynnar',
    two: '{count} ddiwrnod yn gynnar',
    other: '{count} diwrnod yn gynnar',
  },
  'in-time': 'mewn pryd',
};
