import { plainName } from '../table-file/fold.ts';

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
