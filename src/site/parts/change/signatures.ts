import type { Conflict, Language } from '#domain';
import type { Ledger } from '#register';
import { wordReason } from '#words';
import { momentOf } from './moment.ts';
import { whoOf } from './told.ts';

/** When a change was made, by whom and why, by its position. */
export type Signatures = ReadonlyMap<number, string>;

/** Of the changes that stand in the way of another. */
export const signaturesOf = async (
  ledger: Ledger,
  conflicts: readonly Conflict[],
  language: Language,
): Promise<Signatures> => {
  const positions = [...new Set(conflicts.map(({ seq }) => seq))];
  const [names, entries] = await Promise.all([
    ledger.actorNames(),
    Promise.all(positions.map((seq) => ledger.entry(seq))),
  ]);
  return new Map(
    entries.flatMap((entry) => {
      if (!entry) return [];
      const { seq, at, actor } = entry;
      const [when, who] = [momentOf(at, language), whoOf(actor, names, language)];
      return [[seq, `${when}, ${who}: ${wordReason(entry, language)}`]];
    }),
  );
};
