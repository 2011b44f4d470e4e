import { type MissingReason, missingReasons } from '#domain';

const labels: Readonly<Record<MissingReason, string>> = {
  suppressed: 'Suppressed: too few to publish',
  'not-collected': 'Not collected',
  'not-applicable': 'Not applicable',
  unreadable: 'Unreadable in the source',
  'not-yet-published': 'Not yet published',
};

/** Why a figure may be missing, as Table Schema lists it. */
export const factReasons = missingReasons.map((value) => ({ value, label: labels[value] }));
