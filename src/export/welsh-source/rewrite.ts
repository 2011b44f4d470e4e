import { isDeepStrictEqual } from 'node:util';
import type { Welsh } from '#words';
import { readWelshSource, type WordsImport } from './read.ts';
import { written } from './written.ts';

interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const patched = (text: string, patches: readonly Patch[]): string =>
  patches
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (whole, { start, end, text: part }) => whole.slice(0, start) + part + whole.slice(end),
      text,
    );

const lowercase = ({ name }: { readonly name: string }) => name.toLowerCase();

/** `draft` is imported exactly where it is used, or the catalogue would not compile. */
const importPatch = ({ start, end, from, names }: WordsImport, needsDraft: boolean): Patch[] => {
  if (names.some(({ name }) => name === 'draft') === needsDraft) return [];
  const others = names.filter(({ name }) => name !== 'draft');
  const wanted = needsDraft ? [...others, { name: 'draft', isType: false }] : others;
  const onlyTypes = wanted.every(({ isType }) => isType);
  const list = wanted
    .toSorted((a, b) => (lowercase(a) < lowercase(b) ? -1 : 1))
    .map(({ name, isType }) => (isType && !onlyTypes ? `type ${name}` : name));
  const text = `import ${onlyTypes ? 'type ' : ''}{ ${list.join(', ')} } from '${from}';`;
  return [{ start, end, text }];
};

/**
 * The source of a Welsh catalogue with new wording: `cy.ts` in, `cy.ts` out, already formatted; `name` is the constant that holds it. What does not change keeps its bytes,
 * comments and all; a catalogue with nothing changed comes back as it was.
 */
export const rewriteWelsh = async (
  text: string,
  { name, welsh }: { readonly name: string; readonly welsh: Welsh },
): Promise<string> => {
  const { words, messages } = await readWelshSource(text, name);
  const wanted = messages.map((placed) => ({
    ...placed,
    after: welsh[placed.name] ?? placed.message,
  }));
  const patches = wanted
    .filter(({ message, after }) => !isDeepStrictEqual(message, after))
    .map(({ label, start, end, after }) => ({ start, end, text: written(label, after) }));
  if (patches.length === 0) return text;
  const rewritten = patched(text, patches);
  // The import stands before every catalogue, so its place is still the same.
  return patched(rewritten, words ? importPatch(words, /\bdraft\(/.test(rewritten)) : []);
};
