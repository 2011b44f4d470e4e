import type { Finding, Pack } from '#domain';
import type { IssueList } from '../../issue-list.ts';
import type { Columns } from '../columns.ts';
import type { TakeRecord } from '../rows.ts';
import { isWithinLine, serviceNamer } from '../services.ts';
import { type DatsLists, listsOf } from './lists.ts';
import { datsTaker } from './take-rows.ts';
import { leftOutFindings } from './told.ts';

/** A file of diagnostic and therapy waiting times, as it is read row by row. */
export const datsReader = (
  columns: Columns,
  pack: Pack,
  { file, issues }: { readonly file: string; readonly issues: IssueList },
) => {
  const dats = pack.plan?.dats ?? [];
  const linesOf = (service: string) =>
    dats.filter((row) => row.services.includes(service) && !isWithinLine(row, dats)).length;
  const { take, gathered, left } = datsTaker({
    file,
    columns,
    issues,
    named: serviceNamer(dats, pack.services),
    linesOf,
  });
  return {
    take: take satisfies TakeRecord,
    ended: (): { readonly lists: DatsLists; readonly findings: readonly Finding[] } => {
      const lists = listsOf(gathered);
      return { lists, findings: leftOutFindings(file, left, lists) };
    },
  };
};
