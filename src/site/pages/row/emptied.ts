import { type Issue, type LedgerFact, placeOf } from '#domain';
import { columnsOf } from '../../parts/form/row-cells.ts';
import type { Shown } from '../../parts/form/sent.ts';

interface Sent {
  readonly shown: readonly Shown[];
  readonly facts: readonly LedgerFact[];
}

/** Texts that were there in a language and that a form would take away, where a row must have them: whoever wrote them meant them to be read. One that was never there may follow later. */
export const emptiedIn = ({ shown, facts }: Sent): readonly Issue[] =>
  shown.flatMap(({ entity, table, fields }) => {
    const emptied = new Set(
      facts
        .filter((fact) => fact.entity === entity && fact.value === undefined)
        .map(({ field }) => field),
    );
    return fields
      .filter(({ kind, required }) => kind === 'wording' && required)
      .flatMap(columnsOf)
      .filter((column) => /_(?:en|cy)$/.test(column) && emptied.has(column))
      .map((column) => ({
        code: 'text-emptied',
        file: table.name,
        key: placeOf(entity).key,
        column,
      }));
  });
