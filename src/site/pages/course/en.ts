import type { English } from '#words';

export const en = {
  title: {
    one: '{onCourse} of {count} action is on course',
    other: '{onCourse} of {count} actions are on course',
  },
  'title-illustrative': {
    one: '{onCourse} of {count} illustrative action is on course',
    other: '{onCourse} of {count} illustrative actions are on course',
  },
  enough:
    'The plan is on course when at least {share} of its actions are: here {needed}. It is on course.',
  'not-enough':
    'The plan is on course when at least {share} of its actions are: here {needed}. It is not on course.',
  meaning: 'What on course means',
  'meaning-action':
    'An action is on course when it is complete, or when its status is “{notStarted}” or “{onTrack}” and no milestone that is still to be done is more than {days} days late, whether by now or as it is expected.',
  'meaning-counted':
    'An action that is a candidate, or that was merged, split, superseded or closed, is not counted.',
  'meaning-judgement':
    'Both limits are judgement. A month can be made good within a quarter, which is when progress is told next; with more than one action in five off course it is no longer the exceptions that need attention, but the plan.',
  'meaning-waits':
    'On course tells of delivery alone. Whether waits grow shorter is another question, which each action’s page answers.',
  statuses: 'What each status means',
  status: 'Status',
  criteria: 'When it is used',
  'no-criteria': 'The plan does not say.',
  number: 'Actions',
  late: 'How late a milestone is',
  'late-1':
    'A milestone that is done is as late as the day it was done is after the day it was due.',
  'late-2':
    'One that is not done is as late as the day now expected is after the day it was due. Once that day has gone by too it is late by today, and later each day.',
  'late-3': 'A milestone that is early moves nothing.',
  rules: 'How slips move the model',
  'rule-waits':
    'What an action moves in the model waits for a milestone: the one that it names, or else the last one due before it starts.',
  'rule-late':
    'It starts later by as many weeks as that milestone is late. Part of a week is a week.',
  'rule-stopped':
    'Nothing counts of an action that is a candidate, or that was merged, split, superseded or closed.',
  'rule-paused': 'Of a paused action what has started stays; what has not started does not start.',
  'rule-finished': 'Of a completed action what has started is certain to be delivered.',
  baselines: 'What a slip is held against',
  'baseline-row': '“{name}”, frozen on {day}',
  'baseline-used':
    'The cost of a slip in waits is told against the latest of these: the whole plan as it now stands, beside the same plan with what has moved as it was in that baseline.',
  'baseline-none':
    'No baseline has been frozen. The cost of a slip in waits is told against the plan’s own dates: the whole plan as it now stands, beside the same plan with every milestone done on the day it was due.',
  actions: 'Every action, and why',
  action: 'Action',
  course: 'On course',
  since: 'Since the last round',
  'course-yes': 'Yes',
  'course-no': 'No: {reasons}',
  'course-apart': 'Not counted',
} as const satisfies English;
