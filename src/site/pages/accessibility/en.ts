import type { English } from '#words';

export const en = {
  title: 'Accessibility statement for Cynllun',
  lead: 'We want as many people as possible to be able to use this website, in Welsh and in English. You should be able to:',
  'able-1': 'zoom in up to 400% without text spilling off the screen',
  'able-2': 'use the whole site with a keyboard alone',
  'able-3': 'use the whole site with a screen reader',
  'able-4': 'read every chart’s figures in a table beside it',
  'able-5': 'use every page without scripts',
  status: 'How accessible this website is',
  'status-text':
    'This website is made to meet the Web Content Accessibility Guidelines (WCAG) version 2.2 at level AA. Every page is tested automatically in both languages each time the software changes. It has not yet been audited by anyone independent, or tested with disabled people, so we do not claim that it complies in full.',
  known: 'What we know does not work fully',
  'known-1':
    'Moving along a chart point by point is not possible with a keyboard or a screen reader. The table below each chart holds the same figures by month.',
  'known-2':
    'The watermark on charts of reconstructed figures is pale. The same words stand in plain text below the chart.',
  'known-3':
    'Some Welsh wording, such as the names of tests in other nations’ data, awaits confirmation by a translator.',
  'known-4': 'Downloads of data are CSV files, which have no headings or structure beyond columns.',
  feedback: 'Feedback and contact',
  'feedback-text':
    'If you need information on this website in another format, or find a problem that is not listed here, write to:',
  'feedback-time':
    'Say which page it was and what you use to read it. We’ll reply in Welsh or in English as you choose.',
  enforcement: 'Enforcement procedure',
  'enforcement-text':
    'The Equality and Human Rights Commission (EHRC) enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. If you are not happy with how we respond to your complaint, contact the Equality Advisory and Support Service (EASS).',
  'enforcement-link': 'Equality Advisory and Support Service',
  technical: 'Technical information',
  'technical-text':
    'This website is partially compliant with WCAG 2.2 level AA, owing to the points above. That is our own assessment.',
  prepared: 'Preparation of this statement',
  'prepared-text':
    'This statement was prepared from a self-assessment: automatic tests (axe) on every page in both languages at narrow and wide widths, use by keyboard, and use without scripts.',
} as const satisfies English;
