import { plainName } from '../table-file/fold.ts';

const SUM =
  /^(?:(?:grand|overall|sub) )?totals?$|^cyfans(?:wm|ymiau)(?: mawr| terfynol)?$|^all$|^pob un$|^(?:all|pob) (?:ages?|age bands?|age groups?|staff|staff groups?|job roles?|roles?|bands?|areas?|oedran|band oedran|grwp oedran|grwp staff|rol|maes)$/;
/** No name of a sum is longer, and most cells of a file are none. */
const LONGEST_SUM = 24;

/** Whether a cell says that its row sums up others. */
export const isSum = (text: string): boolean =>
  text.length <= LONGEST_SUM && SUM.test(plainName(text));

/** Whether parts stand in a text one after another, the first at its start and the last at its end. */
const standsIn = (text: string, [first = '', ...parts]: readonly string[]): boolean => {
  const last = parts.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
};

/** What the plain name of a cell must be like: `*` stands for any characters, an empty pattern for any cell. */
export const matcherOf = (pattern: string): ((plain: string) => boolean) => {
  const wanted = plainName(pattern);
  if (wanted === '') return () => true;
  const parts = wanted.split('*');
  return (plain) => standsIn(plain, parts);
};
