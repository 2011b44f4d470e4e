/*
 * tests of a tier = min(capacity left, work of the tier),  tiers in turn:
 * unscheduled · urgent list · planned and overdue · routine list
 *
 * For lists whose capacity was observed; where people and rooms are known, they share their hours instead (share).
 * Unscheduled work that finds no capacity is diverted; planned work that finds none is overdue and tried again next week.
 */
import { FLOWS, flows, type Running } from '../state.ts';

export const allocate = ({ model, future, state }: Running, week: number): void => {
  const { flow, overdue, urgentWaiting, routineWaiting } = state;
  for (let list = 0; list < model.lists; list += 1) {
    if (model.staffed[list] === 1) continue;
    const at = week * model.lists + list;
    const row = list * FLOWS;
    let left = (model.capacity[at] as number) * (future.capacity[at] as number);

    const unscheduled = model.unscheduled[at] as number;
    const unscheduledTests = Math.min(left, unscheduled);
    left -= unscheduledTests;

    const urgentTests = Math.min(left, urgentWaiting[list] as number);
    left -= urgentTests;

    const planned = (model.planned[at] as number) + (overdue[list] as number);
    const plannedTests = Math.min(left, planned);
    left -= plannedTests;

    const routineTests = Math.min(left, routineWaiting[list] as number);
    left -= routineTests;

    overdue[list] = planned - plannedTests;
    flow[row + flows.unscheduledTests] = unscheduledTests;
    flow[row + flows.diverted] = unscheduled - unscheduledTests;
    flow[row + flows.urgentTests] = urgentTests;
    flow[row + flows.plannedTests] = plannedTests;
    flow[row + flows.routineTests] = routineTests;
    flow[row + flows.unused] = left;
  }
};
