import type { Finding } from '#domain';
import type { Heading } from './headings.ts';
import type { SheetRead } from './sheets.ts';

/** Sheets that are none of what a reader looks for, by their names. */
export const sheetsNotRead = (sheets: readonly SheetRead[], where: string): readonly Finding[] =>
  sheets.map(({ name }) => ({ code: 'sheet-not-read', where, detail: { value: name } }));

/** Columns that nobody looked for, by their headings: what stands in them is not read. */
export const columnsNotRead = (
  headings: readonly Pick<Heading<string>, 'unknown'>[],
  where: string,
): readonly Finding[] => {
  const list = [...new Set(headings.flatMap(({ unknown }) => unknown))].join(', ');
  return list === '' ? [] : [{ code: 'columns-not-read', where, detail: { list } }];
};
