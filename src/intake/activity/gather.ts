import { type Fact, isKnown, isoMonth } from '#domain';
import type { IssueList } from '../issue-list.ts';
import { folded } from '../table-file/fold.ts';
import type { Count } from './columns.ts';
import type { Figure } from './read-sheet.ts';

/** All figures of a service at a board in a month. */
export interface MonthOfService {
  readonly board: string;
  readonly service: string;
  readonly month: string;
  readonly figures: ReadonlyMap<Count, Fact<number>>;
}

/** A figure of a month; undefined where it is not told or not known. */
export const knownIn = ({ figures }: MonthOfService, count: Count): number | undefined => {
  const fact = figures.get(count);
  return fact !== undefined && isKnown(fact) ? fact : undefined;
};

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
  const bySite = new Map<string, boolean>();
  /** A board by its code and by its name is one board; a board as a whole and its hospitals would count the same tests twice. */
  const isFirst = ({ board, site, service, called, month, count, line }: Figure): boolean => {
    const of = `${isoMonth(month)} ${count}`;
    const key = `${board} ${site} ${folded(called)} ${of}`;
    const whole = `${board} ${service} ${of}`;
    const isPart = site !== '';
    const isOther = (bySite.get(whole) ?? isPart) !== isPart;
    if (seen.has(key) || isOther) {
      issues.add('duplicate-key', file, { row: line, value: `${board} ${called} ${of}` });
      return false;
    }
    bySite.set(whole, isPart);
    seen.add(key);
    return true;
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
