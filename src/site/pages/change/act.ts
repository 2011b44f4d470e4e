import type { Change, Language } from '#domain';
import type { Appended } from '#register';
import { speaker } from '#words';
import { pathOf, searchOf } from '../../address.ts';
import type { Keeper } from '../../keeper/keeper.ts';
import type { Form } from '../../page.ts';
import { refusalOf } from '../../parts/change/outcome.ts';
import { type Signatures, signaturesOf } from '../../parts/change/signatures.ts';
import { type Signed, signedBy, signedIn, type Wrong, wrongIn } from '../../parts/change/signed.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { type Deed, deeds, formOfDeed, type Tried } from './forms.ts';
import { type Held, isWaiting, undoOfUnchanged, wholeUndo } from './held.ts';

interface Doing {
  readonly keeper: Keeper;
  readonly held: Held;
  readonly language: Language;
}

type Acted = { readonly to: string } | { readonly status: 409 | 422; readonly tried: Tried };

/** What is asked of the ledger, without who asks it and why. */
const changeOf = (deed: Deed, held: Held): Omit<Change, 'actor' | 'reason'> => {
  if (deed === 'undo') return wholeUndo(held);
  if (deed === 'undo-unchanged') return undoOfUnchanged(held);
  return {
    kind: deed === 'approve' ? 'approval' : 'refusal',
    origin: 'form',
    saw: held.now.head.seq,
    cites: held.entry.seq,
    facts: [],
  };
};

const doneAt = (deed: Deed, seq: number, { held, language }: Doing): string => {
  const path = pathOf('change', language, String(held.entry.seq));
  const done = deed === 'undo-unchanged' ? 'undo' : deed;
  return `${path}${searchOf({ done: `${done}-${seq}` })}`;
};

interface Asked {
  readonly deed: Deed;
  readonly signed: Signed;
}

const nobodys: Signatures = new Map();

const outcomeOf = async (
  appended: Appended,
  { deed, signed }: Asked,
  doing: Doing,
): Promise<Acted> => {
  const say = speaker({ en, cy }, doing.language);
  const wrongWith = (wrong: readonly Wrong[]): Acted => ({
    status: 422,
    tried: { deed, signed, wrong, conflicts: undefined, signatures: nobodys },
  });
  switch (appended.kind) {
    case 'kept':
      return { to: doneAt(deed, appended.entry.seq, doing) };
    case 'nothing':
      return wrongWith([{ text: say('nothing-changed'), href: '#maincontent' }]);
    case 'refused':
      return wrongWith(refusalOf(appended, doing.language));
    case 'conflict': {
      const { conflicts } = appended;
      const { keeper, language } = doing;
      const signatures = await signaturesOf(keeper.ledger, conflicts, language);
      return { status: 409, tried: { deed, signed, wrong: [], conflicts, signatures } };
    }
  }
};

/** Undoes a change, or decides on a request. */
export const act = async (doing: Doing, form: Form): Promise<Acted> => {
  const { keeper, held, language } = doing;
  const deed = deeds.find((each) => each === form.do?.[0]) ?? 'undo';
  const signed = signedIn(form);
  const wrong = wrongIn(signed, formOfDeed(deed), language);
  if (formOfDeed(deed) === 'decide' && !isWaiting(held))
    return { status: 409, tried: { deed, signed, wrong: [], conflicts: [], signatures: nobodys } };
  if (wrong.length > 0)
    return {
      status: 422,
      tried: { deed, signed, wrong, conflicts: undefined, signatures: nobodys },
    };
  const actor = await keeper.ledger.actorNamed(signedBy(signed, language));
  const { reason } = signed;
  const appended = await keeper.append({ ...changeOf(deed, held), actor, reason });
  return outcomeOf(appended, { deed, signed }, doing);
};
