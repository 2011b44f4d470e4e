import type { Model } from '#engine';
import type { Done, Order } from './sent.ts';

export interface Wish {
  readonly capacity: number;
  readonly futures: number;
}

/** Asks the worker for one total at a time; of wishes made meanwhile only the last is kept. */
export const asker = (
  worker: Worker,
  model: Model,
  tell: (done: Done) => void,
): ((wish: Wish) => void) => {
  const send = (order: Order): void => worker.postMessage(order);
  let busy = false;
  let next: Wish | undefined;
  const go = (): void => {
    if (busy || !next) return;
    busy = true;
    send({ kind: 'total', ...next });
    next = undefined;
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Done>) => {
    busy = false;
    tell(data);
    go();
  });
  send({ kind: 'model', model });
  return (wish) => {
    next = wish;
    go();
  };
};
