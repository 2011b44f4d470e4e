export { checkPlan } from './check-plan.ts';
export { checkSeal } from './check-seal.ts';
export { type Audience, audiences, classificationOf, maySee, maySeeWhole } from './disclosure.ts';
export { conflictsOf } from './ledger/conflicts.ts';
export { type CellDifference, differenceOf, type RowDifference } from './ledger/difference.ts';
export { fold } from './ledger/fold.ts';
export { type MergeConflict, type Merged, mergeTables, type ToMerge } from './ledger/merge.ts';
export { type Cells, type Tables, tablesFrom, tablesOf } from './ledger/tables.ts';
export { laidBy, undoOf } from './ledger/undo.ts';
export { mustHold } from './must-hold.ts';
export { asDelivered } from './progress/as-delivered.ts';
export {
  type ActionCourse,
  type CourseReason,
  ENOUGH_ON_COURSE,
  LATE_DAYS,
  onCourse,
  type PlanCourse,
  planOnCourse,
} from './progress/course.ts';
export { type Direction, direction, lastRound } from './progress/direction.ts';
export { type DueMilestone, nextMilestones, overdueMilestones } from './progress/due-milestones.ts';
export { ownPart } from './progress/own-part.ts';
export { isOverdue, milestoneFor, slipOf } from './progress/slip.ts';
export { isOfThePlan, standingOf } from './progress/standing.ts';
export { type TranslationConflict, translated } from './translation.ts';
