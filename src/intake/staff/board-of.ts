import type { Pack } from '#domain';
import { boardNamer } from '../activity/board-names.ts';

/** The board of a plan that a file means by a code or a name; undefined for a sum and for any other body. */
export const boardIn = (pack: Pack): ((name: string) => string | undefined) => {
  const named = boardNamer(pack);
  return (name) => {
    const found = named(name);
    return typeof found === 'string' ? undefined : found.board;
  };
};
