import { type Fact, isKnown, missing } from './missing.ts';
import { lastDay, type Month } from './month.ts';
import type { Pack, ServiceKind, WaitingList } from './pack.ts';

/** The standard in force for a kind of service at a month's end, in weeks; undefined before there was one. */
export const standardAt = (
  pack: Pick<Pack, 'standards'>,
  kind: ServiceKind,
  month: Month,
): number | undefined => {
  const day = lastDay(month);
  const inForce = pack.standards.filter(
    (standard) => standard.kind === kind && standard.from <= day,
  );
  return inForce.toSorted((a, b) => b.from - a.from)[0]?.weeks;
};

/** Patients who have waited `weeks` or longer. Missing when a band straddles that wait: the source does not say. */
export const waitingLonger = (list: WaitingList, weeks: number): Fact<number> => {
  let over = 0;
  for (const [index, band] of list.bands.entries()) {
    const patients = list.patients[index] ?? 0;
    if (band.from >= weeks) over += patients;
    else if (band.to === undefined || band.to > weeks) return missing('not-collected');
  }
  return over;
};

/** Which lists of a pack: one board's or all, one service's or all. */
export interface Where {
  readonly board?: string | undefined;
  readonly service?: string | undefined;
}

/** A month-end as published, summed over the lists chosen. */
export interface Observation {
  readonly month: Month;
  readonly list: number;
  readonly overTarget: Fact<number>;
}

const overStandard = (pack: Pack, list: WaitingList): Fact<number> => {
  const service = pack.services[list.service];
  const weeks = service && standardAt(pack, service.kind, list.month);
  return weeks === undefined ? missing('not-applicable') : waitingLonger(list, weeks);
};

const plus = (a: Fact<number>, b: Fact<number>): Fact<number> => {
  if (!isKnown(a)) return a;
  return isKnown(b) ? a + b : b;
};

/** Month-ends in turn. A month in which no chosen list was published is left out: it is not a zero. */
export const observed = (pack: Pack, { board, service }: Where): readonly Observation[] => {
  const months = new Map<Month, Observation>();
  for (const list of pack.lists) {
    if (board !== undefined && pack.boards[list.board]?.id !== board) continue;
    if (service !== undefined && pack.services[list.service]?.id !== service) continue;
    const before = months.get(list.month);
    const over = overStandard(pack, list);
    months.set(list.month, {
      month: list.month,
      list: (before?.list ?? 0) + list.total,
      overTarget: before ? plus(before.overTarget, over) : over,
    });
  }
  return [...months.values()].toSorted((a, b) => a.month - b.month);
};
