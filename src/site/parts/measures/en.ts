import type { English } from '#words';

export const en = {
  heading: 'People lacking, costs and the gap between areas',
  'heading-people': 'People lacking, and costs',
  'heading-gap': 'The gap between areas',
  lead: 'The middle of all futures, with the range that holds eight in ten.',
  measure: 'Measure',
  fte_gap: 'Full-time equivalents lacking to keep the standard',
  'fte_gap-says':
    'People lacking: hours for what comes in a week, and for what is over the standard cleared evenly within the standard’s weeks, less the hours that each group has on direct work.',
  cost: 'Cost so far of the actions in force, wherever they reach, at {year} prices',
  'cost-says':
    'Costs are discounted at 3.5% a year, the rate of the Green Book (HM Treasury, as in force in December 2025). What was spent before the projection begins is not counted.',
  gap_between_boards:
    'Highest share waiting longer than the standard, less the lowest, in percentage points',
  'gap_between_boards-says': 'The gap is between areas that have a list.',
  range: '{middle} ({low} to {high})',
  unknown: 'not known',
  'fte_gap-unknown': 'The pack does not tell of the people behind every service shown.',
  'cost-unknown':
    'The pack does not tell what these actions cost, or tells it in prices of different years.',
  'gap_between_boards-unknown': 'It takes two areas with a list.',
} as const satisfies English;
