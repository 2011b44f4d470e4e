export { actionEffect, type EffectOptions } from './action-effect.ts';
export { balanceSheets } from './balance/balance-sheet.ts';
export { type Calibration, calibrate } from './calibrate/calibrate.ts';
export { type Coverage, type CoverageOptions, coverage } from './coverage.ts';
export { leversOnNothing } from './findings.ts';
export { type ProjectOptions, project } from './project.ts';
export { type Replayed, type ReplayOptions, replay } from './replay/replay.ts';
export { scoresOf, together } from './replay/score.ts';
export { type Slip, type SlipCost, type SlipOptions, slipCost, slipOfLevers } from './slip.ts';
