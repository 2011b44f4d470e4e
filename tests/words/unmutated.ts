import type { PluralForm } from '#domain';
import type { WelshPlural } from '#words';

const nounAfterCount = (sentence: string): string | undefined =>
  /\{count\}\s(\p{L}{2,})/u.exec(sentence)?.[1];

/** Two (dau, dwy) softens; six (chwe) gives p, t, c their aspirate; three does so too, but only before a masculine noun. */
const formsOf = (noun: string): readonly PluralForm[] => {
  if (/^([ptc])(?!h)/i.test(noun)) return ['two', 'many'];
  return /^(b|d(?!d)|g|m|ll|rh)/i.test(noun) ? ['two'] : [];
};

/** The plural forms in which a noun keeps the first letter it must change. */
export const unmutated = (forms: WelshPlural): readonly PluralForm[] => {
  const noun = nounAfterCount(forms.other);
  if (noun === undefined) return [];
  return formsOf(noun).filter((form) => nounAfterCount(forms[form] ?? forms.other) === noun);
};
