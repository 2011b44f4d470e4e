import type { Ledger } from '#register';
import { signedBy, unsigned } from '../../parts/change/signed.ts';

/** Nobody remembers a role for longer. */
const CHANGES_BACK = 20;

/** In either language whoever gives no role is the plan's owner, and need not be told so in the other. */
const isOwner = (name: string): boolean =>
  (['en', 'cy'] as const).some((language) => name === signedBy(unsigned, language));

/** The role in which a form was last sent: most often whoever sends one now. Empty where it is the owner's or was erased. */
export const lastRole = async (ledger: Ledger): Promise<string> => {
  const latest = await ledger.history({ most: CHANGES_BACK });
  const change = latest.find(({ origin }) => origin === 'form');
  if (!change) return '';
  const name = (await ledger.actorNames()).get(change.actor) ?? '';
  return isOwner(name) ? '' : name;
};
