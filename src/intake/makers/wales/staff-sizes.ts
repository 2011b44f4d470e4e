/** Sizes of staff that are chosen: as `sizing.ts`, for people. */

/** Full-time equivalent per head, at most, by official staff group. */
export const participation: Readonly<Record<string, number>> = {
  'medical-and-dental': 0.94,
  'nursing-midwifery-and-health-visiting': 0.86,
  'healthcare-assistants-and-other-support': 0.85,
};
export const USUAL_PARTICIPATION = 0.89;

/** Part of funded posts that is vacant: about 3 % of scientific and technical posts and 10 % of medical ones (Welsh Government, vacancies in the NHS in Wales, 2023 and 2024); by board it differs by as much as this part of itself. */
export const vacancy: Readonly<Record<string, number>> = { 'medical-and-dental': 0.1 };
export const USUAL_VACANCY = 0.03;
export const VACANCY_DIFFERS = 0.4;

/** A limited part of the work gives nobody a post below this, in full-time equivalents: the others then do it all. */
export const SMALLEST_POST = 0.75;

/** Where a group of unlimited scope is asked before one of limited scope, the part of that scope which the second is kept busy with. */
export const OVERFLOW = 0.1;

/** Hours that those of limited scope have beyond what their scope lets them use, as a share: wider scope would put them to use. */
export const SCOPE_SPARE = 0.1;

/** Part of people by five-year age band from 20 to 24. */
type Ages = readonly [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

const usual: Ages = [0.04, 0.14, 0.16, 0.15, 0.14, 0.13, 0.11, 0.08, 0.04, 0.01];
const support: Ages = [0.11, 0.15, 0.14, 0.12, 0.11, 0.11, 0.11, 0.09, 0.05, 0.01];
const senior: Ages = [0, 0.03, 0.12, 0.19, 0.2, 0.18, 0.15, 0.09, 0.03, 0.01];
const consultant: Ages = [0, 0, 0.05, 0.17, 0.2, 0.2, 0.17, 0.13, 0.06, 0.02];

/** More than a quarter over 50 and more than a tenth over 55 (freedom of information answers of Welsh boards, December 2025). */
const radiographers: Ages = [0.07, 0.16, 0.16, 0.14, 0.11, 0.1, 0.14, 0.07, 0.04, 0.01];

/** 36 % of consultant pathologists in Wales are over 55 (Royal College of Pathologists, 2017). */
const pathologists: Ages = [0, 0, 0.04, 0.14, 0.16, 0.16, 0.14, 0.19, 0.12, 0.05];

export const agesOf: Readonly<Record<string, Ages>> = {
  radiologist: consultant,
  endoscopist: consultant,
  histopathologist: pathologists,
  radiographer: radiographers,
  sonographer: senior,
  'reporting-radiographer': senior,
  'clinical-endoscopist': senior,
  'reporting-biomedical-scientist': senior,
  'imaging-assistant': support,
  'endoscopy-support': support,
  'pathology-support': support,
};
export const USUAL_AGES = usual;
