import { type Finding, isoMonth, type Month, type Pack } from '#domain';
import type { DatsCell } from './cells.ts';
import type { Part, PlanShares } from './crosswalk.ts';
import type { DatsLists } from './lists.ts';
import type { LeftOut } from './take-rows.ts';

/** What is said more often than this says nothing new. */
const MOST_NAMED = 100;

const eachOf = (
  code: Finding['code'],
  file: string,
  counts: ReadonlyMap<string, number>,
): readonly Finding[] =>
  [...counts]
    .slice(0, MOST_NAMED)
    .map(([value, count]) => ({ code, where: file, detail: { value, number: count } }));

/** What was left out of a file, and why. */
export const leftOutFindings = (
  file: string,
  left: LeftOut,
  lists: DatsLists,
): readonly Finding[] => {
  const sums = left.sums + lists.over;
  const lacking = lists.lacking.slice(0, MOST_NAMED);
  return [
    ...(sums > 0 ? [{ code: 'sums-left-out' as const, where: file, detail: { count: sums } }] : []),
    ...(lists.addedUp > 0
      ? [{ code: 'lists-added-up' as const, where: file, detail: { number: lists.addedUp } }]
      : []),
    ...eachOf('place-not-known', file, left.places),
    ...eachOf('board-of-before', file, left.ended),
    ...eachOf('line-not-known', file, left.lines),
    ...eachOf('line-without-service', file, left.unserved),
    ...eachOf('part-not-told', file, left.parts),
    ...lacking.map((where): Finding => ({ code: 'list-lacks-figure', where })),
    ...lists.findings.slice(0, MOST_NAMED),
  ];
};

const idsOf = (rows: readonly string[]): string => [...new Set(rows)].join(', ');

/** Lines that were shared out among services, each part of the crosswalk once. */
export const sharedFindings = (
  cells: readonly DatsCell[],
  parts: readonly Part[],
  file: string,
): readonly Finding[] =>
  parts.flatMap((part): readonly Finding[] => {
    const made = cells.filter(
      ({ service, label }) => label === 'reconstructed' && part.services.includes(service),
    );
    if (made.length === 0) return [];
    const services = idsOf(made.map(({ service }) => service));
    const lines = idsOf(part.lines.map(({ line }) => line));
    const code = part.services.length > 1 ? 'lines-shared-out' : 'line-taken-as';
    return [{ code, where: file, detail: { lines, services, number: made.length } }];
  });

const monthsText = (months: readonly Month[]): string => {
  const [first, last] = [Math.min(...months), Math.max(...months)] as [Month, Month];
  return first === last ? isoMonth(first) : `${isoMonth(first)} – ${isoMonth(last)}`;
};

/** Months of the plan's own lists that the file does not tell: they stay as they were, and a projection that looks back on one rests on it. */
export const keptFindings = (
  cells: readonly DatsCell[],
  { lists, boards, services }: Pack,
  file: string,
): readonly Finding[] => {
  const came = new Set(cells.map(({ board, service, month }) => `${board} ${service} ${month}`));
  const touched = new Set(cells.map(({ board, service }) => `${board} ${service}`));
  const months = new Set<Month>();
  for (const { board, service, month, label } of lists) {
    const list = `${boards[board]?.id} ${services[service]?.id}`;
    if (label === undefined && touched.has(list) && !came.has(`${list} ${month}`))
      months.add(month);
  }
  return months.size === 0
    ? []
    : [
        {
          code: 'months-stay',
          where: file,
          detail: { months: monthsText([...months]), number: months.size },
        },
      ];
};

/** Lists of the plan that the last month of the file does not tell: they fall out of a projection from that month. */
export const notCurrentFindings = (
  cells: readonly DatsCell[],
  shares: PlanShares,
  { boards, lists }: Pack,
): readonly Finding[] => {
  const last = Math.max(...cells.map(({ month }) => month)) as Month;
  if (lists.every(({ month }) => month >= last)) return [];
  const told = new Set(
    cells.filter(({ month }) => month === last).map(({ board, service }) => `${board} ${service}`),
  );
  const lastOwn = Math.max(...lists.map(({ month }) => month));
  if (last <= lastOwn) return [];
  return boards
    .flatMap(({ id }) => [...shares.servedAt(id)].map((service) => `${id} ${service}`))
    .filter((where) => !told.has(where))
    .map((where) => ({ code: 'list-not-told', where, detail: { month: isoMonth(last) } }));
};
