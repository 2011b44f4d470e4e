import { type Assumption, assumptionId, type IssueCode, unitOfParameter } from '#domain';
import { rangeOfParameter } from './assumption-range.ts';
import { missingAssumptions, strangeTo, type Things } from './assumptions-needed.ts';
import { rangeText } from './cell.ts';
import type { IssueList, Spot } from './issue-list.ts';
import { type Read, spotOf } from './read-table.ts';
import type { RowSource } from './row-source.ts';
import { assumptionsTable } from './tables.ts';

interface Wrong extends Spot {
  readonly code: IssueCode;
}

/** What is wrong with the figures of a row. */
const wrongIn = ({ row }: Read<typeof assumptionsTable.columns>): Wrong | undefined => {
  const { low, likely, high, unit } = row;
  const { parameter } = row.assumption;
  const figures = { column: 'low likely high', value: `${low} / ${likely} / ${high}` };
  const range = rangeOfParameter(parameter);
  const expected = unitOfParameter[parameter];
  if (!(low <= likely && likely <= high))
    return { code: 'order-of-range', ...figures, expected: 'low ≤ likely ≤ high' };
  if (low < range.minimum || high > range.maximum)
    return { code: 'out-of-range', ...figures, expected: rangeText(range) };
  if (unit !== expected) return { code: 'not-allowed', column: 'unit', value: unit, expected };
  return undefined;
};

export interface AssumptionsRead {
  readonly assumptions: readonly Assumption[];
  /** False when some could not be read. */
  readonly sound: boolean;
  /** Where each stands, by id. */
  readonly spots: ReadonlyMap<string, Spot>;
}

/** The assumptions the pack makes. */
export const readAssumptions = async (
  pack: RowSource,
  issues: IssueList,
): Promise<AssumptionsRead> => {
  const assumptions: Assumption[] = [];
  const spots = new Map<string, Spot>();
  const file = pack.fileOf('assumptions');
  const sound = await pack.read(assumptionsTable, (read) => {
    const { assumption, reason_en, reason_cy, ...rest } = read.row;
    const wrong = wrongIn(read);
    if (wrong) issues.add(wrong.code, file, { ...wrong, ...spotOf(read) });
    const id = assumptionId(assumption.parameter, assumption.about);
    spots.set(id, spotOf(read));
    assumptions.push({ id, ...assumption, ...rest, reason: { en: reason_en, cy: reason_cy } });
  });
  return { assumptions, sound, spots };
};

/** Notes assumptions of things that are not there, and those that the model needs and lacks. */
export const checkAssumptions = (
  { assumptions, spots, sound }: AssumptionsRead,
  things: Things,
  { pack, issues }: { readonly pack: RowSource; readonly issues: IssueList },
): void => {
  const file = pack.fileOf('assumptions');
  const spot = { column: 'assumption' };
  for (const assumption of assumptions) {
    const tables = strangeTo(assumption, things);
    const expected = tables?.map(pack.fileOf).join(' + ');
    if (expected !== undefined)
      issues.add('unknown-id', file, {
        ...spot,
        ...spots.get(assumption.id),
        value: assumption.id,
        expected: expected || assumption.parameter,
      });
  }
  const counted = pack.has('activity');
  for (const expected of sound ? missingAssumptions(assumptions, { ...things, counted }) : [])
    issues.add('needed-row-missing', file, { ...spot, expected });
};
