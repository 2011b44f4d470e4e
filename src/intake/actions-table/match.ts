import { type Kept, type LedgerFact, rowAt, rowVersionIn, stands } from '#domain';
import { folded } from '../table-file/fold.ts';
import { standingIn } from './names.ts';
import type { RowSaid } from './rows.ts';

/** The action that a row is about. */
export interface Match {
  /** Undefined for one that the plan does not have. */
  readonly id: string | undefined;
  /** Found by its title, where its code is not one of the plan's. */
  readonly byTitle: boolean;
  /** Its code is that of an action that was retired. */
  readonly retired: boolean;
}

/** `A7`, `a07`: as people write a code. A number alone is somebody's own. */
const codeOf = (ref: string): string => {
  const [, number, part = ''] = /^A0*(\d{1,3})(\.\d{1,2})?$/i.exec(ref.trim()) ?? [];
  return number === undefined ? ref.trim() : `A${number.padStart(2, '0')}${part}`;
};

/** Finds the action of a row by its code, where `codes` are the plan's own, else by its title in either language, whatever its case and accents. */
export const matcher = (kept: Kept, { codes }: { readonly codes: boolean }) => {
  const byTitle = new Map(
    standingIn(kept, 'actions').flatMap(({ key, row }) =>
      ['title_en', 'title_cy'].map((field) => [folded(row.get(field)?.value ?? ''), key] as const),
    ),
  );
  byTitle.delete('');
  return ({ cells }: RowSaid): Match => {
    const ref = cells.get('action') ?? '';
    const row = ref === '' || !codes ? undefined : rowAt(kept, `actions/${codeOf(ref)}`);
    if (row) return { id: codeOf(ref), byTitle: false, retired: !stands(row) };
    const titles = [cells.get('title_en') ?? '', cells.get('title_cy') ?? ''];
    const id = titles.map((title) => byTitle.get(folded(title))).find((one) => one !== undefined);
    return { id, byTitle: id !== undefined, retired: false };
  };
};

/** Codes go on from the last that was ever used. */
export const nextCodes = (kept: Kept) => {
  const used = [...(kept.tables.get('actions')?.keys() ?? [])].map((key) =>
    Number(/^A(\d+)/.exec(key)?.[1] ?? 0),
  );
  let last = Math.max(0, ...used);
  return (): string => {
    last += 1;
    return `A${String(last).padStart(2, '0')}`;
  };
};

/** Each is a fold of the ledger; a table that people put together is of a few. */
const MOST_VERSIONS = 20;

/** The plan that a row was written from; 'other' where that is another plan, undefined where the row does not say. */
export const basesOf = (
  name: string,
  keptAt: (seq: number) => Promise<Kept>,
): ((row: RowSaid) => Promise<Kept | 'other' | undefined>) => {
  const known = new Map<number, Promise<Kept>>();
  return async ({ cells }) => {
    const said = cells.get('version') ?? '';
    const version = rowVersionIn(said);
    if (!version) return said === '' ? undefined : 'other';
    if (!known.has(version.seq) && known.size === MOST_VERSIONS) return 'other';
    const reading = known.get(version.seq) ?? keptAt(version.seq);
    known.set(version.seq, reading);
    const base = await reading;
    const same = base.head.seq === version.seq && base.head.hash.startsWith(version.hash);
    return same && version.name === name ? base : 'other';
  };
};

/** Facts without those that say what is so already. */
export const changing = (facts: readonly LedgerFact[], kept: Kept): readonly LedgerFact[] =>
  facts.filter(({ entity, field, value }) => rowAt(kept, entity)?.get(field)?.value !== value);
