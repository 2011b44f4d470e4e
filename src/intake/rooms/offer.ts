import type { Finding, Pack, Parsed } from '#domain';
import { boardNamer } from '../activity/board-names.ts';
import { leavingOut } from '../activity/left-out.ts';
import { serviceNamer } from '../activity/service-names.ts';
import { workKey } from '../activity/work-rows.ts';
import { boardGiven } from '../board-given.ts';
import { issueList } from '../issue-list.ts';
import type { ImportKind, Offer, PlanToChange } from '../offer.ts';
import { type TableChange, tableChange } from '../table-change.ts';
import { findHeading, type Heading } from '../table-file/headings.ts';
import { columnsNotRead, sheetsNotRead } from '../table-file/not-read.ts';
import { readTableFile } from '../table-file/read-table-file.ts';
import { isShown, type SheetRead, type TableFile } from '../table-file/sheets.ts';
import { boughtChanges, boughtRows } from './bought-rows.ts';
import {
  type BoughtColumn,
  type BoughtFigure,
  boughtColumns,
  boughtFigures,
  type RoomColumn,
  type RoomFigure,
  roomColumns,
  roomFigures,
} from './columns.ts';
import { equipmentNamer } from './equipment-names.ts';
import { type ReadingRooms, type RowRead, rowsRead } from './read-sheet.ts';
import { roomChange, roomKey, roomRows, sessionsTold } from './room-rows.ts';

/** A sheet of rooms or of work bought, whichever its headings name; undefined for another. */
type SheetOf =
  | { readonly kind: 'rooms'; readonly sheet: SheetRead; readonly heading: Heading<RoomColumn> }
  | { readonly kind: 'bought'; readonly sheet: SheetRead; readonly heading: Heading<BoughtColumn> };

const sheetOf = (sheet: SheetRead, file: string): SheetOf | undefined => {
  const rooms = findHeading(sheet, roomColumns, { file, issues: issueList() });
  const bought = findHeading(sheet, boughtColumns, { file, issues: issueList() });
  const tells = (heading: Heading<string> | undefined, figures: readonly string[]) =>
    figures.filter((figure) => heading?.at.has(figure)).length;
  const [ofRooms, ofBought] = [tells(rooms, roomFigures), tells(bought, boughtFigures)];
  if (rooms && ofRooms > 0 && ofRooms >= ofBought) return { kind: 'rooms', sheet, heading: rooms };
  return bought && ofBought > 0 ? { kind: 'bought', sheet, heading: bought } : undefined;
};

interface RoomsRead {
  readonly rooms: readonly RowRead<RoomFigure>[];
  readonly bought: readonly RowRead<BoughtFigure>[];
  readonly rows: number;
  readonly findings: readonly Finding[];
}

/** Reads a sheet by what it is of. */
const readOne = (one: SheetOf, pack: Pack, reading: ReadingRooms) => {
  const { leftOut } = reading;
  if (one.kind === 'rooms') {
    const named = equipmentNamer(pack.workforce?.equipment ?? []);
    const unknown = leftOut.equipment;
    const of = { column: 'equipment', figures: roomFigures, amount: 'number' } as const;
    const subject = { ...of, named, unknown };
    const { rows, taken } = rowsRead<RoomColumn, RoomFigure>(one, subject, reading);
    return { rows, rooms: taken, bought: [] };
  }
  const named = serviceNamer(pack.services);
  const unknown = (name: string) => leftOut.service(name, 0);
  const subject = { column: 'service', figures: boughtFigures, named, unknown } as const;
  const { rows, taken } = rowsRead<BoughtColumn, BoughtFigure>(one, subject, reading);
  return { rows, rooms: [], bought: taken };
};

const lacksBoard = ({ heading }: SheetOf, { file, issues, onlyBoard }: ReadingRooms): boolean => {
  if (heading.at.has('board') || onlyBoard !== undefined) return false;
  const column = 'Health board / Bwrdd iechyd';
  issues.add('column-missing', file, { row: heading.line, column, expected: column });
  return true;
};

const notRead = (ours: readonly SheetOf[], shown: readonly SheetRead[], file: string) => {
  const others = shown.filter((sheet) => !ours.some((one) => one.sheet === sheet));
  const headings = ours.map(({ heading }) => heading);
  return [...sheetsNotRead(others, file), ...columnsNotRead(headings, file)];
};

