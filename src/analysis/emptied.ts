import { FLOWS, flows, type Running } from '#engine';

/** Patients left at a week's end, as a part of those added in it, below which the list has been emptied. */
const EMPTIED = 1e-9;

/** Whether nobody waits at the end of the week: then there were tests to spare. */
export const isEmptied = ({ state }: Running, list: number): boolean => {
  const waiting = (state.urgentWaiting[list] ?? 0) + (state.routineWaiting[list] ?? 0);
  return waiting <= EMPTIED * (state.flow[list * FLOWS + flows.added] ?? 0);
};
