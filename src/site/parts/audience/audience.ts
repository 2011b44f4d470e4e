import type { Language } from '#domain';
import { classificationOf } from '#plan';
import { speaker } from '#words';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** Who may see a table of the plan, or one column of it, where that is not everyone. */
export const audienceMark = (
  { table, field }: { readonly table: string; readonly field?: string },
  language: Language,
) => {
  const audience = classificationOf(table, field);
  if (audience === 'public') return undefined;
  const say = speaker({ en, cy }, language);
  return { name: say(audience), text: say(`${audience}-text`) };
};
