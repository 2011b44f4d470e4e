/** What a plan that is kept says where nobody has said it yet. */
export const en = {
  'to-follow': 'English text to follow',
  'first-baseline': 'The plan as first loaded',
} as const;
