import { type Finding, isKnown } from '#domain';
import { isRefusal, type Refusal, refuse } from '../cell.ts';
import { type IssueList, issueList } from '../issue-list.ts';
import type { PlanToChange } from '../offer.ts';
import { tableIn } from '../plan-data-sets.ts';
import type { FileIdentity } from '../table-file/sheets.ts';
import { areaNamed } from './areas.ts';
import { readCount, readYear } from './cells.ts';
import type { ColumnId } from './columns.ts';
import type { CubeReader, CubeToRead } from './cube-reader.ts';
import { dataSetOfFile } from './data-set-of-file.ts';
import { fold, isSum } from './fold.ts';
import { gatheringPeople, type RowOfPeople } from './gather-people.ts';
import { type People, peopleWith } from './people-table.ts';

const OLDEST = 110;

/** `45`, `Aged 45`, `45 to 49`, `90 and over`, `Under 1`. */
const readAges = (
  cell: string,
): { readonly from: number; readonly to: number | undefined } | Refusal => {
  const [first, second] = (cell.match(/\d+/g) ?? []).map(Number);
  const text = fold(cell.replace('+', ' plus '));
  if (first === undefined || first > OLDEST)
    return refuse('not-allowed', '45, 45 to 49, 90 and over');
  if (/\b(under|dan|less than|llai na)\b/.test(text)) return { from: 0, to: first - 1 };
  if (/\b(over|plus|older|more|throsodd|hyn|drosodd)\b/.test(text))
    return { from: first, to: undefined };
  return { from: first, to: second ?? first };
};

type Read = RowOfPeople | Refusal | 'passed' | 'missing';

const readRow = (cell: (id: ColumnId) => string): Read => {
  const first = areaNamed(cell('place'));
  const place = first.kind === 'unknown' ? areaNamed(cell('code')) : first;
  if (!('board' in place) || isSum(cell('age'))) return 'passed';
  const [year, ages] = [readYear(cell('date')), readAges(cell('age'))];
  if (isRefusal(year)) return year;
  if (isRefusal(ages)) return ages;
  const figure = readCount(cell('value'), cell('notes'));
  if (isRefusal(figure)) return figure;
  if (!isKnown(figure.value)) return 'missing';
  const of = place.kind === 'board' ? 'board' : 'area';
  const isOne = cell('sex') !== '' && !isSum(cell('sex'));
  return {
    board: place.board,
    year,
    ...ages,
    people: figure.value,
    way: isOne ? `${of}-sexes` : of,
    area: cell('place') || cell('code'),
    sex: cell('sex'),
  };
};

/** Rows that were passed over, and figures that are not there. */
interface PassedOver {
  passed: number;
  missing: number;
}

const findingsOf = (
  file: string,
  { passed: count, missing }: PassedOver,
  carried: readonly number[],
): readonly Finding[] => {
  const years = carried.join(', ');
  return [
    ...(count > 0
      ? [{ code: 'rows-not-needed' as const, where: file, detail: { number: count } }]
      : []),
    ...(missing > 0
      ? [{ code: 'figures-missing' as const, where: file, detail: { number: missing } }]
      : []),
    ...(carried.length > 0
      ? [{ code: 'years-carried' as const, where: file, detail: { years } }]
      : []),
  ];
};

type Made = ReturnType<typeof peopleWith>;

const offerOf = (made: Made, plan: PlanToChange, identity: FileIdentity) => {
  const { years, told, heading, rows, totalOf } = made;
  const name = `population-${years[0]}${years.length > 1 ? `-${years.at(-1)}` : ''}`;
  const read = dataSetOfFile(plan, identity, { name, ...told });
  const set = dataSetOfFile(plan, identity, { name: 'population', heading, rows });
  const isNew = read.state !== 'unchanged';
  return {
    changes: years.map((year) => ({
      what: read.state,
      where: `population ${year}`,
      after: String(totalOf(year)),
    })),
    facts: isNew ? [...set.facts, ...read.facts] : [],
    dataSets: isNew ? [set.dataSet, read.dataSet] : [],
  };
};

/** The plan's table of people with those of a file in it; undefined, with an issue, where they can't be put in. */
const madeOf = async (
  people: readonly People[],
  { file, columns, plan }: CubeToRead,
  issues: IssueList,
): Promise<Made | undefined> => {
  const table = await tableIn(plan, 'population', issues);
  if (!table) {
    issues.add('file-missing', 'population.csv');
    return undefined;
  }
  const made = peopleWith(table, people);
  const column = columns.headings[columns.at.get('age') ?? -1] ?? '';
  if (made.apart !== undefined)
    issues.add('needed-row-missing', file, { column, expected: made.apart });
  else if (made.years.length === 0)
    issues.add('needed-row-missing', file, { row: 2, expected: '≥ 1' });
  return issues.issues.length > 0 ? undefined : made;
};

/** People by age: the plan's population of the years that the file tells. */
export const populationReader = (cube: CubeToRead): CubeReader => {
  const { file, columns, issues, plan } = cube;
  const gathered = gatheringPeople();
  const left: PassedOver = { passed: 0, missing: 0 };
  let rows = 0;
  return {
    take: (record, row) => {
      rows += 1;
      const read = readRow((id) => record[columns.at.get(id) ?? -1] ?? '');
      const value = record.join(' ');
      if (typeof read === 'string') left[read] += 1;
      else if (isRefusal(read)) {
        const { refused, expected } = read;
        issues.add(refused, file, { row, value, expected });
      } else if (!gathered.add(read)) issues.add('duplicate-key', file, { row, value });
      return !issues.full();
    },
    offer: async (identity) => {
      const trouble = issueList();
      const made = await madeOf(gathered.people(), cube, trouble);
      if (!made) return { ok: false, issues: trouble.issues };
      const accepted = gathered.rows();
      const passed = rows - accepted - left.missing;
      const findings = findingsOf(file, { ...left, passed }, made.carried);
      return { ok: true, value: { ...offerOf(made, plan, identity), findings, accepted } };
    },
  };
};
