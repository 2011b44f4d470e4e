export { type Calibration, calibrate } from './calibrate/calibrate.ts';
export { type ProjectOptions, project } from './project.ts';
