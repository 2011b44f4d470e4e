import type { Finding } from '#domain';
import type { SheetRow } from '../spreadsheet/cell.ts';

/** `M?n`, `D?r`: what a program that knew no ŵ or ŷ wrote for them. */
const LOST = /\p{L}\?\p{Ll}|\uFFFD/u;
const ADDRESS = '://';

const isLost = (text: string): boolean =>
  (text.includes('?') || text.includes('\uFFFD')) && LOST.test(text) && !text.includes(ADDRESS);

/** Looks for letters that were lost before the file came here; one finding tells of all. */
export const lostLetters = (file: string) => {
  let count = 0;
  let first: Finding | undefined;
  return {
    look: ({ line, cells }: SheetRow): void => {
      for (const { text } of cells) {
        if (!isLost(text)) continue;
        count += 1;
        first ??= { code: 'letters-lost', where: `${file}:${line}`, detail: { value: text } };
      }
    },
    findings: (): readonly Finding[] =>
      first ? [{ ...first, detail: { ...first.detail, count } }] : [],
  };
};
