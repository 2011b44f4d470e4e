import type { WantedColumn } from '../table-file/headings.ts';

const wanted = <Id extends string>(id: Id, needed: boolean, ...names: readonly string[]) => ({
  id,
  needed,
  names,
});

const organisation = wanted(
  'organisation',
  false,
  'Organisation',
  'Organization',
  'Organisation Name',
  'Org',
  'Health Board',
  'Local Health Board',
  'Board',
  'Employer',
  'Sefydliad',
  'Enw’r sefydliad',
  'Bwrdd Iechyd',
  'Bwrdd Iechyd Lleol',
  'Bwrdd',
  'Cyflogwr',
);

const codes = [
  wanted(
    'occupation_code',
    false,
    'Occupation Code',
    'Occ Code',
    'NHS Occupation Code',
    'Cod Galwedigaeth',
    'Cod Galwedigaethol',
    'occupation_code',
  ),
  wanted('staff_group', false, 'Staff Group', 'Grŵp Staff', 'staff_group'),
  wanted('job_role', false, 'Job Role', 'Role', 'Rôl Swydd', 'Rôl y Swydd', 'Rôl', 'job_role'),
  wanted('area_of_work', false, 'Area of Work', 'Work Area', 'Maes Gwaith', 'area_of_work'),
] as const;

/** Of the staff record: each row an assignment, or people of a kind counted. What is not here is not read at all. */
export const staffColumns = [
  organisation,
  ...codes,
  wanted(
    'fte',
    true,
    'FTE',
    'WTE',
    'Assignment FTE',
    'Contracted FTE',
    'Contracted WTE',
    'FTE in Post',
    'WTE in Post',
    'Full-time equivalent',
    'Whole-time equivalent',
    'CALl',
    'Cyfwerth ag amser llawn',
    'Cyfwerth amser llawn',
  ),
  wanted('heads', false, 'Headcount', 'Head Count', 'Heads', 'Cyfrif Pennau', 'Nifer y staff'),
  wanted(
    'employee',
    false,
    'Employee Number',
    'Employee No',
    'Employee ID',
    'Staff Number',
    'Payroll Number',
    'Rhif Gweithiwr',
    'Rhif y Gweithiwr',
    'Rhif Cyflogai',
    'Rhif Staff',
  ),
  wanted('assignment', false, 'Assignment Number', 'Assignment No', 'Rhif Aseiniad'),
  wanted('age_band', false, 'Age Band', 'Age Group', 'Band Oedran', 'Grŵp Oedran'),
  wanted('age', false, 'Age', 'Age in Years', 'Oedran', 'Oed'),
  wanted('birth', false, 'Date of Birth', 'DOB', 'Birth Date', 'Dyddiad Geni'),
  wanted(
    'contract',
    false,
    'Assignment Category',
    'Employee Category',
    'Contract Type',
    'Contract',
    'Employment Type',
    'Assignment Status',
    'Math o Gontract',
    'Contract Cyflogaeth',
    'Categori Aseiniad',
  ),
] as const satisfies readonly WantedColumn<string>[];
export type StaffColumn = (typeof staffColumns)[number]['id'];

/** Columns of a sheet that says what codes mean: those of the staff record, and the group. */
export const groupColumn = wanted(
  'group',
  true,
  'Group',
  'Plan Group',
  'Staff group of the plan',
  'Grŵp',
  'Grŵp y cynllun',
  'Grŵp yn y cynllun',
  'Grŵp staff yn y cynllun',
);
export const reasonColumns = [
  wanted('reason_en', false, 'Reason', 'Why', 'Reason in English', 'reason_en'),
  wanted('reason_cy', false, 'Rheswm', 'Pam', 'Reason in Welsh', 'Rheswm yn Gymraeg', 'reason_cy'),
] as const;
export const codeColumns = [organisation, ...codes, groupColumn, ...reasonColumns] as const;
export { organisation as organisationColumn, wanted };
