import { expect, test } from 'vitest';
import { addressOf, languageOfPath, pageIds, pathOf, searchOf } from './address.ts';

test('each page has an address of its own in each language', () => {
  for (const language of ['en', 'cy'] as const) {
    const paths = pageIds.map((page) =>
      pathOf(page, language, page === 'action' ? 'x' : undefined),
    );
    expect(new Set(paths).size).toBe(pageIds.length);
    expect(paths.every((path) => /^\/(en|cy)\/[a-z-]*(\/x)?$/.test(path))).toBe(true);
  }
});

test('an address says its language, and only whole folders count', () => {
  expect(languageOfPath('/cy/data')).toBe('cy');
  expect(languageOfPath('/en')).toBe('en');
  expect(languageOfPath('/enough')).toBeUndefined();
  expect(languageOfPath('/')).toBeUndefined();
});

test('a choice goes with the reader to the other language', () => {
  const query = { board: 'A&B', capacity: '-5' };
  expect(addressOf('projection', 'cy', query)).toBe('/cy/amcanestyniad?board=A%26B&capacity=-5');
  expect(searchOf({})).toBe('');
});
