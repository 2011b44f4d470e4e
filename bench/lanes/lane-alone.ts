/* src/engine/flows/wait.ts, for one lane among others: the next slot is `lanes` further. */
import { SLOTS } from '#engine';
import type { Lanes } from './side-by-side.ts';

/** Whom it is about, and what happens to that lane's slots in a week. */
export const passing = { list: 0, lane: 0, stay: 1, pressure: 0, inOrder: 0 };

/** By chance, which may have to be cut at 1, and in order of waiting. */
export const passInOrder = ({ model, lanes, future }: Lanes, slots: Float64Array): void => {
  const { list, lane, pressure } = passing;
  const first = list * SLOTS;
  const last = first + SLOTS - 1;
  let left = passing.inOrder;
  let older = 0;
  for (let slot = last; slot >= first; slot -= 1) {
    const at = slot * lanes + lane;
    const share = Math.min(1, pressure * (model.chance[slot] as number));
    const stay = passing.stay * (1 - (future.leaves[at] as number));
    const notByChance = (slots[at] as number) * stay * (1 - share);
    const inOrder = Math.min(notByChance, left);
    left -= inOrder;
    if (slot >= last - 1) older += notByChance - inOrder;
    else slots[at + lanes] = notByChance - inOrder;
  }
  slots[last * lanes + lane] = older;
  slots[first * lanes + lane] = 0;
};

/** By chance, and nobody's chance above 1. */
export const passByChance = ({ lanes, future, state }: Lanes): void => {
  const { leaves, seen } = future;
  const slots = state.routine;
  const { list, lane, pressure, stay } = passing;
  const first = list * SLOTS * lanes + lane;
  const last = first + (SLOTS - 1) * lanes;
  const oldest =
    (slots[last] as number) * (1 - (leaves[last] as number) - pressure * (seen[last] as number));
  for (let at = last - lanes; at >= first; at -= lanes) {
    const stays = 1 - (leaves[at] as number) - pressure * (seen[at] as number);
    slots[at + lanes] = (slots[at] as number) * stays * stay;
  }
  slots[last] = (slots[last] as number) + oldest * stay;
  slots[first] = 0;
};

/** Patients seen by chance at this pressure, when chances have to be cut at 1. */
export const seenWhenCut = ({ model, lanes, future, state }: Lanes): number => {
  const { list, lane, pressure } = passing;
  let seen = 0;
  for (let slot = list * SLOTS; slot < (list + 1) * SLOTS; slot += 1) {
    const at = slot * lanes + lane;
    const stays = 1 - (future.leaves[at] as number);
    const share = Math.min(1, pressure * (model.chance[slot] as number));
    seen += (state.routine[at] as number) * stays * share;
  }
  return seen * passing.stay;
};
