import type { English } from '#words';

export const en = {
  heading: 'What the queue’s own arithmetic says',
  lead: 'Where all goes as expected, in the last of the three years. Nothing here moves the projection: it follows from a few figures of the list.',
  many: 'These measures belong to one list at a time: choose an area and a test above to see them.',
  unsettled: 'Lists with a load of 1 or more, which do not settle: {unsettled} of {lists}.',
  synthetic: 'Synthetic figures. {sentence}',
  csv: 'Download this arithmetic (CSV)',
  measure: 'Measure',
  value: 'Value',
  meaning: 'What it says',
  demand: 'Added a week',
  'demand-says': 'Those who leave without a test are taken off: they ask for none.',
  capacity: 'Tests a week',
  'capacity-says': 'From the list: planned and unscheduled tests are others.',
  load: 'Load: added for each test',
  'load-over': 'At 1 or above the list never settles, however long one waits.',
  'load-under': 'Below 1 the list can settle.',
  'target-queue': 'Target queue: a list that keeps to the standard',
  'target-queue-says':
    'At a mean wait of a quarter of the standard of {weeks} weeks, about one patient in fifty waits longer than the standard.',
  'relief-capacity':
    'Relief capacity: tests a week that bring the list down to its target in 26 weeks',
  'relief-capacity-says': 'The list at the end of the year: {list}.',
  'target-capacity': 'Target capacity: tests a week that then keep it there',
  'target-capacity-says':
    'A little more than are added: it keeps a list short, and makes none shorter.',
  pressure: 'Pressure: twice the mean wait over the standard',
  'pressure-over': 'Above 1 the standard is most likely missed.',
  'pressure-under': 'At 1 or below the standard can be kept.',
  'not-told': 'Not told',
  'nobody-added': 'As many or more leave without a test as are added.',
  'no-tests': 'Nobody on the list is tested.',
  'tests-to-spare':
    'In some weeks the list is emptied: how many more tests could be done is not known, but the load is below 1.',
  'no-standard': 'No standard is in force.',
  'within-target': 'The list is no longer than its target.',
  'load-at-or-above-1': 'With a load of 1 or more there is no steady state to keep.',
  'nobody-waits': 'The list is empty.',
  'waits-past-a-year': 'How long beyond a year some have waited is not known.',
} as const satisfies English;
