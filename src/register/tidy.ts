import { type Change, type Issue, type LedgerFact, type Parsed, placeOf } from '#domain';

const NUL = '\u0000';

const canBeKept = (text: string): boolean => !text.includes(NUL) && text.isWellFormed();

const inNfc = ({ entity, field, value }: LedgerFact): LedgerFact => ({
  entity: entity.normalize('NFC'),
  field: field.normalize('NFC'),
  value: value?.normalize('NFC') || undefined,
});

const placeIssue = ({ entity, field }: LedgerFact): Omit<Issue, 'code'> => {
  const { table, key } = placeOf(entity);
  return { file: table, key, column: field };
};

const issueOf = (fact: LedgerFact): Issue | undefined => {
  const { entity, field, value = '' } = fact;
  if (![entity, field, value].every(canBeKept))
    return { ...placeIssue(fact), code: 'character-not-kept' };
  return /^[^/]+\/./s.test(entity) && field !== ''
    ? undefined
    : { code: 'unknown-id', file: 'ledger', value: entity, expected: 'table/key' };
};

/** The last word on a cell counts. */
const onePerCell = (facts: readonly LedgerFact[]): readonly LedgerFact[] => [
  ...new Map(facts.map((fact) => [JSON.stringify([fact.entity, fact.field]), fact])).values(),
];

/** A change as it can be kept: letters composed, an empty cell taken away, each cell once. */
export const tidied = (change: Change): Parsed<Change> => {
  const reason: readonly Issue[] = [change.reason, change.actor].every(canBeKept)
    ? []
    : [{ code: 'character-not-kept', file: 'ledger', column: 'reason' }];
  const issues = [...reason, ...change.facts.flatMap((fact) => issueOf(fact) ?? [])];
  if (issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    value: {
      kind: change.kind,
      origin: change.origin,
      actor: change.actor.normalize('NFC'),
      reason: change.reason.normalize('NFC'),
      saw: change.saw,
      cites: change.cites,
      facts: onePerCell(change.facts.map(inNfc)),
    },
  };
};
