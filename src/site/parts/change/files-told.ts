import { DATA_SETS, type Kept, type Language, placeOf, valueAt } from '#domain';
import { PACKS, SHIPPED } from '#intake';
import type { RowDifference } from '#plan';
import { byAlphabet, speaker } from '#words';
import { rowTold } from './cells.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

const tableOf = ({ entity }: RowDifference): string => placeOf(entity).table;

const differs = ({ kind, cells }: RowDifference): boolean =>
  kind === 'went' || cells.some(({ before, after }) => before !== after);

/** The same file is named as it came and as it is used. */
const fileOf = ({ entity }: RowDifference): string => {
  const { key } = placeOf(entity);
  return key.startsWith(SHIPPED) ? key.slice(SHIPPED.length) : key;
};

/** A data set that was made of a file which someone brought in. */
const hasSource = ({ cells }: RowDifference): boolean =>
  cells.some(({ field, after }) => field === 'file_sha256' && after !== undefined);

/** Which rows that differ are the plan’s own, which pack it rests on, and the files of that pack, each with its rows. */
export const apart = (rows: readonly RowDifference[]) => ({
  plan: rows.filter((row) => ![DATA_SETS, PACKS].includes(tableOf(row))),
  packs: rows.filter((row) => tableOf(row) === PACKS),
  files: Map.groupBy(
    rows.filter((row) => tableOf(row) === DATA_SETS && differs(row)),
    fileOf,
  ),
});

/** What a cell says after a change: where the change does not say, as before. */
const saidIn = ({ entity, cells }: RowDifference, field: string, before: Kept): string => {
  const cell = cells.find((each) => each.field === field);
  return (cell ? cell.after : valueAt(before, entity, field)) ?? '';
};

/** Files that a change brought, in one table, and the pack that they came with; undefined where there are none. */
export const filesTold = (
  { packs, files }: Pick<ReturnType<typeof apart>, 'packs' | 'files'>,
  before: Kept,
  language: Language,
) => {
  if (files.size + packs.length === 0) return undefined;
  const say = speaker({ en, cy }, language);
  const alphabet = byAlphabet(language);
  const isBrought = [...files.values()].flat().some(hasSource);
  const items = [...files].flatMap(([name, [row]]) => {
    if (!row) return [];
    const said = (field: string) => saidIn(row, field, before);
    return [
      { file: said('file') || name, kind: say(row.kind), rows: said('rows'), hash: said('sha256') },
    ];
  });
  return {
    summary: say(isBrought ? 'sets' : 'files', { count: files.size }),
    packs: packs.map((row) => rowTold(row, before, language)),
    head: {
      file: say('column-file'),
      kind: say('became'),
      rows: say('column-rows'),
      hash: say('column-sha256'),
    },
    items: items.toSorted((a, b) => alphabet(a.file, b.file)),
  };
};
