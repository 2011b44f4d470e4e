import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { median } from 'd3-array';
import { newTrace, run, running } from '#engine';
import type { Contested } from './contested.ts';
import type { Row } from './measure.ts';
import { bytesOf } from './reference/dump.ts';

const SETTLING = 100;
const KEPT_OVER = 100;
/** Few enough for nothing to be swept away meanwhile. */
const ALLOCATED_OVER = 4;
const TIMES = 9;
const BYTES_IN_KIB = 1024;

/** The runtime's own sweep, which it only offers when asked to. */
const sweeper = (): (() => void) => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
};

const heap = (): number => process.memoryUsage().heapUsed;

/** What a run writes into; what is still on the heap after many; and what numbers the runtime puts on it on the way, to be swept away. */
export const memoryRows = ({ what, model }: Contested): readonly Row[] => {
  const one = running(model);
  const trace = newTrace(model);
  const { model: _, ...written } = one;
  const sweep = sweeper();
  const often = (runs: number): number => {
    const before = heap();
    for (let at = 0; at < runs; at += 1) run(one, trace);
    return heap() - before;
  };
  const keptBy = (runs: number): number => {
    sweep();
    const before = heap();
    often(runs);
    sweep();
    return heap() - before;
  };
  const kept = () => keptBy(KEPT_OVER) - keptBy(0);
  const allocated = (): number => {
    sweep();
    return often(ALLOCATED_OVER) - often(0);
  };
  const typical = (measured: () => number) =>
    median(Array.from({ length: TIMES }, measured)) ?? Number.NaN;
  often(SETTLING);
  return [
    {
      what: `stocks, flows and trace of a run, ${what}`,
      value: bytesOf({ ...written, trace }) / BYTES_IN_KIB,
      unit: 'KiB',
      n: 1,
    },
    {
      what: `kept on the heap by ${KEPT_OVER} runs`,
      value: typical(kept),
      unit: 'bytes',
      n: TIMES,
    },
    {
      what: 'allocated and swept away, a week of a run',
      value: typical(allocated) / ALLOCATED_OVER / model.weeks,
      unit: 'bytes',
      n: TIMES,
    },
  ];
};
