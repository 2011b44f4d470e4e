/*
 * hours left of a resource = hours it has - work · hours for each · (the part of the need that its people do)
 * what the first asked do of a need = fill - what others do instead
 * what a group may still do = scope · fill - what it does
 */
import type { CompiledWork } from '../compile/work.ts';
import type { Table } from '../state-table.ts';
import type { WorkState } from '../state-work.ts';

/** A row begun, on which nothing has an effect yet. Where its cells begin. */
const beginRow = (table: Table, is: number): number => {
  const { rows, width } = table;
  table.rows += 1;
  table.cells.fill(0, rows * width, table.rows * width);
  table.value[rows] = 0;
  table.rowIs[rows] = is;
  return rows * width;
};

/** Rows of people and rooms of a component that have hours left. */
const layHours = (work: CompiledWork, { table, before }: WorkState, component: number): void => {
  const end = work.firstResource[component + 1] as number;
  for (let at = work.firstResource[component] as number; at < end; at += 1) {
    const resource = work.componentResources[at] as number;
    table.limits[resource] = 0;
    if ((before[resource] as number) <= 0) continue;
    const row = beginRow(table, resource);
    table.rowOf[resource] = row;
    table.value[table.rows - 1] = before[resource] as number;
  }
};

const canGive = (work: CompiledWork, { before, scopeOfWeek }: WorkState, option: number): boolean =>
  (before[work.resource[option] as number] as number) > 0 &&
  (work.scope[scopeOfWeek + option] as number) > 0;

/** Hours that an option takes to do its need for all the work of the stage in hand. */
const hoursFor = (work: CompiledWork, state: WorkState, option: number): number =>
  (work.hours[option] as number) *
  (state.minutesFactor[state.table.stage] as number) *
  (state.offered[state.table.stage] as number);

/** The hours of those asked first, in the column of the fill; of each other its own, less those that it saves the first, in a column of its own. */
const layOption = (work: CompiledWork, state: WorkState, option: number): void => {
  const { table } = state;
  const { cells, cost, columnIs, rowOf } = table;
  const of = (one: number): number => rowOf[work.resource[one] as number] as number;
  if (table.first < 0) {
    table.first = option;
    const at = of(option) + table.fill;
    cells[at] = (cells[at] as number) - hoursFor(work, state, option);
    return;
  }
  const column = table.end;
  table.end += 1;
  table.columnOf[option] = column;
  columnIs[column] = work.resources + option;
  cost[column] = (state.offered[table.stage] as number) * (option - table.first);
  const own = of(option) + column;
  cells[own] = (cells[own] as number) - hoursFor(work, state, option);
  const saved = of(table.first) + column;
  cells[saved] = (cells[saved] as number) + hoursFor(work, state, table.first);
};

/** What people of an option may still do of the need in hand, to begin with nothing. Where the row's cells begin. */
const beginLimit = (work: CompiledWork, state: WorkState, option: number): number => {
  const { table } = state;
  const row = beginRow(table, work.resources + work.resource.length + option);
  table.cells[row + table.fill] = work.scope[state.scopeOfWeek + option] as number;
  return row;
};

/** What an option does comes off what its group may do. */
const takeFromLimit = ({ table }: WorkState, option: number): void => {
  const { cells, limit, fill, start, end, first } = table;
  if (option !== first) {
    const at = limit + (table.columnOf[option] as number);
    cells[at] = (cells[at] as number) - 1;
    return;
  }
  cells[limit + fill] = (cells[limit + fill] as number) - 1;
  for (let at = limit + start; at < limit + end; at += 1) cells[at] = (cells[at] as number) + 1;
};

