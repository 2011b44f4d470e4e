export { type Compiled, compile, type Drawable, LOOKBACK, SLOTS } from './compile.ts';
export { type Draw, draw, expected, type Future } from './future.ts';
export type { LawResult } from './laws/law.ts';
export { checkLaws } from './laws/laws.ts';
export { exp, ln } from './maths.ts';
export * from './model.ts';
export { newTrace, run, type Trace } from './run.ts';
export { begin, flows, type Running, running, waitingAtEnd } from './state.ts';
export { step } from './step.ts';
