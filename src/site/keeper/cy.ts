import { draft, type WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  'to-follow': draft('Testun Cymraeg i ddilyn'),
  'first-baseline': draft('Y cynllun fel y’i llwythwyd gyntaf'),
};
