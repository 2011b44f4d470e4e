/** A name as it is matched: in small letters, without accents, a space for whatever else. */
export const plainName = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}*]+/gu, ' ')
    .trim();

const SUM = /^(?:(?:grand|overall|sub) )?totals?$|^cyfans(?:wm|ymiau)(?: mawr| terfynol)?$/;

/** Whether a cell says that its row sums up others. */
export const isSum = (text: string): boolean => SUM.test(plainName(text));

/** What a cell must be like: `*` stands for any characters, an empty pattern for any cell. */
export const matcherOf = (pattern: string): ((cell: string) => boolean) => {
  const plain = plainName(pattern);
  if (plain === '') return () => true;
  const parts = plain.split('*').map((part) => part.replace(/[^\p{L}\p{N} ]/gu, ''));
  const shape = new RegExp(`^${parts.join('.*')}$`, 'u');
  return (cell) => shape.test(plainName(cell));
};
