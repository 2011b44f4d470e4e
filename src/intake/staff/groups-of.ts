import type { StaffMapping } from '#domain';
import { plainName } from '../table-file/fold.ts';
import { matcherOf } from './plain-name.ts';

/** What the staff record says of an assignment, as far as it tells the group. */
export interface Codes {
  readonly board: string;
  readonly occupation_code: string;
  readonly staff_group: string;
  readonly job_role: string;
  readonly area_of_work: string;
}

const patternsOf = (mapping: StaffMapping) => ({
  occupation_code: mapping.occupationCode,
  staff_group: mapping.staffGroup,
  job_role: mapping.jobRole,
  area_of_work: mapping.areaOfWork,
});

/** What is local goes first, then what says more: more cells, then more of their letters. */
const compiled = (mapping: StaffMapping) => {
  const patterns = Object.values(patternsOf(mapping)).filter((pattern) => pattern !== '');
  const letters = patterns.join('').replaceAll('*', '').length;
  const matchers = Object.entries(patternsOf(mapping)).map(
    ([column, pattern]) => [column as keyof Omit<Codes, 'board'>, matcherOf(pattern)] as const,
  );
  const rank =
    (mapping.origin === 'local' ? 1e6 : 0) +
    (mapping.board === '' ? 0 : 1e5) +
    patterns.length * 1e4 +
    Math.min(letters, 9999);
  const holds = (codes: Codes) =>
    (mapping.board === '' || mapping.board === codes.board) &&
    matchers.every(([column, matches]) => matches(codes[column]));
  return { mapping, rank, holds };
};

const plainCodes = (codes: Codes): Codes => ({
  board: codes.board,
  occupation_code: plainName(codes.occupation_code),
  staff_group: plainName(codes.staff_group),
  job_role: plainName(codes.job_role),
  area_of_work: plainName(codes.area_of_work),
});

export const codesKey = (codes: Codes): string => Object.values(plainCodes(codes)).join('|');

/** The group of an assignment by its codes; empty for none of this workforce, undefined where nothing says it. */
export const groupsBy = (
  mappings: readonly StaffMapping[],
): ((codes: Codes) => string | undefined) => {
  const ranked = mappings
    .map(compiled)
    .sort((a, b) => b.rank - a.rank || (a.mapping.id < b.mapping.id ? -1 : 1));
  const known = new Map<string, string | undefined>();
  return (codes) => {
    const plain = plainCodes(codes);
    const key = Object.values(plain).join('|');
    if (!known.has(key)) known.set(key, ranked.find(({ holds }) => holds(plain))?.mapping.group);
    return known.get(key);
  };
};
