import type { LedgerMapping } from '#domain';
import { matcherOf } from '../staff/plain-name.ts';
import { plainName } from '../table-file/fold.ts';

/** A line of the ledger: where its posts are. */
export interface LedgerLine {
  readonly board: string;
  readonly centre: string;
  readonly code: string;
}

/** The parts of a line’s posts by group: none of this workforce where the group is empty. */
export type Parts = readonly Pick<LedgerMapping, 'group' | 'share'>[];

/** What a row of codes is about, whichever group it names. */
export const lineOf = ({
  board,
  costCentre,
  subjective,
}: Pick<LedgerMapping, 'board' | 'costCentre' | 'subjective'>): string =>
  [board, costCentre, subjective].map(plainName).join('|');

/** Letters that are said count; what is said of a board and of a code goes before what is said of all. */
const rankOf = ({ board, costCentre, subjective }: LedgerMapping): number => {
  const letters = `${costCentre}${subjective}`.replaceAll('*', '').length;
  return (board === '' ? 0 : 1e6) + (subjective === '' ? 0 : 1e5) + letters;
};

const compiled = (rows: readonly LedgerMapping[]) => {
  const [first] = rows;
  if (!first) return [];
  const [centre, code] = [matcherOf(first.costCentre), matcherOf(first.subjective)];
  const holds = (line: LedgerLine): boolean =>
    (first.board === '' || first.board === line.board) && centre(line.centre) && code(line.code);
  return [{ rank: rankOf(first), holds, parts: rows }];
};

/** Which groups the posts of a line belong to; undefined where nothing says it. */
export const postsBy = (
  mappings: readonly LedgerMapping[],
): ((line: LedgerLine) => Parts | undefined) => {
  const ranked = [...Map.groupBy(mappings, lineOf).values()]
    .flatMap(compiled)
    .sort((one, other) => other.rank - one.rank);
  return ({ board, centre, code }) => {
    const plain = { board, centre: plainName(centre), code: plainName(code) };
    return ranked.find(({ holds }) => holds(plain))?.parts;
  };
};
