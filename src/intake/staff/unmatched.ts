import type { Finding } from '#domain';
import type { Unmatched } from './left-out.ts';
import { figure } from './staff-rows.ts';

/** A whole board has hundreds of roles that are no part of diagnostics: those with the most hours are named. */
const MOST_NAMED = 50;

/** Codes that no mapping knows, those with the most hours first; the rest in one. */
export const unmatchedFindings = (
  unmatched: readonly Unmatched[],
  where: string,
): readonly Finding[] => {
  const sorted = unmatched.toSorted((one, other) => other.fte - one.fte);
  const rest = sorted.slice(MOST_NAMED);
  const named = sorted.slice(0, MOST_NAMED).map(
    ({ board, fte, rows, ...codes }): Finding => ({
      code: 'staff-unmatched',
      where: board,
      detail: {
        code: codes.occupation_code,
        group: codes.staff_group,
        role: codes.job_role,
        area: codes.area_of_work,
        fte: figure(fte),
        rows,
      },
    }),
  );
  if (rest.length === 0) return named;
  const fte = figure(rest.reduce((sum, one) => sum + one.fte, 0));
  const rows = rest.reduce((sum, one) => sum + one.rows, 0);
  const detail = { codes: rest.length, rows, fte };
  return [...named, { code: 'staff-unmatched-more', where, detail }];
};
