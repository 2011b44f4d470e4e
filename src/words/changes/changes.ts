import { type Change, type Language, languages } from '#domain';
import type { Catalogue, EnglishMessage, WelshMessage } from '../message.ts';
import { sayByCode, speaker, undraft } from '../say.ts';
import { actorsCy, reasonsCy } from './cy.ts';
import { actorsEn, reasonsEn } from './en.ts';

const reasons = { en: reasonsEn, cy: reasonsCy } satisfies Catalogue;
const actors = { en: actorsEn, cy: actorsCy } satisfies Catalogue;

/** Why the product itself changes a plan. */
export const reasonIn = (language: Language) => speaker(reasons, language);

/** The name of whoever changes a plan and gives no role. */
export const actorIn = (language: Language) => speaker(actors, language);

/** A sentence as a pattern, its places named. */
const patternOf = (message: EnglishMessage | WelshMessage): RegExp | undefined => {
  if (typeof message !== 'string') return undefined;
  const parts = message.split(/\{(\w+)\}/).map((part, place) =>
    // What stands between places is what it is; each second part names a place.
    place % 2 === 0 ? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : `(?<${part}>.+)`,
  );
  return new RegExp(`^${parts.join('')}$`);
};

/** The message, in either language, that a text is, with what fills its places. */
const messageIn = (catalogue: Catalogue, text: string) => {
  for (const language of languages)
    for (const [code, message] of Object.entries(catalogue[language])) {
      const found = patternOf(undraft(message))?.exec(text);
      if (found) return { code, filling: { ...found.groups } };
    }
  return undefined;
};

const saidIn = (catalogue: Catalogue, text: string, language: Language): string => {
  const message = messageIn(catalogue, text);
  if (!message) return text;
  return sayByCode(catalogue[language], { code: message.code, language }, message.filling);
};

/** Why a change was made: in the reader's language where the product gave the reason, else in the words of whoever made it. */
export const wordReason = (
  { origin, reason }: Pick<Change, 'origin' | 'reason'>,
  language: Language,
): string => (origin === 'form' || origin === 'undo' ? reason : saidIn(reasons, reason, language));

/** Who made it: a role as it was typed, or what the product calls whoever gave none. */
export const wordActor = (name: string, language: Language): string =>
  saidIn(actors, name, language);
