import { type Kept, type LedgerFact, RETIRED, rowAt, stands, valueAt, YES } from '#domain';
import type { RowDifference } from '#plan';

const kindOf = (
  before: Kept,
  entity: string,
  facts: readonly LedgerFact[],
): RowDifference['kind'] => {
  if (facts.some(({ field, value }) => field === RETIRED && value === YES)) return 'went';
  return stands(rowAt(before, entity)) ? 'changed' : 'came';
};

/** What facts say, row by row, beside what the plan said before they were laid. */
export const changedRows = (before: Kept, facts: readonly LedgerFact[]): readonly RowDifference[] =>
  [...Map.groupBy(facts, ({ entity }) => entity)].map(([entity, own]) => ({
    entity,
    kind: kindOf(before, entity, own),
    cells: own.map(({ field, value }) => ({
      field,
      before: valueAt(before, entity, field),
      after: value,
    })),
  }));
