import type { Conflict, Language } from '#domain';
import { speaker } from '#words';
import { pathOf } from '../../address.ts';
import { clashesTold } from '../../parts/change/clashes.ts';
import type { Signatures } from '../../parts/change/signatures.ts';
import { type Signed, signedFields, unsigned, type Wrong } from '../../parts/change/signed.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { type Held, isWaiting, undoing, undoOfUnchanged } from './held.ts';

/** What may be done to a change. */
export const deeds = ['undo', 'undo-unchanged', 'approve', 'refuse'] as const;
export type Deed = (typeof deeds)[number];

/** What was sent and could not be done. */
export interface Tried {
  readonly deed: Deed;
  readonly signed: Signed;
  readonly wrong: readonly Wrong[];
  /** Undefined where nothing was changed by others. */
  readonly conflicts: readonly Conflict[] | undefined;
  /** Whose changes they are. */
  readonly signatures: Signatures;
}

const fieldsOf = (form: 'undo' | 'decide', tried: Tried | undefined, language: Language) =>
  signedFields(form, tried ?? { signed: unsigned, wrong: [] }, language);

export const formOfDeed = (deed: Deed): 'undo' | 'decide' =>
  deed === 'approve' || deed === 'refuse' ? 'decide' : 'undo';

const undoForm = (held: Held, tried: Tried | undefined, language: Language) => {
  const say = speaker({ en, cy }, language);
  const { entry } = held;
  if (entry.kind === 'proposal' || entry.kind === 'refusal') return undefined;
  const isFirst = entry.seq === 1;
  const isThere = undoing(held).length > 0;
  const nothing = say(isFirst ? 'undo-first' : 'undo-none');
  return {
    heading: say('undo'),
    lead: isThere ? say('undo-lead') : nothing,
    action: pathOf('change', language, String(entry.seq)),
    fields: isThere ? fieldsOf('undo', tried, language) : undefined,
    buttons: [{ deed: 'undo', text: say('undo-button'), variant: 'secondary' }],
  };
};

const decideForm = (held: Held, tried: Tried | undefined, language: Language) => {
  if (!isWaiting(held)) return undefined;
  const say = speaker({ en, cy }, language);
  return {
    heading: say('decide'),
    lead: say('standing-waiting'),
    action: pathOf('change', language, String(held.entry.seq)),
    fields: fieldsOf('decide', tried, language),
    buttons: [
      { deed: 'approve', text: say('approve'), variant: undefined },
      { deed: 'refuse', text: say('refuse'), variant: 'secondary' },
    ],
  };
};

export const formOf = (held: Held, tried: Tried | undefined, language: Language) =>
  decideForm(held, tried, language) ?? undoForm(held, tried, language);

const clashLead = (held: Held, { deed, conflicts = [] }: Tried, language: Language): string => {
  const say = speaker({ en, cy }, language);
  if (conflicts.length === 0) return say('clash-decided');
  if (formOfDeed(deed) === 'decide') return say('clash-approve');
  return say(undoOfUnchanged(held).facts.length === 0 ? 'clash-all' : 'clash-undo');
};

/** What others changed since, side by side, and the way on. */
export const clashOf = (held: Held, tried: Tried | undefined, language: Language) => {
  if (!tried?.conflicts) return undefined;
  const say = speaker({ en, cy }, language);
  const { deed, conflicts, signed, signatures } = tried;
  const mayUndoRest = formOfDeed(deed) === 'undo' && undoOfUnchanged(held).facts.length > 0;
  return {
    heading: say('clash'),
    lead: clashLead(held, tried, language),
    table:
      conflicts.length === 0
        ? undefined
        : clashesTold({ conflicts, signatures }, held.now, language),
    rest: mayUndoRest
      ? {
          action: pathOf('change', language, String(held.entry.seq)),
          text: say('undo-unchanged'),
          signed,
        }
      : undefined,
  };
};
