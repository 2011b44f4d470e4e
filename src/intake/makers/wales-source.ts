import { choice, day, whole } from '../column.ts';
import { table } from '../table.ts';

const plain = (title: string) => ({ title, description: title });

/** The reconstructed all-Wales series, as it is handed over. */
export const walesSource = table({
  name: 'diagnostics',
  title: 'Wales, all diagnostics, reconstructed',
  description: 'The list and those over the threshold, recovered from published percentages.',
  columns: {
    month_end: day(plain('month_end')),
    threshold_weeks_in_source: choice(plain('threshold_weeks_in_source'), ['6', '8']),
    over_threshold_recovered: whole(plain('over_threshold_recovered')),
    total_waiting_recovered: whole(plain('total_waiting_recovered')),
    certainty: choice(plain('certainty'), ['firm', 'fair', 'weak']),
  },
  key: ['month_end'],
  mostRows: 10_000,
  otherColumns: 'ignored',
});
