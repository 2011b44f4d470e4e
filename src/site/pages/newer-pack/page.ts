import { type Page, trouble } from '../../page.ts';
import { accept, heldBy } from './accept.ts';
import { newerPackCsv } from './csv.ts';
import { present } from './present.ts';

export const newerPack: Page = {
  id: 'newer-pack',
  answer: async ({ keeper }, { language }) =>
    keeper ? { kind: 'page', view: present(await heldBy(keeper), language) } : trouble('not-here'),
  csv: async ({ keeper }, { language }) => {
    const held = keeper && (await heldBy(keeper));
    return held?.offer.ok && held.offer.value
      ? newerPackCsv(held.offer.value, held.kept, language)
      : trouble('not-here');
  },
  act: async ({ keeper }, { language }, form) =>
    keeper ? accept(keeper, { held: await heldBy(keeper), form }, language) : trouble('not-here'),
};
