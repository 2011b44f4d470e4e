export { type Calibration, calibrate } from './calibrate/calibrate.ts';
export { type Coverage, type CoverageOptions, coverage } from './coverage.ts';
export { type ProjectOptions, project } from './project.ts';
