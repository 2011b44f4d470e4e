import type { English } from '#words';

export const en = {
  finding:
    'The list for {service} in {board} is expected to be about {middle} in {month}, between {low} and {high}',
  'finding-more':
    'With {percent}% more tests, the list for {service} in {board} is expected to be about {middle} in {month}, between {low} and {high}',
  'finding-fewer':
    'With {percent}% fewer tests, the list for {service} in {board} is expected to be about {middle} in {month}, between {low} and {high}',
  'finding-wales':
    'The all-Wales diagnostic list is expected to be about {middle} in {month}, between {low} and {high}',
  'finding-action':
    'With action {action} alone, the list for {service} in {board} is expected to be about {middle} in {month}, between {low} and {high}',
  'finding-actions':
    'With all of the plan’s actions, the list for {service} in {board} is expected to be about {middle} in {month}, between {low} and {high}',
  'finding-turnaround':
    '{service}, {board}: the turnaround is expected to be about {middle} days in {month}, between {low} and {high}',
  laboratory:
    'There is no waiting list for a laboratory service: what counts is the time from request to report.',
  'actions-too': {
    one: 'One action of the plan is in force as well.',
    other: '{count} actions of the plan are in force as well.',
  },
  'turnaround-heading': 'Days from request to report',
  'turnaround-title': '{service}, {board}: turnaround in days, projected 36 months on from {month}',
  'description-projected':
    'Projected for {month12}: {middle12}, between {low12} and {high12}. Projected for {month36}: {middle36}, between {low36} and {high36}.',
  synthetic: 'Synthetic figures. {sentence}',
  'part-synthetic': 'Partly synthetic figures. {sentence}',
  'known-to': 'The projection knows figures up to {month} and none after.',
  'observed-synthetic': 'Made-up past',
  'finding-none': 'The list for {service} in {board} can’t be projected',
  'none-text': 'Its figures are too few to tell, or they stop before the latest month.',
  now: 'It was {waiting} at the end of {month}.',
  share:
    'About {middle} of it is expected to have waited longer than the standard of {weeks} weeks ({low} to {high}).',
  'share-now': 'At the end of {month} it was {share}.',
  'share-last-known': 'The source last published that share for {month}.',
  'all-services': 'all tests',
  'list-heading': 'How many are waiting',
  'share-heading': 'Share waiting longer than the standard of {weeks} weeks',
  'list-title':
    '{service}, {board}: number waiting, observed to {month} and projected 36 months on',
  'share-title':
    '{service}, {board}: share waiting longer than {weeks} weeks, observed to {month} and projected 36 months on',
  description:
    'Observed: {first} in {firstMonth}, {last} in {lastMonth}. Projected for {month12}: {middle12}, between {low12} and {high12}. Projected for {month36}: {middle36}, between {low36} and {high36}.',
  observed: 'Observed',
  lastObserved: 'Last observed: {month}',
  range: '8 in 10 futures',
  unchanged: 'with no change',
  middle: 'middle',
  low: 'low',
  high: 'high',
  monthsAhead: 'Months ahead:',
  figures: 'Figures in this chart',
  'observed-caption': 'Observed at month’s end',
  'projected-caption': 'Projected at month’s end, to two or three figures',
  month: 'Month',
  waiting: 'Waiting',
  'share-column': 'Share',
  'low-column': 'Low',
  'middle-column': 'Middle',
  'high-column': 'High',
  'to-data': 'Where the figures come from, and how real ones take their place',
  'not-published': 'not published',
} as const satisfies English;
