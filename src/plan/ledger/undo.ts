import { type Entry, type Kept, type LedgerFact, valueAt } from '#domain';

/** What an entry laid on the plan that was there just before it: an approval lays its proposal's facts, a proposal and a refusal none. */
export const laidBy = (before: Kept, { kind, cites = -1, facts }: Entry): readonly LedgerFact[] => {
  if (kind === 'edit') return facts;
  return kind === 'approval' ? (before.proposals.get(cites)?.facts ?? []) : [];
};

/** Each cell that an entry changed, back to what it was in the plan just before it. A row that the entry brought is left without a word, so it is out of the plan and its id stays used. */
export const undoOf = (before: Kept, entry: Entry): readonly LedgerFact[] => {
  const last = new Map(
    laidBy(before, entry).map((fact) => [JSON.stringify([fact.entity, fact.field]), fact]),
  );
  return [...last.values()].flatMap(({ entity, field, value }) => {
    const was = valueAt(before, entity, field);
    return was === value ? [] : [{ entity, field, value: was }];
  });
};
