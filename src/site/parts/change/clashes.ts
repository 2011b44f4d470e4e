import { type Conflict, type Kept, type Language, placeOf } from '#domain';
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
}

/** Cells that others changed since, side by side: what was asked for, and what stands there now. */
export const clashesTold = ({ conflicts, signatures }: Clashes, kept: Kept, language: Language) => {
  const say = speaker({ en, cy }, language);
  return {
    head: {
      field: say('field'),
      yours: say('yours'),
      theirs: say('theirs'),
      since: say('since'),
    },
    caption: say('clashes'),
    cells: conflicts.map(({ entity, field, yours, theirs, seq }) => {
      const telling = { table: placeOf(entity).table, kept, language };
      const { label, before, after } = cellTold({ field, before: theirs, after: yours }, telling);
      return {
        row: rowName(entity, kept, language),
        label,
        yours: after,
        theirs: before,
        since: {
          text: say('change', { seq }),
          href: pathOf('change', language, String(seq)),
          by: signatures.get(seq) ?? '',
        },
      };
    }),
  };
};
