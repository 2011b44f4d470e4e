import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type BoardKind, isKnown, isoMonth, type Pack, type Parsed, type Viewpoint } from '#domain';
import { descriptorFile } from '../descriptor-trouble.ts';
import { issueList } from '../issue-list.ts';
import { assumptionRows } from '../makers/assumptions.ts';
import { englandTests } from '../makers/england-tests.ts';
import { bankHolidays } from '../makers/holidays.ts';
import { readPack } from '../read-pack.ts';
import type { PackContent, Rows } from '../write-pack.ts';
import { aboutMonths, packName } from './about.ts';
import { boardsOf, cellsOf, type Dm01Cell, sum } from './figures.ts';
import { BANDS, bandIds } from './layout.ts';
import { type MonthChange, monthChanges } from './month-changes.ts';
import type { Dm01 } from './read-dm01.ts';

/** A pack with the months of files in it, not yet written. */
export interface Dm01Pack {
  readonly changes: readonly MonthChange[];
  /** Boards that it did not know. */
  readonly newBoards: readonly string[];
  readonly content: PackContent;
}

const INTEGRATED = /^Q[A-Z0-9]{2}$/;
const WELSH = /^7A\d$/;

/** Who commissions and is no board is NHS England itself (`X24`), or of another nation. */
const kindOf = (code: string, by: Viewpoint): BoardKind => {
  if (by === 'provider') return 'provider';
  if (INTEGRATED.test(code)) return 'integrated-care-board';
  return WELSH.test(code) ? 'health-board' : 'national-body';
};

const isThere = async (folder: string): Promise<boolean> => {
  try {
    return (await stat(join(folder, descriptorFile))).isFile();
  } catch {
    return false;
  }
};

/** The pack that a folder holds already; undefined where it holds none. Another than ours is not written over. */
const packIn = async (folder: string, by: Viewpoint): Promise<Parsed<Pack | undefined>> => {
  if (!(await isThere(folder))) return { ok: true, value: undefined };
  const read = await readPack(folder);
  if (!read.ok || read.value.name === packName(by)) return read;
  const issues = issueList();
  const spot = { column: 'name', value: read.value.name, expected: packName(by) };
  issues.add('not-allowed', descriptorFile, spot);
  return { ok: false, issues: issues.issues };
};

const cellsIn = ({ boards, services, lists, activity }: Pack): readonly Dm01Cell[] => {
  const keyOf = (row: { board: number; service: number; month: number }) =>
    `${row.board} ${row.service} ${row.month}`;
  const done = new Map(activity.map((row) => [keyOf(row), row]));
  const known = (figure: unknown) => (typeof figure === 'number' && isKnown(figure) ? figure : 0);
  return lists.map((list) => {
    const tests = done.get(keyOf(list));
    return {
      board: boards[list.board]?.id ?? '',
      service: services[list.service]?.id ?? '',
      month: isoMonth(list.month),
      flag: list.flag,
      waiting: [...list.patients],
      done: [tests?.fromList, tests?.planned, tests?.unscheduled].map(known),
    };
  });
};

const inOrder = (one: Dm01Cell, other: Dm01Cell): number => {
  if (one.board !== other.board) return one.board < other.board ? -1 : 1;
  if (one.service === other.service) return one.month < other.month ? -1 : 1;
  return Number(one.service.slice('dm01-'.length)) - Number(other.service.slice('dm01-'.length));
};

const bandRows: Rows = bandIds.map((id, week) => [id, week, week === BANDS - 1 ? '' : week + 1]);

const monthsOf = (cells: readonly Dm01Cell[]): readonly string[] =>
  [...new Set(cells.map(({ month }) => month))].sort();

/** Codes and names of boards, as in the latest month that is told of. */
const namesIn = (dm01: Dm01, before: Pack | undefined): ReadonlyMap<string, string> => {
  const were = (before?.boards ?? []).map(({ id, name }) => [id, name.en] as const);
  const are = [...boardsOf(dm01.months)];
  const last = before?.lists.reduce((latest, { month }) => Math.max(latest, month), 0) ?? 0;
  const isLater = Math.max(...dm01.months.keys()) >= last;
  return new Map(isLater ? [...were, ...are] : [...are, ...were]);
};

const contentOf = async (
  { by }: Dm01,
  cells: readonly Dm01Cell[],
  names: ReadonlyMap<string, string>,
): Promise<PackContent> => {
  const months = monthsOf(cells);
  const rows = cells.toSorted(inOrder);
  const keyOf = ({ board, service, month }: Dm01Cell) => [board, service, month];
  const boards = [...names].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    ...aboutMonths(by, months),
    tables: {
      boards: boards.map(([code, name]) => [code, name, name, kindOf(code, by)]),
      services: englandTests,
      standards: [['diagnostic', `${months[0]}-01`, 6]],
      bands: bandRows,
      holidays: await bankHolidays('england'),
      assumptions: assumptionRows(),
      lists: rows.map((cell) => [...keyOf(cell), sum(cell.waiting), cell.flag, ...cell.waiting]),
      activity: rows.map((cell) => [...keyOf(cell), ...cell.done]),
    },
  };
};

/** What a folder's pack would be with the months of these files: each takes the place of the same month in it. */
export const dm01ForPack = async (dm01: Dm01, folder: string): Promise<Parsed<Dm01Pack>> => {
  const read = await packIn(folder, dm01.by);
  if (!read.ok) return read;
  const told = cellsOf(dm01.months);
  const before = read.value ? cellsIn(read.value) : [];
  const months = new Set(monthsOf(told));
  const cells = [...before.filter(({ month }) => !months.has(month)), ...told];
  const knew = new Set(read.value?.boards.map(({ id }) => id));
  const names = namesIn(dm01, read.value);
  return {
    ok: true,
    value: {
      changes: monthChanges(told, { before }),
      newBoards: [...names.keys()].filter((code) => !knew.has(code)).sort(),
      content: await contentOf(dm01, cells, names),
    },
  };
};
