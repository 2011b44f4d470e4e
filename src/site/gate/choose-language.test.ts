import { expect, test } from 'vitest';
import { chooseLanguage } from './choose-language.ts';

test.each([
  ['cy-GB,cy;q=0.9,en;q=0.8', 'cy'],
  ['en-GB,en;q=0.9,cy;q=0.8', 'en'],
  ['fr,cy;q=0.5', 'cy'],
  ['en;q=0.4, cy;q=0.6', 'cy'],
  ['cy;q=0, en;q=0.1', 'en'],
  ['CY', 'cy'],
  ['de,fr', 'en'],
  ['*', 'en'],
  ['', 'en'],
  [undefined, 'en'],
  [';;q=,q=x,,', 'en'],
])('a browser that sends Accept-Language %s is shown %s first', (sent, language) => {
  expect(chooseLanguage(sent)).toBe(language);
});
