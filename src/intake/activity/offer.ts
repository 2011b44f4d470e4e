import type { Finding, Parsed } from '#domain';
import { boardGiven } from '../board-given.ts';
import { issueList } from '../issue-list.ts';
import type { ImportKind, Offer, PlanToChange } from '../offer.ts';
import { tableChange } from '../table-change.ts';
import { readTableFile } from '../table-file/read-table-file.ts';
import type { TableFile } from '../table-file/sheets.ts';
import { activityChange, activityKey, activityRows } from './activity-rows.ts';
import { boardNamer } from './board-names.ts';
import { activityColumns, countNames } from './columns.ts';
import { gathering, type MonthOfService } from './gather.ts';
import { leavingOut } from './left-out.ts';
import {
  activitySheet,
  isActivitySheet,
  type ReadingActivity,
  readActivitySheet,
} from './read-sheet.ts';
import { serviceNamer } from './service-names.ts';
import { workChanges, workKey, workRows } from './work-rows.ts';

interface ActivityRead {
  readonly months: readonly MonthOfService[];
  readonly rows: number;
  readonly accepted: number;
  readonly findings: readonly Finding[];
}

const notRead = (file: string, value: string): Finding => ({
  code: 'sheet-not-read',
  where: file,
  detail: { value },
});

const headingsNotRead = (file: string, unknown: readonly string[]): readonly Finding[] =>
  unknown.length === 0
    ? []
    : [{ code: 'columns-not-read', where: file, detail: { list: unknown.join(', ') } }];

/** Reads every sheet that is of tests by service and month; where none is, the first says what it lacks. */
const readSheets = (
  { file: { file }, sheets, findings }: TableFile,
  given: Omit<ReadingActivity, 'take' | 'leftOut' | 'file'>,
): ActivityRead => {
  const { take, months } = gathering(file, given.issues);
  const reading: ReadingActivity = { ...given, file, take, leftOut: leavingOut() };
  const shown = sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0);
  const ours = shown.filter((sheet) => isActivitySheet(sheet, reading));
  const others = shown.filter((sheet) => ours.length > 0 && !ours.includes(sheet));
  const unknown = new Set<string>();
  let rows = 0;
  let accepted = 0;
  for (const sheet of ours.length > 0 ? ours : shown.slice(0, 1)) {
    const found = activitySheet(sheet, reading);
    if (!found) continue;
    const across = new Set(found.across.map(({ column }) => column));
    for (const heading of found.heading.unknown) if (!across.has(heading)) unknown.add(heading);
    const read = readActivitySheet(found, reading);
    rows += read.rows;
    accepted += read.accepted;
  }
  if (accepted === 0 && given.issues.issues.length === 0) given.issues.add('no-row-to-take', file);
  const told = [
    ...findings,
    ...others.map(({ name }) => notRead(file, name)),
    ...headingsNotRead(file, [...unknown]),
    ...reading.leftOut.findings(file),
  ];
  return { months: months(), rows, accepted, findings: told };
};

/** A plan that keeps no such table has no place for what it would hold. */
const lackingTables = (made: readonly unknown[]): readonly Finding[] =>
  ['activity', 'work'].flatMap((name, at) =>
    made[at] === undefined ? [{ code: 'table-not-in-plan', where: name } as const] : [],
  );

const offerOf = async (
  { file }: TableFile,
  { months, rows, accepted, findings }: ActivityRead,
  plan: PlanToChange,
): Promise<Parsed<Offer>> => {
  const tests = activityRows(months, plan.pack, file.file);
  const work = workRows(months, plan.pack);
  const made = [
    await tableChange(plan, {
      ...{ name: 'activity', key: activityKey, rows: tests.rows },
      said: (put) => [activityChange(put)],
    }),
    await tableChange(plan, { name: 'work', key: workKey, rows: work, said: workChanges }),
  ];
  return {
    ok: true,
    value: {
      files: [{ ...file, rows, accepted }],
      changes: made.flatMap((one) => one?.changes ?? []),
      findings: [...findings, ...tests.findings, ...lackingTables(made)],
      conflicts: [],
      facts: made.flatMap((one) => one?.facts ?? []),
      dataSets: made.flatMap((one) => one?.dataSets ?? []),
    },
  };
};

/** Tests by service and month, as radiology, endoscopy and laboratory systems give them: a row for each month, or the months across. */
export const activityKind: ImportKind = {
  name: 'activity',
  folder: false,
  options: [{ name: 'board', values: 'boards' }],
  signs: [
    ...activityColumns.filter(({ id }) => id === 'service').flatMap(({ names }) => names),
    ...Object.values(countNames).flat(),
  ],
  offer: async (source, plan, options) => {
    const issues = issueList();
    const onlyBoard = boardGiven(options, plan, issues);
    const read = issues.issues.length === 0 ? await readTableFile(source, issues) : undefined;
    if (!read) return { ok: false, issues: issues.issues };
    const told = readSheets(read, {
      issues,
      onlyBoard,
      boardOf: boardNamer(plan.pack),
      serviceOf: serviceNamer(plan.pack.services),
    });
    if (issues.issues.length > 0) return { ok: false, issues: issues.issues };
    return offerOf(read, told, plan);
  },
};
