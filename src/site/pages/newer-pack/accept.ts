import type { Language } from '#domain';
import { speaker } from '#words';
import { pathOf } from '../../address.ts';
import type { Keeper } from '../../keeper/keeper.ts';
import type { Acted, Form } from '../../page.ts';
import { choicesIn } from '../../parts/change/choices.ts';
import { refusalOf } from '../../parts/change/outcome.ts';
import { signedBy, signedIn, type Wrong, wrongIn } from '../../parts/change/signed.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { type Held, present } from './present.ts';

export const heldBy = async ({ ledger, offer }: Keeper): Promise<Held> => ({
  offer: await offer(),
  kept: await ledger.current(),
});

/** Brings a newer pack into the plan as one change, if it is still what was looked at. */
export const accept = async (
  keeper: Keeper,
  { held, form }: { readonly held: Held; readonly form: Form },
  language: Language,
): Promise<Acted> => {
  const say = speaker({ en, cy }, language);
  const offer = held.offer.ok ? held.offer.value : undefined;
  const signed = signedIn(form);
  const choices = choicesIn(form, offer?.conflicts ?? []);
  const again = async (status: 409 | 422, wrong: readonly Wrong[]): Promise<Acted> => ({
    kind: 'page',
    status,
    view: present(await heldBy(keeper), language, { signed, wrong, choices }),
  });
  const since = [{ text: say('changed'), href: '#maincontent' }];
  if (!offer || form.saw?.[0] !== String(offer.saw)) return again(409, since);
  const wrong = wrongIn(signed, 'accept', language);
  if (wrong.length > 0) return again(422, wrong);
  const actor = await keeper.ledger.actorNamed(signedBy(signed, language));
  const accepted = await keeper.accept(offer, { actor, reason: signed.reason, choices });
  switch (accepted.kind) {
    case 'kept':
      return { kind: 'done', to: pathOf('change', language, String(accepted.entry.seq)) };
    case 'nothing':
      return again(422, [{ text: say('nothing-changed'), href: '#maincontent' }]);
    case 'refused':
      return again(422, refusalOf(accepted, language));
    case 'conflict':
      return again(409, since);
  }
};
