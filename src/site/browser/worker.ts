import { project } from '#analysis';
import type { Model } from '#engine';
import { SEED, WEEKS_SHOWN } from '../projector/task.ts';
import type { Done, Order } from './sent.ts';

let model: Model | undefined;

/** The same engine, model and seed as on the server: the same numbers. */
const totalOf = (known: Model, capacity: number, futures: number): Done => ({
  capacity,
  futures,
  projection: project(known, {
    scenario: { capacity },
    weeks: WEEKS_SHOWN,
    runs: futures,
    seed: SEED,
    sum: true,
  }),
});

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if (data.kind === 'model') model = data.model;
  else if (model) postMessage(totalOf(model, data.capacity, data.futures));
});
