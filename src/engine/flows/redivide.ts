/*
 * where people or rooms that are used up stop a stage, and others could do some of what they did: who does what is divided anew
 * the lowest fill as high as it can be, then the next lowest, and so on; of all divisions that reach this, the one that moves least work to those asked later
 *
 * What it would take of those asked first is written down in a table (lay); the fills rise, and work moves to others when somebody is used up (table).
 */
import type { CompiledWork } from '../compile/work.ts';
import { NOBODY_CAN, NOTHING_BINDS, type WorkState } from '../state-work.ts';
import { lay } from './lay.ts';
import { changePlaces, findColumn, NONE, riseTo, stop, USED_UP } from './table.ts';

/** Marks people and rooms that set the limit that is reached: for good, because all they can give goes to those who stop. */
const markLimits = ({ resources }: CompiledWork, { table }: WorkState): void => {
  const { row, rowIs, columnIs, cells, width, limits } = table;
  const own = rowIs[row] as number;
  if (own < resources) limits[own] = 1;
  for (let column = table.firstChoice; column < width; column += 1) {
    const is = columnIs[column] as number;
    if (is < resources && (cells[row * width + column] as number) < -NONE) limits[is] = 1;
  }
};

/** Of those who set a limit to a need, whoever may do most of the work; nobody when others can do all of it. */
const limitOf = (work: CompiledWork, state: WorkState, need: number): number => {
  const { table, before, scopeOfWeek } = state;
  const end = work.firstOption[need + 1] as number;
  let limit = NOBODY_CAN;
  let widest = 0;
  let others = 0;
  let counted = false;
  for (let option = work.firstOption[need] as number; option < end; option += 1) {
    if (work.continues[option] === 0) counted = false;
    const resource = work.resource[option] as number;
    const share = work.scope[scopeOfWeek + option] as number;
    if ((before[resource] as number) > 0 && table.limits[resource] === 0) {
      if (!counted) others += share;
      counted = true;
    } else if (share >= widest) {
      limit = resource;
      widest = share;
    }
  }
  return others >= 1 - USED_UP ? NOBODY_CAN : limit;
};

/** What stops a stage: whatever sets a limit to the first of its needs that others can't meet. */
const stopperOf = (work: CompiledWork, state: WorkState, stage: number): number => {
  const end = work.firstNeed[stage + 1] as number;
  for (let need = work.firstNeed[stage] as number; need < end; need += 1) {
    const limit = limitOf(work, state, need);
    if (limit !== NOBODY_CAN) return limit;
  }
  return NOBODY_CAN;
};

/** Stops the fills that what is used up holds back. The number of them. */
const stopFills = (work: CompiledWork, state: WorkState): number => {
  const { table } = state;
  const { row, width, cells, columnIs } = table;
  let stopped = 0;
  markLimits(work, state);
  for (let column = 1; column < table.firstChoice; column += 1) {
    const stage = columnIs[column] as number;
    if (stage < 0 || (cells[row * width + column] as number) >= -NONE) continue;
    state.fill[stage] = state.reached;
    state.binds[stage] = stopperOf(work, state, stage);
    columnIs[column] = -1;
    stop(table, column);
    stopped += 1;
  }
  cells[row * width] = 0;
  return stopped;
};

/** What still rises at the end is done. */
const finish = ({ table, fill, binds }: WorkState): void => {
  for (let column = 1; column < table.firstChoice; column += 1) {
    const stage = table.columnIs[column] as number;
    if (stage < 0) continue;
    fill[stage] = 1;
    binds[stage] = NOTHING_BINDS;
  }
};

/** Tells hours that are left: of a resource that is a column, none. */
const giveBack = ({ resources }: CompiledWork, { table, left }: WorkState): void => {
  const { rows, width, rowIs, columnIs, value, unit } = table;
  for (let row = 0; row < rows; row += 1) {
    const is = rowIs[row] as number;
    if (is < resources) left[is] = (value[row] as number) * (unit[is] as number);
  }
  for (let column = table.firstChoice; column < width; column += 1) {
    const is = columnIs[column] as number;
    if (is < resources) left[is] = 0;
  }
};

/** Whether somebody of a need is used up who is not the last who can be asked: only then can who does what be better divided. */
const canMove = (
  work: CompiledWork,
  { left, before, scopeOfWeek }: WorkState,
  need: number,
): boolean => {
  const end = work.firstOption[need + 1] as number;
  let usedUp = false;
  for (let option = work.firstOption[need] as number; option < end; option += 1) {
    const resource = work.resource[option] as number;
    if (before[resource] === 0 || work.scope[scopeOfWeek + option] === 0) continue;
    if (usedUp) return true;
    usedUp = left[resource] === 0;
  }
  return false;
};

/** The same of the needs of all stages of a component that have work. */
const anyCanMove = (work: CompiledWork, state: WorkState, component: number): boolean => {
  const end = work.firstOfComponent[component + 1] as number;
  for (let at = work.firstOfComponent[component] as number; at < end; at += 1) {
    const stage = work.componentStages[at] as number;
    if (state.fill[stage] === 0) continue;
    const lastNeed = work.firstNeed[stage + 1] as number;
    for (let need = work.firstNeed[stage] as number; need < lastNeed; need += 1) {
      if (canMove(work, state, need)) return true;
    }
  }
  return false;
};

/** Fills the work of the active stages anew, from the hours that were there; false, and nothing done, where nobody has a choice. */
export const redivide = (work: CompiledWork, state: WorkState, component: number): boolean => {
  const { table } = state;
  if (!anyCanMove(work, state, component) || !lay(work, state, component)) return false;
  let rising = table.firstChoice - 1;
  // Far more than it takes: were rounding to turn in circles, no more work would move.
  let turns = table.rows * table.width;
  state.reached = 0;
  while (rising > 0) {
    state.reached += riseTo(table, 1 - state.reached);
    if (table.row < 0) break;
    if (turns > 0 && findColumn(table)) {
      changePlaces(table);
      turns -= 1;
    } else {
      rising -= stopFills(work, state);
    }
  }
  finish(state);
  giveBack(work, state);
  return true;
};
