import type { Label } from '#domain';
import { issueList } from '../issue-list.ts';
import type { OfferedChange, PlanToChange } from '../offer.ts';
import { tableIn } from '../plan-data-sets.ts';
import type { Cells, RowPut } from '../table-change.ts';
import { ageColumns } from '../workforce/people-tables.ts';

export const staffKey = ['board', 'group'] as const;
export const ages = Object.keys(ageColumns);

/** A row of the plan’s table of staff, as its cells stand. */
export interface StaffRow {
  readonly cells: Cells;
  readonly heads: readonly number[];
}

export const placeOfRow = ({
  board,
  group,
}: {
  readonly board?: string;
  readonly group?: string;
}): string => `${board ?? ''} ${group ?? ''}`;

/** The plan’s rows of staff, by board and group. */
export const staffRowsIn = async (plan: PlanToChange): Promise<ReadonlyMap<string, StaffRow>> => {
  const { heading = [], rows = [] } = (await tableIn(plan, 'staff', issueList())) ?? {};
  return new Map(
    rows.map((row) => {
      const cells = Object.fromEntries(heading.map((column, at) => [column, row[at] ?? '']));
      return [placeOfRow(cells), { cells, heads: ages.map((age) => Number(cells[age])) }];
    }),
  );
};

/** What the posts of a row rest on: where nothing is said, on what its people do. */
export const postsLabelOf = ({ cells }: StaffRow): Label =>
  (cells.establishment_label || cells.label || 'synthetic') as Label;

/** A figure with no more than two decimals, as a preview says it. */
export const figure = (value: number): string => String(Math.round(value * 100) / 100);

const headsOf = (cells: Cells): number =>
  ages.reduce((sum, age) => sum + Number(cells[age] ?? 0), 0);

const inPost = (cells: Cells): number => headsOf(cells) * Number(cells.participation ?? 1);

/** What a preview says of a row: people, their hours, funded posts, and the posts that are vacant: fewer than none where more are in post. */
const measures = {
  heads: headsOf,
  fte: inPost,
  establishment: (cells: Cells) => Number(cells.establishment),
  vacancies: (cells: Cells) => Number(cells.establishment) - inPost(cells),
} as const satisfies Readonly<Record<string, (cells: Cells) => number>>;

/** What a measure rests on: vacancies on both people and posts. */
const restsOn = (cells: Cells, measure: string): string => {
  const people = cells.label ?? '';
  const posts = cells.establishment_label || people;
  if (measure === 'establishment') return posts;
  return measure === 'vacancies' ? `${people} ${posts}` : people;
};

/** A figure that stays the same changes too where it becomes real. */
const whatOf = (
  { before, after }: RowPut,
  measure: string,
  isSame: boolean,
): OfferedChange['what'] => {
  if (!before) return 'added';
  if (isSame && restsOn(before, measure) === restsOn(after, measure)) return 'unchanged';
  return before.label === 'real' || before.establishment_label === 'real'
    ? 'superseded'
    : 'changed';
};

/** The lines of the preview for a row: `7A1 radiologist heads`, and so on. */
export const saidOfRow = (put: RowPut): readonly OfferedChange[] =>
  Object.entries(measures).map(([name, measure]) => {
    const after = figure(measure(put.after));
    const before = put.before && figure(measure(put.before));
    return {
      what: whatOf(put, name, before === after),
      where: `${placeOfRow(put.after)} ${name}`,
      ...(before === undefined ? {} : { before }),
      after,
    };
  });
