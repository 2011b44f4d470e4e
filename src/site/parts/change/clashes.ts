import { type Conflict, type Kept, type Language, placeOf, valueAt } from '#domain';
import { speaker } from '#words';
import { pathOf } from '../../address.ts';
import { cellTold } from './cells.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { rowName } from './row-name.ts';
import type { Signatures } from './signatures.ts';

/** What stands in the way of a change, and whose it is. */
export interface Clashes {
  readonly conflicts: readonly Conflict[];
  readonly signatures: Signatures;
  /** The plan that whoever asks had before them, where that is told too. */
  readonly seen?: Kept | undefined;
}

/** What a cell said before either changed it. */
const beforeBoth = (
  { entity, field }: Conflict,
  seen: Kept | undefined,
  telling: Parameters<typeof cellTold>[1],
) => {
  if (!seen) return undefined;
  const before = valueAt(seen, entity, field);
  return {
    label: speaker({ en, cy }, telling.language)('opened'),
    said: cellTold({ field, before, after: before }, telling).before,
  };
};

/** Cells that others changed since, side by side: what was asked for, and what stands there now. */
export const clashesTold = (
  { conflicts, signatures, seen }: Clashes,
  kept: Kept,
  language: Language,
) => {
  const say = speaker({ en, cy }, language);
  return {
    head: {
      field: say('field'),
      yours: say('yours'),
      theirs: say('theirs'),
      since: say('since'),
    },
    caption: say('clashes'),
    cells: conflicts.map((conflict) => {
      const { entity, field, yours, theirs, seq } = conflict;
      const telling = { table: placeOf(entity).table, kept, language };
      const { label, before, after } = cellTold({ field, before: theirs, after: yours }, telling);
      return {
        row: rowName(entity, kept, language),
        label,
        yours: after,
        theirs: before,
        opened: beforeBoth(conflict, seen, telling),
        since: {
          text: say('change', { seq }),
          href: pathOf('change', language, String(seq)),
          by: signatures.get(seq) ?? '',
        },
      };
    }),
  };
};