/** Rows of what each group of limited scope may still do; a region's pool and the board's own people share one. */
const layLimits = (work: CompiledWork, state: WorkState, need: number): void => {
  const { table } = state;
  const last = work.firstOption[need + 1] as number;
  table.limit = -1;
  for (let option = work.firstOption[need] as number; option < last; option += 1) {
    if (work.continues[option] === 0) table.limit = -1;
    if ((work.scope[state.scopeOfWeek + option] as number) >= 1) continue;
    if (!canGive(work, state, option)) continue;
    if (table.limit < 0) table.limit = beginLimit(work, state, option);
    takeFromLimit(state, option);
  }
};

/** Writes down one need of the stage in hand. */
const layNeed = (work: CompiledWork, state: WorkState, need: number): void => {
  const { table } = state;
  const last = work.firstOption[need + 1] as number;
  table.first = -1;
  table.start = table.end;
  for (let option = work.firstOption[need] as number; option < last; option += 1) {
    if (canGive(work, state, option)) layOption(work, state, option);
  }
  if (table.end === table.start) return;
  const row = beginRow(table, work.resources + table.first);
  table.cells[row + table.fill] = 1;
  table.cells.fill(-1, row + table.start, row + table.end);
  layLimits(work, state, need);
};

/** How many may be asked instead of the first asked of a stage's needs. */
const choicesOf = (work: CompiledWork, state: WorkState, stage: number): number => {
  const lastNeed = work.firstNeed[stage + 1] as number;
  let choices = 0;
  for (let need = work.firstNeed[stage] as number; need < lastNeed; need += 1) {
    const last = work.firstOption[need + 1] as number;
    choices -= 1;
    for (let option = work.firstOption[need] as number; option < last; option += 1) {
      if (canGive(work, state, option)) choices += 1;
    }
  }
  return choices;
};

/** A column for each fill that can rise, and room for those who may be asked instead of the first; false where there are none. */
const begin = (work: CompiledWork, state: WorkState, component: number): boolean => {
  const { table } = state;
  const end = work.firstOfComponent[component + 1] as number;
  let choices = 0;
  let fills = 0;
  for (let at = work.firstOfComponent[component] as number; at < end; at += 1) {
    const stage = work.componentStages[at] as number;
    if ((state.fill[stage] as number) === 0) continue;
    fills += 1;
    table.columnIs[fills] = stage;
    choices += choicesOf(work, state, stage);
  }
  table.rows = 0;
  table.firstChoice = 1 + fills;
  table.end = 1 + fills;
  table.width = 1 + fills + choices;
  return choices > 0;
};

/** All fills rise with the level; a resource's row is told in what the column that takes most of it takes. */
const level = ({ resources }: CompiledWork, { table }: WorkState): void => {
  const { cells, width, rows, firstChoice, rowIs, value, unit } = table;
  for (let row = 0; row < rows; row += 1) {
    const start = row * width;
    let most = 0;
    for (let at = start + 1; at < start + width; at += 1) {
      most = Math.max(most, Math.abs(cells[at] as number));
    }
    const is = rowIs[row] as number;
    if (is >= resources || most === 0) most = 1;
    else unit[is] = most;
    value[row] = (value[row] as number) / most;
    for (let at = start + 1; at < start + width; at += 1) cells[at] = (cells[at] as number) / most;
    for (let at = start + 1; at < start + firstChoice; at += 1) {
      cells[start] = (cells[start] as number) + (cells[at] as number);
    }
  }
};

/** Writes down what the stages of a component that can be done at all need, and who can meet it; false where there is no choice. */
export const lay = (work: CompiledWork, state: WorkState, component: number): boolean => {
  const { table } = state;
  if (!begin(work, state, component)) return false;
  layHours(work, state, component);
  for (let fill = 1; fill < table.firstChoice; fill += 1) {
    table.fill = fill;
    table.stage = table.columnIs[fill] as number;
    const lastNeed = work.firstNeed[table.stage + 1] as number;
    for (let need = work.firstNeed[table.stage] as number; need < lastNeed; need += 1) {
      layNeed(work, state, need);
    }
  }
  level(work, state);
  return true;
};
