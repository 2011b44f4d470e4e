import type { English } from '#words';

export const en = {
  title: 'Cynllun – diagnostics workforce and waiting lists in Wales',
  heading: 'From people in post to people waiting',
  lead: 'Cynllun joins the Diagnostics Workforce Plan for Wales to a model of the waiting lists that the plan is there to shorten. It shows where the lists are heading, how sure that is, and what each figure rests on.',
  source: 'Source and method',
  more: 'See this list in full',
  ways: 'Find your way',
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
