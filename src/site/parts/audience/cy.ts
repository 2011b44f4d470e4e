import { draft, type WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  partners: draft('I bartneriaid'),
  internal: 'Mewnol',
  'partners-text': draft(
    'Ar gyfer y sefydliadau sy’n rhan o’r cynllun: nid yw’n rhan o’r hyn a gyhoeddir.',
  ),
  'internal-text': draft(
    'Ar gyfer y rhai sy’n gweithio ar y cynllun: nid yw’n rhan o’r hyn a gyhoeddir.',
  ),
};
