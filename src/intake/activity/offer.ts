import type { Finding, Parsed } from '#domain';
import { boardGiven } from '../board-given.ts';
import { issueList } from '../issue-list.ts';
import type { ImportKind, Offer, PlanToChange } from '../offer.ts';
import { tableChange } from '../table-change.ts';
import { columnsNotRead, sheetsNotRead } from '../table-file/not-read.ts';
import { readTableFile } from '../table-file/read-table-file.ts';
import { isShown, type TableFile } from '../table-file/sheets.ts';
import { activityChange, activityKey, activityRows } from './activity-rows.ts';
import { boardNamer } from './board-names.ts';
import { activityColumns, countNames } from './columns.ts';
import { gathering, type MonthOfService } from './gather.ts';
import { leavingOut } from './left-out.ts';
import {
  type ActivitySheet,
  activitySheet,
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

/** What a heading names that is neither looked for nor a month. */
const unknownIn = ({ heading, across }: ActivitySheet) => {
  const months = new Set(across.map(({ column }) => column));
  return { unknown: heading.unknown.filter((column) => !months.has(column)) };
};

/** Reads every sheet that is of tests by service and month; where none is, the first says what it lacks. */
const readSheets = (
  { file: { file }, sheets, findings }: TableFile,
  given: Omit<ReadingActivity, 'take' | 'leftOut' | 'file'>,
): ActivityRead => {
  const { take, months } = gathering(file, given.issues);
  const reading: ReadingActivity = { ...given, file, take, leftOut: leavingOut() };
  const shown = sheets.filter(isShown);
  const ours = shown.flatMap(
    (sheet) => activitySheet(sheet, { ...reading, issues: issueList() }) ?? [],
  );
  const [first] = shown;
  if (ours.length === 0 && first) activitySheet(first, reading);
  const others = shown.filter((sheet) => !ours.some((one) => one.sheet === sheet));
  const read = ours.map((one) => readActivitySheet(one, reading));
  const rows = read.reduce((sum, one) => sum + one.rows, 0);
  const accepted = read.reduce((sum, one) => sum + one.accepted, 0);
  if (accepted === 0 && given.issues.issues.length === 0) given.issues.add('no-row-to-take', file);
  const told = [
    ...findings,
    ...sheetsNotRead(others, file),
    ...columnsNotRead(ours.map(unknownIn), file),
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
