import { draft, type WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  better: 'gwell',
  same: 'dim newid',
  worse: 'gwaeth',
  none: 'newydd',
  'since-better': 'Gwell nag ar {day} ({round}), pan oedd yn “{status}”.',
  'since-same': 'Dim newid ers {day} ({round}).',
  'since-worse': 'Gwaeth nag ar {day} ({round}), pan oedd yn “{status}”.',
  'since-none': 'Newydd ers {day} ({round}).',
  'reason-status': 'ei statws yw “{status}”',
  'reason-overdue': draft('mae dyddiad “{milestone}” wedi mynd heibio, {late}'),
  'reason-late': draft('disgwylir “{milestone}” {late}'),
};
