/** Every size that is chosen, not read or reckoned: change them here and make the pack again. All are judgements; none is a figure of any board. */

/** How a service's list is sized and how it moves. */
export interface ServiceSize {
  /** Part of the national list. */
  readonly listShare: number;
  /** Weeks in which a year's mean list would be tested at the year's rate. */
  readonly clearanceWeeks: number;
  /** Part of its list over six weeks, before each month is brought to the published share. */
  readonly overSix: number;
  /** Part of additions that are tested in the week in which they are added. */
  readonly urgent: number;
  /** Tests for each one from the list. */
  readonly planned: number;
  readonly unscheduled: number;
}

const size = (numbers: readonly [number, number, number, number, number, number]): ServiceSize => {
  const [listShare, clearanceWeeks, overSix, urgent, planned, unscheduled] = numbers;
  return { listShare, clearanceWeeks, overSix, urgent, planned, unscheduled };
};

/** Clearance stands higher than England's DM01 of 2024-25 (2.3 weeks for CT, 7.6 for neurophysiology) because Welsh lists wait longer; planned and unscheduled tests follow it. */
export const serviceSizes: Readonly<Record<string, ServiceSize>> = {
  ct: size([0.09, 4.5, 0.32, 0.15, 0.2, 1]),
  mri: size([0.13, 6.5, 0.43, 0.1, 0.12, 0.15]),
  ultrasound: size([0.3, 6, 0.42, 0.08, 0.1, 0.17]),
  'nuclear-medicine': size([0.02, 6, 0.4, 0.1, 0.1, 0.08]),
  colonoscopy: size([0.08, 10, 0.56, 0.18, 0.45, 0.03]),
  gastroscopy: size([0.07, 8.5, 0.51, 0.18, 0.2, 0.12]),
  'flexible-sigmoidoscopy': size([0.04, 10, 0.56, 0.15, 0.2, 0.08]),
  echocardiography: size([0.15, 8, 0.5, 0.1, 0.2, 0.25]),
  'ambulatory-ecg': size([0.06, 7, 0.44, 0.08, 0.15, 0.3]),
  'respiratory-physiology': size([0.035, 10, 0.54, 0.05, 0.15, 0.05]),
  neurophysiology: size([0.025, 9, 0.5, 0.08, 0.05, 0.1]),
};

/** Requests a week in Wales, and how many weeks of them wait, for a service without a waiting list. */
export const laboratorySizes: Readonly<
  Record<string, { readonly requestsPerWeek: number; readonly testWeeks: number }>
> = {
  histopathology: { requestsPerWeek: 3400, testWeeks: 0.05 },
  'blood-sciences': { requestsPerWeek: 130_000, testWeeks: 0.02 },
};

/** Weeks of tests done that wait for their report. */
export const reportWeeks: Readonly<Record<string, number>> = {
  ct: 1.1,
  mri: 1.8,
  'nuclear-medicine': 1.4,
  histopathology: 1.1,
};

/** Boards that give only some services; the others give all. */
export const givesOnly: Readonly<Record<string, readonly string[]>> = {
  '7A7': ['ultrasound', 'gastroscopy', 'echocardiography', 'ambulatory-ecg'],
};

/** Months of lists and tests made. */
export const MONTHS = 24;

/** Part of a list that leaves in a week otherwise than by a test: the assumption `removals_per_week`. */
export const REMOVED = 0.005;

/** How fast people are seen from five weeks to eight, over how fast before: chosen so that January 2025 has as many over eight weeks as were published, just under 43,700. */
export const NEAR_STANDARD = 0.69;

/** By how much boards' lists of one service may differ from their part of the nation; clearance and odds of a long wait alike. */
export const boardsDiffer = { list: 0.12, clearance: 0.12, odds: 0.45, otherTests: 0.1 };

/** How far a list strays from its part of the nation: by this much a year, and by so much in waves of so many months. */
export const strays = { yearly: 0.03, wave: 0.02, months: 17 };

/** Growth of tests from the list over a year. */
export const TESTS_GROW = 0.015;

/** Tests a working day in each month from January over the year's mean: a push to the financial year's end, few in August and December. */
export const season: readonly number[] = [
  1, 1.03, 1.04, 0.97, 0.98, 1, 1, 0.95, 1.01, 1.03, 1.03, 0.96,
];

/** Hours beyond those that the last year's tests took, as a share: of what binds, and of what does not. */
export const SPARE = 0;
export const IDLE = 0.12;

/** The same for reports of images, which fall behind a little, and for laboratories, where no list holds requests back. */
export const REPORT_SPARE = 0;
export const LABORATORY_SPARE = 0.1;

/** Roles that do not bind at a board, though the work needs others that do. */
export const rolesIdle: Readonly<Record<string, readonly string[]>> = {
  endoscopist: ['7A1', '7A7'],
  'endoscopy-nursing': ['7A2', '7A5'],
};

/** Where rooms bind, and not staff: about a third of the lists. Chosen, also so that actions on rooms have something to act on (docs/sources/wales-synthetic.md). */
export const roomsBind: Readonly<Record<string, readonly string[]>> = {
  'ct-scanner': ['7A1', '7A3', '7A5'],
  'mri-scanner': ['7A1', '7A2', '7A4', '7A6'],
  'gamma-camera': ['7A1', '7A6'],
  'ultrasound-room': ['7A2'],
  'endoscopy-room': ['7A3', '7A4', '7A6'],
  'echo-room': ['7A4', '7A5', '7A7'],
};

/** Hours a week for which one scanner or room is usually open. */
export const usualHours: Readonly<Record<string, number>> = {
  'ct-scanner': 84,
  'mri-scanner': 78,
  'gamma-camera': 37.5,
  'ultrasound-room': 45,
  'endoscopy-room': 40,
  'echo-room': 40,
};
