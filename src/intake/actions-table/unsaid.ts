import type { Text } from '#domain';

/** What stands in the plan where a file says nothing and the plan can't do without: words, never a figure. */
export const unsaid: Text = { en: 'Not said yet', cy: 'Heb ei nodi eto' };
