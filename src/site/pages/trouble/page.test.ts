import { expect, test } from 'vitest';
import { troubleOfStatus } from './codes.ts';
import { present } from './page.ts';

test('where the address names no language both are shown, Welsh first', () => {
  const { status, said } = present({ code: 'not-here', language: undefined });
  expect(status).toBe(404);
  expect(said.map(({ language, title }) => [language, title])).toEqual([
    ['cy', 'Nid oes tudalen yma'],
    ['en', 'There is no page here'],
  ]);
});

test('a Welsh address is answered in Welsh alone, with ways on in Welsh', () => {
  const { said } = present({ code: 'unknown-choice', language: 'cy' });
  expect(said).toHaveLength(1);
  expect(said[0]?.ways.map(({ href }) => href)).toEqual(['/cy/', '/cy/amcanestyniad']);
});

test.each([
  [404, 'not-here'],
  [413, 'body-too-large'],
  [418, 'bad-address'],
  [500, 'our-fault'],
  [503, 'busy'],
])('status %d stands for %s', (status, code) => {
  expect(troubleOfStatus(status)).toBe(code);
});
