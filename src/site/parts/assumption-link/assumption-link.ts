import type { Language, Pack } from '#domain';
import { pathOf } from '../../address.ts';
import { anchorOf } from './anchor.ts';
import { assumptionName } from './name.ts';

/** The way to an assumption on its own page; its id alone where the pack has no such row. */
export const assumptionLink = (
  id: string,
  pack: Pack,
  language: Language,
): { readonly text: string; readonly href: string | undefined } => {
  const assumption = pack.assumptions.find((each) => each.id === id);
  if (!assumption) return { text: id, href: undefined };
  const href = `${pathOf('assumptions', language)}#${anchorOf(id)}`;
  return { text: assumptionName(assumption, pack, language), href };
};
