import type { Band, Board, Day, Service, Standard } from '#domain';
import type { Listed } from './column.ts';
import type { IssueList } from './issue-list.ts';
import { listsTable, noIds } from './list-tables.ts';
import type { OpenPack } from './open-pack.ts';
import { bandsTable, boardsTable, holidaysTable, servicesTable, standardsTable } from './tables.ts';

const listed = (file: string, rows: readonly { readonly id: string }[] | undefined): Listed => ({
  file,
  ids: rows && new Map(rows.map(({ id }, place) => [id, place])),
});

export const readBoards = async (pack: OpenPack) => {
  const boards: Board[] = [];
  const sound = await pack.read(boardsTable, ({ row }) =>
    boards.push({ id: row.board, name: { en: row.name_en, cy: row.name_cy }, kind: row.kind }),
  );
  return { boards, ids: listed(pack.fileOf('boards'), sound ? boards : undefined) };
};

export const readServices = async (pack: OpenPack) => {
  const services: Service[] = [];
  const sound = await pack.read(servicesTable, ({ row }) =>
    services.push({
      id: row.service,
      name: { en: row.name_en, cy: row.name_cy },
      kind: row.kind,
      group: row.group,
    }),
  );
  return { services, ids: listed(pack.fileOf('services'), sound ? services : undefined) };
};

/** The standards, sorted by the date they come into force. A laboratory's work waits on no list, so no standard holds for it. */
export const readStandards = async (
  pack: OpenPack,
  services: readonly Service[],
  issues: IssueList,
): Promise<readonly Standard[]> => {
  const standards: Standard[] = [];
  const sound = await pack.read(standardsTable, ({ row }) =>
    standards.push({ kind: row.service_kind, from: row.from, weeks: row.weeks }),
  );
  const listed = services.map(({ kind }) => kind).filter((kind) => kind !== 'laboratory');
  for (const kind of sound ? new Set(listed) : [])
    if (!standards.some((standard) => standard.kind === kind))
      issues.add('needed-row-missing', pack.fileOf('standards'), {
        column: 'service_kind',
        expected: kind,
      });
  return standards.sort((a, b) => a.from - b.from);
};

/** A band is a column of lists.csv, beside these. */
const listColumns = Object.keys(listsTable(noIds, []).columns);

/** The bands in the order of the file, or undefined when they can't be trusted: then no list can be read. */
export const readBands = async (
  pack: OpenPack,
  issues: IssueList,
): Promise<readonly Band[] | undefined> => {
  const bands: Band[] = [];
  const file = pack.fileOf('bands');
  let sound = true;
  const readable = await pack.read(bandsTable, ({ row: { band, from_week, to_week }, line }) => {
    if (to_week !== undefined && to_week <= from_week) {
      sound = false;
      issues.add('order-of-range', file, {
        row: line,
        column: 'to_week',
        value: String(to_week),
        expected: `> ${from_week}`,
      });
    }
    if (listColumns.includes(band)) {
      sound = false;
      issues.add('not-allowed', file, { row: line, column: 'band', value: band, expected: 'w00' });
    }
    bands.push({ id: band, from: from_week, ...(to_week === undefined ? {} : { to: to_week }) });
  });
  return readable && sound ? bands : undefined;
};

export const readHolidays = async (pack: OpenPack): Promise<ReadonlySet<Day>> => {
  const holidays = new Set<Day>();
  await pack.read(holidaysTable, ({ row }) => holidays.add(row.date));
  return holidays;
};
