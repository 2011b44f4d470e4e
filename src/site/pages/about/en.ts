import type { English } from '#words';

export const en = {
  title: 'About the plan',
  lead: 'The Diagnostics Workforce Plan is a set of 25 short- to medium-term actions for the people who work in diagnostic services in Wales.',
  why: 'Why there is a plan',
  'why-text':
    'The Diagnostics Recovery and Transformation Strategy for Wales cannot be delivered without enough people with the right skills. The plan takes up its priorities, among them:',
  'why-1': 'more diagnostic capacity',
  'why-2': 'looking at diagnostics as a whole, not one service at a time',
  'why-3': 'a sustainable, intelligent and integrated system that reduces inequality',
  'why-4': 'faster change in how services are run',
  what: 'What it is',
  'what-1': 'Work already under way in the four national programmes, brought under one umbrella.',
  'what-2': 'Further actions that cut across the programmes.',
  'what-3':
    'A way to share objectives, to do more together and to avoid doing the same work twice.',
  'what-4': 'Aligned with the seven themes of the Workforce Strategy for health and social care.',
  'not-title': 'What it is not',
  'not-text':
    'It is not a long-term plan. It takes a small number of areas where action can make the most difference soon, and it stays flexible, because regional working and digital change set the pace.',
  'terms-text':
    'Cynllun takes short term to mean within 12 months, and medium term within 36. Those limits are ours, not the plan’s.',
  who: 'Who made it, and for whom',
  'who-text':
    'Health Education and Improvement Wales (HEIW) made it with the NHS Executive, alongside the National Imaging, Pathology, Endoscopy and Healthcare Science programmes. Since 2 June 2025 the NHS Executive is called NHS Wales Performance and Improvement.',
  'for-text':
    'It is for those who plan, run and train the diagnostic workforce: the programmes, the health boards and trusts, HEIW and the Welsh Government.',
  relation: 'How Cynllun relates to the plan',
  'relation-1':
    'Cynllun is not the plan and does not speak for its authors. It is software for keeping the plan, and for seeing what happens to waiting lists.',
  'relation-2':
    'The published text of the 25 actions is not to hand. The 25 actions shown here are illustrations in our own words, each tied to a public source and each labelled so; they make way for the published ones when the table of actions is loaded.',
  'relation-3':
    'Cynllun joins actions to a model that runs from people in training to patients waiting, so that each action has an expected effect, with a range. Waits, staff and rooms by health board are not published, so those figures are made up to show how it works, and every one says so.',
  narrative: 'The plan in its own words',
  documents: 'Documents',
  'plan-document': 'Diagnostics Workforce Plan, with its table of actions and key documents (HEIW)',
  'strategy-document':
    'Diagnostics Recovery and Transformation Strategy for Wales 2023 to 2025 (Welsh Government statement)',
  'workforce-document':
    'A Healthier Wales: Our Workforce Strategy for Health and Social Care (HEIW and Social Care Wales)',
  'plan-address': 'https://heiw.nhs.wales/workforce/diagnostics-workforce-plan',
  'strategy-address':
    'https://www.gov.wales/written-statement-publication-diagnostics-recovery-and-transformation-strategy',
  'workforce-address': 'https://socialcare.wales/working-together-workforce-strategy',
  contact: 'Contact',
  'contact-text': 'Questions about this site:',
} as const satisfies English;
