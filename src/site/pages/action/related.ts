import type { Action, Language, Plan } from '#domain';
import { speaker } from '#words';
import { actionLink } from '../../parts/action-link/action-link.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** `A07.1` is a part of `A07`. */
const wholeOf = ({ id }: Action): string => id.slice(0, Math.max(0, id.lastIndexOf('.')));

/** The actions that it is a part of, has as its parts, or carries on: each kind with what to say of it, where there are any. */
export const relatedTo = (
  { action, plan }: { readonly action: Action; readonly plan: Plan },
  language: Language,
) => {
  const say = speaker({ en, cy }, language);
  // What it was split into is told of already; so is, on that one’s page, its whole.
  const isPart = (each: Action) => wholeOf(each) === action.id && !action.into.includes(each.id);
  return [
    { text: say('whole'), of: plan.actions.filter(({ id }) => id === wholeOf(action)) },
    { text: say('parts'), of: plan.actions.filter(isPart) },
    {
      text: say('carried-on'),
      of: plan.actions.filter(({ id, into }) => into.includes(action.id) && id !== wholeOf(action)),
    },
  ]
    .filter(({ of }) => of.length > 0)
    .map(({ text, of }) => ({ text, actions: of.map((each) => actionLink(each, language)) }));
};
