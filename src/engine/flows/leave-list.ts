/*
 * removed   = hazard x waiting,  in every slot
 * validated = min(found, waiting), pro rata over the slots
 *
 * Patients leave a list otherwise than by a test: they recover, move, die, go elsewhere, or a check of the list finds them there by mistake.
 */
import { FLOWS, flows, type Running } from '../state.ts';

export const leaveList = ({ model, future, state }: Running, week: number): void => {
  const { urgentWaiting, routineWaiting, staying, flow } = state;
  for (let list = 0; list < model.lists; list += 1) {
    const waiting = (urgentWaiting[list] as number) + (routineWaiting[list] as number);
    const removed = waiting * (future.removals[list] as number);
    const found = model.validation[list * model.weeks + week] as number;
    const validated = Math.min(found, waiting - removed);
    const stay = waiting > 0 ? (waiting - removed - validated) / waiting : 1;
    urgentWaiting[list] = (urgentWaiting[list] as number) * stay;
    routineWaiting[list] = (routineWaiting[list] as number) * stay;
    staying[list] = stay;
    flow[list * FLOWS + flows.removed] = removed;
    flow[list * FLOWS + flows.validated] = validated;
  }
};
