/*
 * removed   = leaving x waiting,  a share for each wait
 * validated = min(found, waiting), pro rata over all who wait
 *
 * Patients leave a list otherwise than by a test: they recover, move, die, go elsewhere, or a check of the list finds them there by mistake.
 */
import { type Compiled, SLOTS } from '../compile.ts';
import { FLOWS, flows, type Running } from '../state.ts';

/** This list's factor on what leaves. */
const taking = { factor: 1 };

/** Takes its share from every slot and says how many patients that was. */
const take = ({ leaving }: Compiled, slots: Float64Array, list: number): number => {
  const factor = taking.factor;
  let taken = 0;
  const end = (list + 1) * SLOTS;
  for (let slot = list * SLOTS; slot < end; slot += 1) {
    const waiting = slots[slot] as number;
    const left = waiting * Math.min(1, (leaving[slot] as number) * factor);
    slots[slot] = waiting - left;
    taken += left;
  }
  return taken;
};

export const leaveList = ({ model, future, state }: Running, week: number): void => {
  const { urgentWaiting, routineWaiting, staying, flow } = state;
  for (let list = 0; list < model.lists; list += 1) {
    taking.factor = future.leaving[list] as number;
    const urgent = urgentWaiting[list] as number;
    const routine = routineWaiting[list] as number;
    const urgentLeft = urgent > 0 ? take(model, state.urgent, list) : 0;
    const routineLeft = take(model, state.routine, list);
    const waiting = urgent - urgentLeft + (routine - routineLeft);
    const validated = Math.min(model.validation[list * model.weeks + week] as number, waiting);
    const stay = waiting > 0 ? (waiting - validated) / waiting : 1;
    urgentWaiting[list] = (urgent - urgentLeft) * stay;
    routineWaiting[list] = (routine - routineLeft) * stay;
    staying[list] = stay;
    flow[list * FLOWS + flows.removed] = urgentLeft + routineLeft;
    flow[list * FLOWS + flows.validated] = validated;
  }
};
