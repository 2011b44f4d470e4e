import {
  type Change,
  type Conflict,
  type Kept,
  type Language,
  type LedgerFact,
  placeOf,
} from '#domain';
import type { Appended } from '#register';
import { pathOf, searchOf } from '../../address.ts';
import type { Keeper } from '../../keeper/keeper.ts';
import type { Form } from '../../page.ts';
import { type Signatures, signaturesOf } from '../../parts/change/signatures.ts';
import { type Signed, signedBy, signedIn, type Wrong, wrongIn } from '../../parts/change/signed.ts';
import {
  factsIn,
  isUsed,
  newEntity,
  retiring,
  type Shown,
  shownIn,
} from '../../parts/form/sent.ts';
import { emptiedIn } from './emptied.ts';
import type { Held } from './held.ts';

/** What the buttons of the form ask for. */
const deeds = ['save', 'ask', 'retire'] as const;
export type Deed = (typeof deeds)[number];

/** What was sent and could not be done. */
export interface Tried {
  readonly deed: Deed;
  readonly form: Form;
  readonly shown: readonly Shown[];
  /** The plan when the form was opened. */
  readonly seen: Kept;
  readonly signed: Signed;
  /** What is wrong with who and why. */
  readonly unsigned: readonly Wrong[];
  /** Whose changes stand in the way. */
  readonly signatures: Signatures;
  readonly outcome:
    | Exclude<Appended, { kind: 'kept' }>
    | { readonly kind: 'unsigned' }
    /** The id of a new row is another's, or none was given. */
    | { readonly kind: 'used'; readonly entity: string };
}

type Acted = { readonly to: string } | { readonly status: 409 | 422; readonly tried: Tried };

interface Doing {
  readonly keeper: Keeper;
  readonly held: Held;
  readonly language: Language;
}

const first = (form: Form, name: string): string => form[name]?.[0] ?? '';

/** Whoever does not say what was seen has seen nothing: whatever stands there is then another's. */
const position = (text: string, now: Kept): number =>
  /^\d{1,9}$/.test(text) && Number(text) <= now.head.seq ? Number(text) : 0;

/** What was chosen of a cell that others changed as well: ours is what was typed. */
export const choiceName = ({ entity, field }: Pick<Conflict, 'entity' | 'field'>): string =>
  `choice ${entity} ${field}`;

const isChosen =
  (form: Form) =>
  (fact: LedgerFact): boolean =>
    first(form, choiceName(fact)) !== 'theirs';

/** Rows of the form, the new one under the id that was typed. */
const shownFor = (form: Form, { isNew, shown }: Held): readonly Shown[] =>
  shownIn(form, shown).map((row) => (isNew ? { ...row, entity: newEntity(form, row) } : row));

interface Sent {
  readonly deed: Deed;
  readonly shown: readonly Shown[];
  readonly facts: readonly LedgerFact[];
  /** Whether all that was typed gave way to what others said. */
  readonly gaveWay: boolean;
  /** The plan when the form was opened. */
  readonly seen: Kept;
  readonly saw: number;
}

const sentIn = async (form: Form, { keeper, held }: Doing): Promise<Sent> => {
  const now = held.plan.kept;
  const deed = deeds.find((each) => each === first(form, 'do')) ?? 'save';
  const saw = position(first(form, 'saw'), now);
  // Conflicts that were looked at and decided are none any more.
  const decided = position(first(form, 'decided') || String(saw), now);
  const seen = saw === now.head.seq ? now : await keeper.ledger.at({ seq: saw });
  const shown = shownFor(form, held);
  const typed = deed === 'retire' ? retiring(held.entity) : factsIn(form, shown, seen);
  const facts = typed.filter(isChosen(form));
  const gaveWay = typed.length > 0 && facts.length === 0;
  return { deed, shown, facts, gaveWay, seen, saw: decided };
};

const changeOf = ({ deed, facts, saw }: Sent): Omit<Change, 'actor' | 'reason'> => ({
  kind: deed === 'ask' ? 'proposal' : 'edit',
  origin: 'form',
  saw,
  cites: undefined,
  facts,
});

/** The form of a row, with the change that was made of it. */
const formAt = (entity: string, { held, language }: Doing, saved?: string): string => {
  const form = held.isProgress ? { form: 'progress' } : {};
  const done = saved === undefined ? {} : { saved };
  return `${pathOf('row', language, entity)}${searchOf({ ...form, ...done })}`;
};

/** Where what was done can be seen: the row itself, or the change where the row is gone or only asked for. */
const seenAt = (seq: number, { deed, shown }: Sent, doing: Doing): string => {
  const entity = shown[0]?.entity ?? doing.held.entity;
  if (deed !== 'save') return pathOf('change', doing.language, String(seq));
  return formAt(entity, doing, String(seq));
};

/** Saves a form, asks for what it says, or takes a row out of the plan. */
export const act = async (doing: Doing, form: Form): Promise<Acted> => {
  const { keeper, held, language } = doing;
  const sent = await sentIn(form, doing);
  const { deed, shown, seen } = sent;
  const signed = signedIn(form);
  const unsigned = wrongIn(signed, deed === 'retire' ? 'retire' : 'sign', language);
  const tried = { deed, form, shown, seen, signed, unsigned };
  const refused = (
    status: 409 | 422,
    outcome: Tried['outcome'],
    signatures: Signatures = new Map(),
  ): Acted => ({ status, tried: { ...tried, outcome, signatures } });
  if (sent.gaveWay) return { to: formAt(held.entity, doing) };
  const issues = emptiedIn(sent);
  if (issues.length > 0) return refused(422, { kind: 'refused', issues, findings: [] });
  if (unsigned.length > 0) return refused(422, { kind: 'unsigned' });
  const entity = shown[0]?.entity ?? held.entity;
  const isFree = placeOf(entity).key !== '' && !isUsed(held.plan.kept, entity);
  if (held.isNew && !isFree) return refused(422, { kind: 'used', entity });
  const actor = await keeper.ledger.actorNamed(signedBy(signed, language));
  const appended = await keeper.append({ ...changeOf(sent), actor, reason: signed.reason });
  if (appended.kind === 'kept') return { to: seenAt(appended.entry.seq, sent, doing) };
  if (appended.kind !== 'conflict') return refused(422, appended);
  const { conflicts } = appended;
  return refused(409, appended, await signaturesOf(keeper.ledger, conflicts, language));
};
