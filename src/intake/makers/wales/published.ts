import { basename } from 'node:path';
import { addMonths, isoMonth, monthOfDay, type Parsed } from '#domain';
import { issueList } from '../../issue-list.ts';
import type { Read } from '../../read-table.ts';
import { readSource } from '../read-source.ts';
import { walesSource } from '../wales-source.ts';
import type { PublishedMonth } from './lists.ts';
import { MONTHS } from './sizing.ts';

type SourceRow = Read<typeof walesSource.columns>;

const monthOf = ({ row }: SourceRow): PublishedMonth => ({
  month: monthOfDay(row.month_end),
  total: row.total_waiting_recovered,
  over: row.over_threshold_recovered,
  threshold: Number(row.threshold_weeks_in_source),
});

/** The last months of the reconstructed all-Wales series: all of them there, and none with more over the threshold than wait. */
export const readPublished = async (path: string): Promise<Parsed<readonly PublishedMonth[]>> => {
  const read = await readSource(path, walesSource);
  if (!read.ok) return read;
  const issues = issueList();
  const file = basename(path);
  for (const { row, line } of read.value)
    if (row.over_threshold_recovered > row.total_waiting_recovered)
      issues.add('out-of-range', file, {
        row: line,
        column: 'over_threshold_recovered',
        value: String(row.over_threshold_recovered),
        expected: `≤ ${row.total_waiting_recovered}`,
      });
  const months = read.value.map(monthOf).toSorted((a, b) => a.month - b.month);
  const last = months.at(-1)?.month;
  const wanted = last === undefined ? [] : months.slice(-MONTHS);
  if (last === undefined || wanted[0]?.month !== addMonths(last, 1 - MONTHS))
    issues.add('needed-row-missing', file, {
      column: 'month_end',
      expected:
        last === undefined
          ? `${MONTHS}`
          : `${isoMonth(addMonths(last, 1 - MONTHS))} … ${isoMonth(last)}`,
    });
  return issues.issues.length > 0
    ? { ok: false, issues: issues.issues }
    : { ok: true, value: wanted };
};
