/*
 * removed   = Σ waiting x leaves,  a share for each wait
 * validated = min(found, waiting), pro rata over all who wait
 *
 * Patients leave a list otherwise than by a test: they recover, move, die, go elsewhere, or a check of the list finds them there by mistake.
 */
import { FLOWS, flows, type Running, WEIGHTS, weights } from '../state.ts';

export const leaveList = ({ model, state }: Running, week: number): void => {
  const { urgentWaiting, routineWaiting, staying, flow, weight } = state;
  for (let list = 0; list < model.lists; list += 1) {
    const urgentLeft = weight[list * WEIGHTS + weights.urgentLeaving] as number;
    const routineLeft = weight[list * WEIGHTS + weights.routineLeaving] as number;
    const urgent = (urgentWaiting[list] as number) - urgentLeft;
    const routine = (routineWaiting[list] as number) - routineLeft;
    const waiting = urgent + routine;
    const validated = Math.min(model.validation[week * model.lists + list] as number, waiting);
    const stay = waiting > 0 ? (waiting - validated) / waiting : 1;
    urgentWaiting[list] = urgent * stay;
    routineWaiting[list] = routine * stay;
    staying[list] = stay;
    flow[list * FLOWS + flows.removed] = urgentLeft + routineLeft;
    flow[list * FLOWS + flows.validated] = validated;
  }
};