/** Reads every sheet of rooms or of work bought; where none is, the first says what it lacks. */
const readSheets = (
  { file: { file }, sheets, findings }: TableFile,
  pack: Pack,
  given: Omit<ReadingRooms, 'leftOut' | 'file'>,
): RoomsRead => {
  const reading: ReadingRooms = { ...given, file, leftOut: leavingOut() };
  const shown = sheets.filter(isShown);
  const ours = shown.flatMap((sheet) => sheetOf(sheet, file) ?? []);
  const [first] = shown;
  if (ours.length === 0 && first) {
    const known = findHeading(first, roomColumns, { file, issues: given.issues });
    const column = 'Number / Nifer';
    if (known) given.issues.add('column-missing', file, { row: known.line, column });
  }
  const read = ours
    .filter((one) => !lacksBoard(one, reading))
    .map((one) => readOne(one, pack, reading));
  const rooms = read.flatMap((one) => one.rooms);
  const bought = read.flatMap((one) => one.bought);
  if (rooms.length + bought.length === 0 && given.issues.issues.length === 0)
    given.issues.add('no-row-to-take', file);
  return {
    ...{ rooms, bought },
    rows: read.reduce((sum, { rows }) => sum + rows, 0),
    findings: [
      ...findings,
      ...notRead(ours, shown, file),
      ...reading.leftOut.findings(file),
      ...sessionsTold(rooms, file),
    ],
  };
};

const changesOf = async (
  plan: PlanToChange,
  { rooms, bought }: RoomsRead,
  told: Pick<ReadingRooms, 'file' | 'issues'>,
): Promise<readonly (readonly [string, TableChange | undefined])[]> => {
  const ofRooms = roomRows(rooms, { ...told, pack: plan.pack });
  const ofWork = boughtRows(bought, plan.pack, told);
  if (told.issues.issues.length > 0) return [];
  const work = { name: 'work', key: workKey, rows: ofWork, said: boughtChanges };
  return [
    [
      'rooms',
      await tableChange(plan, { name: 'rooms', key: roomKey, rows: ofRooms, said: roomChange }),
    ],
    ['work', await tableChange(plan, work)],
  ];
};

const offerOf = async (
  { file }: TableFile,
  read: RoomsRead,
  plan: PlanToChange,
): Promise<Parsed<Offer>> => {
  const issues = issueList();
  const made = await changesOf(plan, read, { file: file.file, issues });
  if (issues.issues.length > 0) return { ok: false, issues: issues.issues };
  const lacking = made.flatMap(([where, change]): readonly Finding[] =>
    change ? [] : [{ code: 'table-not-in-plan', where }],
  );
  const changes = made.flatMap(([, change]) => change ?? []);
  const accepted = read.rooms.length + read.bought.length;
  return {
    ok: true,
    value: {
      files: [{ ...file, rows: read.rows, accepted }],
      changes: changes.flatMap((one) => one.changes),
      findings: [...read.findings, ...lacking],
      conflicts: [],
      facts: changes.flatMap(({ facts }) => facts),
      dataSets: changes.flatMap(({ dataSets }) => dataSets),
    },
  };
};

/** Scanners and rooms with the hours they are open; and tests or reports that are bought, or done in extra sessions, a week. */
export const roomsKind: ImportKind = {
  name: 'rooms',
  folder: false,
  options: [{ name: 'board', values: 'boards' }],
  signs: [...roomColumns, ...boughtColumns].flatMap(({ id, names }) =>
    id === 'board' || id === 'service' ? [] : names,
  ),
  offer: async (source, plan, options) => {
    const issues = issueList();
    const onlyBoard = boardGiven(options, plan, issues);
    const file = issues.issues.length === 0 ? await readTableFile(source, issues) : undefined;
    if (!file) return { ok: false, issues: issues.issues };
    const read = readSheets(file, plan.pack, { issues, onlyBoard, boardOf: boardNamer(plan.pack) });
    if (issues.issues.length > 0) return { ok: false, issues: issues.issues };
    return offerOf(file, read, plan);
  },
};
