export { checkPlan } from './check-plan.ts';
export { conflictsOf } from './ledger/conflicts.ts';
export { type CellDifference, differenceOf, type RowDifference } from './ledger/difference.ts';
export { fold } from './ledger/fold.ts';
export { type MergeConflict, type Merged, mergeTables, type ToMerge } from './ledger/merge.ts';
export { isRetired, rowAt, stands, valueAt } from './ledger/rows.ts';
export { type Cells, type Tables, tablesFrom, tablesOf } from './ledger/tables.ts';
export { laidBy, undoOf } from './ledger/undo.ts';
