import type { English } from '#words';

export const en = {
  title: 'Cynllun – diagnostics workforce and waiting lists in Wales',
  heading: 'From people in post to people waiting',
  lead: 'Cynllun joins the Diagnostics Workforce Plan for Wales to a model of the waiting lists that the plan is there to shorten. It shows where the lists are heading, how sure that is, and what each figure rests on.',
  more: 'See this list in full',
  'delivery-finding': {
    one: '{onCourse} of {count} illustrative action is on course',
    other: '{onCourse} of {count} illustrative actions are on course',
  },
  'delivery-real': {
    one: '{onCourse} of {count} action is on course',
    other: '{onCourse} of {count} actions are on course',
  },
  'delivery-meaning': 'What on course means, and why each action is or is not',
  slip: 'What slips cost in waits',
  'slip-awaited':
    'What slips cost in waits is being worked out. Load this page again in a few seconds.',
  'slip-unmoved': '{against}, nothing that the plan moves in the model has slipped.',
  'slip-unmodelled':
    '{against}, what the plan moves has changed, but none of it is held in the model: no cost in waits is claimed.',
  'basis-actions': 'illustrative actions',
  'delivery-label':
    'These actions are illustrations in our own words. They are not part of any published plan.',
  'delivery-overdue': {
    one: '{count} milestone is overdue',
    other: '{count} milestones are overdue',
  },
  'delivery-overdue-some': 'The {most} longest overdue:',
  'delivery-milestones': 'Milestones that come next',
  'delivery-none': 'No milestone lies ahead.',
  'delivery-more': 'See every action',
  ways: 'Find your way',
  'actions-way': 'Actions',
  'actions-text': 'Every action: who leads it, by when, and what the model expects of it.',
  'map-way': 'Strategies and actions',
  'map-text': 'Which priorities and themes the actions answer, and where there are gaps.',
  'horizon-way': 'On the horizon',
  'horizon-text': 'What may change this workforce, how soon, and what would show it.',
  'assumptions-way': 'Assumptions',
  'assumptions-text': 'Every number of the model, how sure it is and where it comes from.',
  'about-way': 'About the plan',
  'about-text':
    'What the Diagnostics Workforce Plan is, for whom, by whom, and how this site relates to it.',
  'projection-way': 'Waiting lists ahead',
  'projection-text': 'Choose a list, see it three years ahead, and try more or less capacity.',
  'data-way': 'Data, and how well the model has done',
  'data-text': 'Sources, assumptions, quality, and the model tested against what happened.',
  'england-way': 'Proof of the method: England’s published lists',
  'england-text':
    'England publishes lists and activity together, so the model is tested there. Its standard and areas differ from those of Wales: do not compare the two.',
} as const satisfies English;
