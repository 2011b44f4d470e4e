import { type Kept, type LedgerFact, partsOfField, RETIRED, rowAt, stands, valueAt } from '#domain';
import type { OfferedChange } from '../offer.ts';

const change = (kept: Kept, { entity, field, value }: LedgerFact): OfferedChange => {
  const { column, member } = partsOfField(field);
  const where = `${entity} ${column}`;
  if (member !== undefined)
    return value === undefined
      ? { what: 'removed', where, before: member }
      : { what: 'added', where, after: member };
  const before = valueAt(kept, entity, field);
  if (field === RETIRED) return { what: value === undefined ? 'added' : 'removed', where: entity };
  return {
    what: value === undefined ? 'removed' : before === undefined ? 'added' : 'changed',
    where,
    ...(before === undefined ? {} : { before }),
    ...(value === undefined ? {} : { after: value }),
  };
};

const titleOf = (facts: readonly LedgerFact[]): string => {
  const said = (field: string) => facts.find((fact) => fact.field === field)?.value;
  const fields = ['title_en', 'title_cy', 'name_en', 'name_cy', 'strength', 'heading'];
  return fields.map(said).find((value) => value !== undefined) ?? '';
};

/** What becomes of each row of the plan: a line for each cell that changes, one for each row that comes. */
export const offeredChanges = (
  kept: Kept,
  facts: readonly LedgerFact[],
): readonly OfferedChange[] =>
  [...Map.groupBy(facts, ({ entity }) => entity)].flatMap(([entity, own]) =>
    stands(rowAt(kept, entity))
      ? own.map((fact) => change(kept, fact))
      : [{ what: 'added' as const, where: entity, after: titleOf(own) }],
  );
