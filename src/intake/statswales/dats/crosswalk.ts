import type { DatsLine, Pack } from '#domain';
import { isWithinLine } from '../services.ts';

/** Lines of the return and the services that they stand for, which can only be told together: no other line stands for any of these. */
export interface Part {
  readonly lines: readonly DatsLine[];
  readonly services: readonly string[];
}

const meets = (part: Part, services: readonly string[]): boolean =>
  part.services.some((service) => services.includes(service));

/** A plan's crosswalk in parts that have nothing to do with one another. */
export const partsOf = (dats: readonly DatsLine[]): readonly Part[] => {
  let parts: readonly Part[] = [];
  const lines = dats.filter((row) => row.services.length > 0 && !isWithinLine(row, dats));
  for (const line of lines) {
    const met = parts.filter((part) => meets(part, line.services));
    const services = [...met.flatMap((part) => part.services), ...line.services];
    const together = [...met.flatMap((part) => part.lines), line];
    const others = parts.filter((part) => !met.includes(part));
    parts = [...others, { lines: together, services: [...new Set(services)] }];
  }
  return parts;
};

/** How the lists of a board are shared among services, by its lists in a plan: those of the month, or of the month nearest to it. */
export const planShares = ({
  boards,
  services,
  lists,
}: Pick<Pack, 'boards' | 'services' | 'lists'>) => {
  const byBoard = new Map<string, Map<string, Map<number, number>>>();
  for (const { board, service, month, total } of lists) {
    const [at, of] = [boards[board]?.id ?? '', services[service]?.id ?? ''];
    const own = byBoard.get(at) ?? new Map<string, Map<number, number>>();
    byBoard.set(at, own);
    own.set(of, (own.get(of) ?? new Map<number, number>()).set(month, total));
  }
  const nearest = (totals: ReadonlyMap<number, number>, month: number): number => {
    const [found] = [...totals.keys()].toSorted(
      (a, b) => Math.abs(a - month) - Math.abs(b - month),
    );
    return totals.get(found ?? month) ?? 0;
  };
  return {
    /** The services of which a board has lists. */
    servedAt: (board: string): ReadonlySet<string> => new Set(byBoard.get(board)?.keys()),
    sharesAt: (board: string, of: readonly string[], month: number): readonly number[] => {
      const totals = of.map((service) =>
        nearest(byBoard.get(board)?.get(service) ?? new Map(), month),
      );
      const sum = totals.reduce((all, total) => all + total, 0);
      return totals.map((total) => (sum > 0 ? total / sum : 1 / of.length));
    },
  };
};

export type PlanShares = ReturnType<typeof planShares>;
