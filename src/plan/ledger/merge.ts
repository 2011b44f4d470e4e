import { type LedgerFact, RETIRED, YES } from '#domain';
import type { Cells, Tables } from './tables.ts';

/** A cell that both sides changed, each to something else; `retired` where one side dropped a row that the other changed. */
export interface MergeConflict {
  readonly entity: string;
  readonly field: string;
  readonly base: string | undefined;
  readonly ours: string | undefined;
  readonly theirs: string | undefined;
  /** What lays theirs on ours. Nothing is laid where ours stays. */
  readonly facts: readonly LedgerFact[];
}

export interface Merged {
  /** What theirs changed and ours did not, to be laid on ours. */
  readonly facts: readonly LedgerFact[];
  readonly conflicts: readonly MergeConflict[];
}

export interface ToMerge {
  /** What both sides began from. */
  readonly base: Tables;
  readonly ours: Tables;
  readonly theirs: Tables;
}

const nothing: Merged = { facts: [], conflicts: [] };
const noCells: Cells = new Map();

/** The cells of a row that is there. */
const presentIn = (tables: Tables, entity: string): Cells | undefined => {
  const cells = tables.get(entity);
  return cells === undefined || cells.size === 0 || cells.get(RETIRED) === YES ? undefined : cells;
};

const fieldsOf = (...rows: readonly Cells[]): readonly string[] => [
  ...new Set(rows.flatMap((cells) => [...cells.keys()])),
];

const factsBetween = (entity: string, from: Cells, to: Cells): readonly LedgerFact[] =>
  fieldsOf(from, to).flatMap((field) =>
    from.get(field) === to.get(field) ? [] : [{ entity, field, value: to.get(field) }],
  );

const same = (one: Cells, other: Cells): boolean =>
  one.size === other.size && [...one].every(([field, value]) => other.get(field) === value);

interface RowToMerge {
  readonly base: Cells;
  readonly ours: Cells;
  readonly theirs: Cells;
}

/** Each cell in which two sides of a row differ, with what lays theirs on ours. */
const differing = (entity: string, { base, ours, theirs }: RowToMerge): readonly MergeConflict[] =>
  factsBetween(entity, ours, theirs).map((fact) => ({
    entity,
    field: fact.field,
    base: base.get(fact.field),
    ours: ours.get(fact.field),
    theirs: fact.value,
    facts: [fact],
  }));

/** Each cell for itself, in a row that both sides have. */
const mergeCells = (entity: string, row: RowToMerge): Merged => {
  const cells = differing(entity, row);
  return {
    facts: cells.filter((cell) => cell.ours === cell.base).flatMap(({ facts }) => facts),
    conflicts: cells.filter(({ base, ours, theirs }) => ours !== base && theirs !== base),
  };
};

/** A row that both sides brought under one id: where they contradict each other they may not be the same thing, so that nothing of one is mixed into the other. */
const mergeBrought = (entity: string, ours: Cells, theirs: Cells): Merged => {
  const row = { base: noCells, ours, theirs };
  const merged = mergeCells(entity, row);
  return merged.conflicts.length === 0 ? merged : { facts: [], conflicts: differing(entity, row) };
};

/** A row that theirs no longer has: it goes from ours, unless ours was changed. */
const mergeDropped = (entity: string, base: Cells, ours: Cells): Merged => {
  const facts = [{ entity, field: RETIRED, value: YES }];
  if (same(ours, base)) return { facts, conflicts: [] };
  const sides = { base: undefined, ours: undefined, theirs: YES };
  return { facts: [], conflicts: [{ entity, field: RETIRED, ...sides, facts }] };
};

/** A row that ours no longer has: it stays away, unless theirs was changed. */
const mergeGone = (entity: string, { base, ours, theirs }: RowToMerge): Merged => {
  if (same(theirs, base)) return nothing;
  const sides = { base: undefined, ours: YES, theirs: undefined };
  const facts = factsBetween(entity, ours, theirs);
  return { facts: [], conflicts: [{ entity, field: RETIRED, ...sides, facts }] };
};

/** Whether a side that does not have a row took it out: it was there at first, or came and went since. */
const tookOut = (side: Tables, base: Tables, entity: string): boolean =>
  presentIn(base, entity) !== undefined || (side.has(entity) && !base.has(entity));

const mergeRow = (entity: string, tables: ToMerge): Merged => {
  const base = presentIn(tables.base, entity);
  const ours = presentIn(tables.ours, entity);
  const theirs = presentIn(tables.theirs, entity);
  if (ours && theirs)
    return base ? mergeCells(entity, { base, ours, theirs }) : mergeBrought(entity, ours, theirs);
  if (ours)
    return tookOut(tables.theirs, tables.base, entity)
      ? mergeDropped(entity, base ?? noCells, ours)
      : nothing;
  if (!theirs) return nothing;
  // What is left of a row that was retired goes as theirs comes.
  const left = tables.ours.get(entity) ?? noCells;
  return tookOut(tables.ours, tables.base, entity)
    ? mergeGone(entity, { base: base ?? noCells, ours: left, theirs })
    : { facts: factsBetween(entity, left, theirs), conflicts: [] };
};

/** What both sides made of what they began from, in one: each cell that only theirs changed is laid on ours, and each that both changed waits for a choice. */
export const mergeTables = (tables: ToMerge): Merged => {
  const { base, ours, theirs } = tables;
  const entities = new Set([...theirs.keys(), ...base.keys(), ...ours.keys()]);
  const rows = [...entities].map((entity) => mergeRow(entity, tables));
  return {
    facts: rows.flatMap(({ facts }) => facts),
    conflicts: rows.flatMap(({ conflicts }) => conflicts),
  };
};
