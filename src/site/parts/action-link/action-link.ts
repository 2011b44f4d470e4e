import type { Action, Language } from '#domain';
import { pathOf } from '../../address.ts';

/** The way to an action's own page. */
export const actionLink = ({ id, title }: Pick<Action, 'id' | 'title'>, language: Language) => ({
  id,
  title: title[language],
  href: pathOf('action', language, id),
});
