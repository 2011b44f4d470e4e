import { sum } from 'd3-array';
import type { Pack, Programme, ServiceGroup, Workforce } from '#domain';

/** Whose share of the nation a group of services goes by. */
const programmeOf: Readonly<Record<ServiceGroup, Programme>> = {
  imaging: 'imaging',
  endoscopy: 'endoscopy',
  pathology: 'pathology',
  'physiological-measurement': 'healthcare-science',
  all: 'cross-cutting',
};

type Shares = Readonly<Record<string, number>>;

/** The boards' shares of a programme among those named, 1 in all. */
const among = (
  { shares }: Workforce,
  programme: Programme,
  boards: ReadonlySet<string>,
): Shares => {
  const named = shares.filter((one) => one.programme === programme && boards.has(one.board));
  const total = sum(named, ({ share }) => share);
  return Object.fromEntries(
    named.map(({ board, share }) => [board, total > 0 ? share / total : 0]),
  );
};

/** Each board's share of what is national, by group where it has posts, and by service where it gives it. */
export const sharesOf = (pack: Pack, workforce: Workforce): Readonly<Record<string, Shares>> => {
  const boardsOfService = (service: string, index: number): ReadonlySet<string> =>
    new Set([
      ...pack.lists
        .filter((list) => list.service === index)
        .map(({ board }) => pack.boards[board]?.id ?? ''),
      ...workforce.work.filter((one) => one.service === service).map(({ board }) => board),
    ]);
  return Object.fromEntries([
    ...workforce.groups.map(({ id, programme }) => {
      const staffed = workforce.staff.filter(({ group }) => group === id);
      return [id, among(workforce, programme, new Set(staffed.map(({ board }) => board)))];
    }),
    ...pack.services.map(({ id, group }, index) => [
      id,
      among(workforce, programmeOf[group], boardsOfService(id, index)),
    ]),
  ]);
};
