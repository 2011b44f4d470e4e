import { expect, test } from 'vitest';
import {
  addressOf,
  languageOfPath,
  listOf,
  namedBy,
  pageIds,
  pagesOfMany,
  pathOf,
  searchOf,
} from './address.ts';

test('each page has an address of its own in each language', () => {
  for (const language of ['en', 'cy'] as const) {
    const paths = pageIds.map((page) =>
      pathOf(page, language, pagesOfMany.some((each) => each === page) ? 'x' : undefined),
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

test('whatever stands in an id is one step of the path', () => {
  expect(pathOf('action', 'en', 'A01')).toBe('/en/actions/A01');
  expect(pathOf('row', 'cy', 'assumptions/minutes/ct.test')).toBe(
    '/cy/golygu/assumptions%2Fminutes%2Fct.test',
  );
  expect(pathOf('row', 'en', 'crosswalk/A07 T5')).toBe('/en/edit/crosswalk%2FA07%20T5');
});

test('a page that is one of many belongs to the page that lists them', () => {
  expect(pagesOfMany.map(listOf)).toEqual(['actions', 'history', 'edit', 'import']);
  expect(listOf('data')).toBeUndefined();
});

test('a path names the page that it is the address of', () => {
  for (const language of ['en', 'cy'] as const) {
    for (const page of pageIds) {
      const isOfMany = pagesOfMany.some((each) => each === page);
      const subject = isOfMany ? 'crosswalk/A07 T5' : undefined;
      expect(namedBy(pathOf(page, language, subject))).toEqual({ page, language, subject });
    }
  }
  expect(namedBy('/en/data/')?.page).toBe('data');
  for (const path of ['/', '/de/data', '/en/dim', '/en/edit/a/b', '/en/data/x'])
    expect(namedBy(path)).toBeUndefined();
});
