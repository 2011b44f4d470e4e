import type { Language } from '#domain';
import { importKinds, type Offer } from '#intake';
import { speaker } from '#words';
import { pathOf } from '../../address.ts';
import type { Importer } from '../../importer/importer.ts';
import { bringIn, planToChange } from '../../keeper/bring-in.ts';
import type { Keeper } from '../../keeper/keeper.ts';
import { type Acted, type Form, trouble } from '../../page.ts';
import { choicesIn } from '../../parts/change/choices.ts';
import { refusalOf } from '../../parts/change/outcome.ts';
import { signedBy, signedIn, type Wrong, wrongIn } from '../../parts/change/signed.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { type Held, offerOf, sawOf } from './held.ts';
import { optionsIn } from './options.ts';
import { present } from './present.ts';

export interface Doing {
  readonly keeper: Keeper;
  readonly importer: Importer;
  readonly held: Held;
  readonly form: Form;
}

/** The page as it is now, with what must be put right or looked at again. */
const pageAgain = async (
  { keeper, importer, held, form }: Doing,
  { status, wrong }: { readonly status: 409 | 422; readonly wrong: readonly Wrong[] },
  language: Language,
): Promise<Acted> => {
  const plan = await planToChange(keeper);
  const file = await importer.held(held.token, plan);
  const choices = choicesIn(form, offerOf(file)?.conflicts ?? []);
  const tried = { signed: signedIn(form), wrong, choices };
  const now = { token: held.token, file, kept: plan.kept, pack: plan.pack };
  return { kind: 'page', status, view: present(now, { language, tried }) };
};

/** Reads it as another kind, or with other choices: those of the kind that it was read as, or is to be. */
const readAgain = async (
  { keeper, importer, held, form }: Doing,
  language: Language,
): Promise<Acted> => {
  const kind = form.kind?.[0] || undefined;
  if (kind !== undefined && !importKinds.some(({ name }) => name === kind))
    return trouble('unknown-choice');
  const choice = { kind, options: optionsIn(form, kind) };
  await importer.again(held.token, choice, await planToChange(keeper));
  return { kind: 'done', to: pathOf('import-file', language, held.token) };
};

const accept = async (doing: Doing, offer: Offer, language: Language): Promise<Acted> => {
  const { keeper, importer, held, form } = doing;
  const say = speaker({ en, cy }, language);
  const again = (status: 409 | 422, wrong: readonly Wrong[]) =>
    pageAgain(doing, { status, wrong }, language);
  const onPage = (text: string) => [{ text, href: '#maincontent' }];
  const { saw = 0, kind = '' } = held.file ?? {};
  if (!held.file || form.saw?.[0] !== sawOf(held.file))
    return again(409, onPage(say('changed-since')));
  const signed = signedIn(form);
  const wrong = wrongIn(signed, 'accept', language);
  if (wrong.length > 0) return again(422, wrong);
  const actor = await keeper.ledger.actorNamed(signedBy(signed, language));
  const choices = choicesIn(form, offer.conflicts);
  const { reason } = signed;
  const kept = await bringIn(keeper, { kind, offer, saw, origin: 'form', actor, reason, choices });
  switch (kept.kind) {
    case 'kept':
      importer.drop(held.token);
      return { kind: 'done', to: pathOf('change', language, String(kept.entry.seq)) };
    case 'nothing':
      return again(422, onPage(say('nothing-changed')));
    case 'refused':
      return again(422, refusalOf(kept, language));
    case 'conflict':
      return again(409, onPage(say('changed-since')));
  }
};

/** Brings a file into the plan, reads it another way, or leaves it. */
export const act = async (doing: Doing, language: Language): Promise<Acted> => {
  const { importer, held, form } = doing;
  const [deed] = form.do ?? [];
  if (deed === 'drop') {
    importer.drop(held.token);
    return { kind: 'done', to: pathOf('import', language) };
  }
  if (held.file && deed === 'again') return readAgain(doing, language);
  const offer = offerOf(held.file);
  if (!offer) return { kind: 'page', status: 409, view: present(held, { language }) };
  return accept(doing, offer, language);
};
