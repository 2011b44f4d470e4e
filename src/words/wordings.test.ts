import { describe, expect, it, test } from 'vitest';
import { draft } from './message.ts';
import { welshFrom, wordingsOf } from './wordings.ts';

const catalogue = {
  en: { title: 'The list', waits: { one: '{count} week', other: '{count} weeks' } },
  cy: { title: 'Y rhestr', waits: draft({ one: '{count} wythnos', other: '{count} wythnos' }) },
};

describe('a translator sees', () => {
  const lines = wordingsOf('site/pages/home', catalogue);

  it('a message on one line, with both languages and its state', () => {
    expect(lines[0]).toEqual({
      place: 'site/pages/home',
      message: 'title',
      english: 'The list',
      welsh: 'Y rhestr',
      state: 'checked',
    });
  });

  it('a plural on six lines, the English of the rest beside forms English lacks', () => {
    const plural = lines.filter(({ message }) => message === 'waits');
    expect(plural.map(({ form, english, welsh }) => [form, english, welsh])).toEqual([
      ['zero', '{count} weeks', ''],
      ['one', '{count} week', '{count} wythnos'],
      ['two', '{count} weeks', ''],
      ['few', '{count} weeks', ''],
      ['many', '{count} weeks', ''],
      ['other', '{count} weeks', '{count} wythnos'],
    ]);
    expect(plural.every(({ state }) => state === 'draft')).toBe(true);
  });
});

test('the lines of a catalogue make the same Welsh again', () => {
  expect(welshFrom(wordingsOf('site/pages/home', catalogue))).toEqual(catalogue.cy);
});

test('a plural is confirmed once every one of its lines is', () => {
  const lines = wordingsOf('site/pages/home', catalogue);
  const half = lines.map((line) =>
    line.form === 'one' ? { ...line, state: 'checked' as const } : line,
  );
  const whole = lines.map((line) => ({ ...line, state: 'checked' as const }));
  expect(welshFrom(half).waits).toEqual(catalogue.cy.waits);
  expect(welshFrom(whole).waits).toEqual(catalogue.cy.waits.draft);
});
