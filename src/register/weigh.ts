import { type Change, type Entry, type Issue, type Kept, type LedgerFact, valueAt } from '#domain';
import { conflictsOf, fold } from '#plan';
import type { Appended, LedgerOptions } from './ledger.ts';

/** A change as it goes into the ledger, or why it does not. */
type Weighed =
  | { readonly kind: 'to-keep'; readonly change: Change }
  | Exclude<Appended, { kind: 'kept' }>;

/** With the plan that was found to hold, but for its head and time. */
type Allowed =
  | Exclude<Weighed, { kind: 'to-keep' }>
  | {
      readonly kind: 'to-keep';
      readonly change: Change;
      readonly plan: Kept;
    };

const refused = (issue: Issue): Weighed => ({ kind: 'refused', issues: [issue], findings: [] });

/** A form that saw more than there is was made for another ledger, so nothing says what it saw. */
const seenTooMuch = ({ saw }: Change, { head }: Kept): Weighed | undefined =>
  Number.isInteger(saw) && saw >= 0 && saw <= head.seq
    ? undefined
    : refused({ code: 'position-unknown', file: 'ledger', column: 'saw', value: String(saw) });

const isNew =
  (kept: Kept) =>
  ({ entity, field, value }: LedgerFact): boolean =>
    valueAt(kept, entity, field) !== value;

const weighFacts = (change: Change, kept: Kept): Weighed => {
  const facts = change.facts.filter(isNew(kept));
  if (facts.length === 0) return { kind: 'nothing' };
  const conflicts = conflictsOf(kept, { ...change, facts });
  return conflicts.length > 0
    ? { kind: 'conflict', conflicts }
    : { kind: 'to-keep', change: { ...change, facts } };
};

/** What is approved was seen by whoever proposed it. */
const weighDecision = (change: Change, kept: Kept): Weighed => {
  const cited = kept.proposals.get(change.cites ?? -1);
  if (!cited)
    return refused({
      code: 'request-not-open',
      file: 'ledger',
      column: 'cites',
      value: String(change.cites ?? ''),
    });
  const decision: Weighed = { kind: 'to-keep', change: { ...change, facts: [] } };
  if (change.kind === 'refusal') return decision;
  const conflicts = conflictsOf(kept, cited);
  return conflicts.length > 0 ? { kind: 'conflict', conflicts } : decision;
};

const weighWords = (change: Change, kept: Kept): Weighed =>
  change.kind === 'approval' || change.kind === 'refusal'
    ? weighDecision(change, kept)
    : weighFacts(change, kept);

const laidOn = (kept: Kept, change: Change): Kept => {
  const entry: Entry = { ...change, seq: kept.head.seq + 1, at: kept.at, hash: '' };
  return fold(kept, [entry]);
};

/** Whether a change may be kept, given the plan as it is. A proposal is asked about as though it were laid. */
export const weigh = async (
  change: Change,
  kept: Kept,
  validate: LedgerOptions['validate'],
): Promise<Allowed> => {
  const weighed = seenTooMuch(change, kept) ?? weighWords(change, kept);
  if (weighed.kind !== 'to-keep') return weighed;
  const allowed = { ...weighed, plan: laidOn(kept, weighed.change) };
  if (change.kind === 'refusal') return allowed;
  const { issues, findings } = await validate(
    change.kind === 'proposal' ? laidOn(kept, { ...weighed.change, kind: 'edit' }) : allowed.plan,
  );
  return issues.length + findings.length > 0 ? { kind: 'refused', issues, findings } : allowed;
};
