const MARKS = /\p{Mn}/gu;
/** `[r]`, `[note 3]`: a mark that a publisher sets beside a word. */
const NOTES = /\[[^[\]]*\]/g;
/** What tells headings apart stays: `6+ weeks` is not `6 weeks`, nor `FTE %` the `FTE`. */
const REST = /[^\p{L}\p{N}+<>%]/gu;

/** A name whatever its case, accents, punctuation and spacing. */
export const folded = (name: string): string =>
  name.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(NOTES, '').replace(REST, '');

/** A name as it is matched word by word: in small letters, without accents, a space for whatever else but `*`, which patterns have. */
export const plainName = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}*]+/gu, ' ')
    .trim();
