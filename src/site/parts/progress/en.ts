import type { English } from '#words';

export const en = {
  better: 'better',
  same: 'no change',
  worse: 'worse',
  none: 'new',
  'since-better': 'Better than on {day} ({round}), when it was “{status}”.',
  'since-same': 'No change since {day} ({round}).',
  'since-worse': 'Worse than on {day} ({round}), when it was “{status}”.',
  'since-none': 'New since {day} ({round}).',
  'reason-status': 'its status is “{status}”',
  'reason-overdue': '“{milestone}” is overdue, {late}',
  'reason-late': '“{milestone}” is expected {late}',
} as const satisfies English;
