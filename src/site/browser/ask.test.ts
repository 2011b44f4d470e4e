import { expect, test } from 'vitest';
import type { Model } from '#engine';
import { asker } from './ask.ts';
import type { Done, Order } from './sent.ts';

/** A worker that answers when told to, so that wishes can be made meanwhile. */
class SlowWorker extends EventTarget {
  readonly orders: Order[] = [];
  postMessage(order: Order): void {
    this.orders.push(order);
  }
  answer(): void {
    this.dispatchEvent(new MessageEvent('message', { data: { capacity: 1 } as Done }));
  }
}

const model = { lists: [] } as unknown as Model;
const capacitiesIn = (orders: readonly Order[]) =>
  orders.flatMap((order) => (order.kind === 'total' ? [order.capacity] : []));

test('while one total is worked out, of the wishes made only the last is kept', () => {
  const worker = new SlowWorker();
  const told: Done[] = [];
  const ask = asker(worker as unknown as Worker, model, (done) => told.push(done));
  for (const capacity of [1.01, 1.02, 1.03, 1.04]) ask({ capacity, futures: 64 });
  expect(capacitiesIn(worker.orders)).toEqual([1.01]);
  worker.answer();
  expect(capacitiesIn(worker.orders)).toEqual([1.01, 1.04]);
  worker.answer();
  expect(capacitiesIn(worker.orders)).toEqual([1.01, 1.04]);
  expect(told).toHaveLength(2);
});

test('the model is sent before anything is asked of it', () => {
  const worker = new SlowWorker();
  asker(worker as unknown as Worker, model, () => undefined);
  expect(worker.orders).toEqual([{ kind: 'model', model }]);
});
