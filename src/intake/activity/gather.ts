import { type Fact, isKnown, isoMonth } from '#domain';
import type { IssueList } from '../issue-list.ts';
import type { Count } from './columns.ts';
import type { Figure } from './read-sheet.ts';

/** All figures of a service at a board in a month. */
export interface MonthOfService {
  readonly board: string;
  readonly service: string;
  readonly month: string;
  readonly figures: ReadonlyMap<Count, Fact<number>>;
}

/** A sum with a part that is not known is not known. */
const plus = (before: Fact<number> | undefined, value: Fact<number>): Fact<number> => {
  if (before === undefined) return value;
  if (!isKnown(before)) return before;
  return isKnown(value) ? before + value : value;
};

/** Adds up what is told of a service under several names; the same name twice is an issue. */
export const gathering = (file: string, issues: IssueList) => {
  const months = new Map<string, MonthOfService & { readonly figures: Map<Count, Fact<number>> }>();
  const seen = new Set<string>();
  const isFirst = ({ called, month, count, line }: Figure): boolean => {
    const value = `${called} ${isoMonth(month)} ${count}`;
    if (seen.has(value)) issues.add('duplicate-key', file, { row: line, value });
    return !seen.has(value) && Boolean(seen.add(value));
  };
  return {
    take: (figure: Figure): void => {
      if (!isFirst(figure)) return;
      const { board, service, count, value } = figure;
      const month = isoMonth(figure.month);
      const key = `${board} ${service} ${month}`;
      const known = months.get(key) ?? { board, service, month, figures: new Map() };
      known.figures.set(count, plus(known.figures.get(count), value));
      months.set(key, known);
    },
    months: (): readonly MonthOfService[] =>
      [...months.keys()].sort().flatMap((key) => months.get(key) ?? []),
  };
};
