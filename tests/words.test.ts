import { readFile } from 'node:fs/promises';
import { describe, expect, it, test } from 'vitest';
import { actionWords, type Wording } from '#domain';
import { rewriteWelsh } from '#export';
import { undraft, welshFrom, wordingsOf } from '#words';
import { readCatalogues } from '../src/cli/catalogues.ts';
import { alike } from './words/alike.ts';
import { unmutated } from './words/unmutated.ts';

const catalogues = await readCatalogues();
const wordings = catalogues.flatMap(({ place, en, cy }) => wordingsOf(place, { en, cy }));

const at = ({ place, message, form }: Wording) => `${place}:${message}${form ? ` [${form}]` : ''}`;
const placesIn = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g))].sort();
/** Letters that are not a place, an address or a unit's symbol. */
const hasWords = (text: string) =>
  /\p{L}/u.test(text.replaceAll(/\{\w+\}|https?:\S+|\b[kM]B\b/g, ''));
const withoutCount = (places: readonly string[]) => places.filter((place) => place !== '{count}');

test('every part of the product that speaks has its catalogue', () => {
  expect(catalogues.map(({ place }) => place)).toContain('cli');
  expect(catalogues.length).toBeGreaterThan(5);
});

describe.each(catalogues)('the words of $place', ({ place, en, cy, welsh }) => {
  const lines = wordingsOf(place, { en, cy });

  it('are the same messages in both languages, in the same order', () => {
    expect(Object.keys(cy)).toEqual(Object.keys(en));
  });

  it('have the same places in the Welsh as in the English', () => {
    const said = lines.filter(({ welsh }) => welsh !== '');
    // A plural form always knows its number, and may leave it unsaid: `dim un`.
    const places = (of: 'english' | 'welsh') =>
      said.map((line) => [
        at(line),
        line.form ? withoutCount(placesIn(line[of])) : placesIn(line[of]),
      ]);
    expect(places('welsh')).toEqual(places('english'));
  });

  it('would be written back as they stand', async () => {
    const text = await readFile(welsh.file, 'utf8');
    expect(await rewriteWelsh(text, { name: welsh.name, welsh: welshFrom(lines) })).toBe(text);
  });

  it('are tidy: no stray space at an end, no line break, letters composed', () => {
    const texts = lines.flatMap(({ english, welsh }) => [english, welsh]);
    expect(texts.filter((text) => text !== text.trim() || /[\r\n\t]/.test(text))).toEqual([]);
    expect(texts.filter((text) => text !== text.normalize('NFC'))).toEqual([]);
  });

  it('count in Welsh with the mutations that follow two and six', () => {
    const wrong = Object.entries(cy).flatMap(([key, message]) => {
      const plain = undraft(message);
      return typeof plain === 'string' ? [] : unmutated(plain).map((form) => `${key} [${form}]`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('a noun after a number', () => {
  test.each([
    ['a soft mutation after two', { one: '', other: '{count} bwrdd' }, ['two']],
    [
      'and an aspirate after six',
      { one: '', two: '{count} brawf', other: '{count} prawf' },
      ['many'],
    ],
    ['or has none to take', { one: '', other: '{count} wythnos' }, []],
    ['or has taken them', { one: '', two: '{count} restr', other: '{count} rhestr' }, []],
    ['or does not follow it at once', { one: '', other: '{count} o brofion' }, []],
  ])('takes %s', (_, forms, wrong) => {
    expect(unmutated(forms)).toEqual(wrong);
  });
});

test('the words in the cells of the table of actions, as a file, are those of the pages', () => {
  const ofPages = new Map(
    wordings
      .filter(({ place }) => place.endsWith('vocabulary'))
      .map(({ message, english, welsh }) => [message, { en: english, cy: welsh }] as const),
  );
  const { label: _, ...shared } = actionWords;
  for (const [kind, words] of Object.entries(shared))
    for (const [id, word] of Object.entries(words))
      expect(word).toEqual(ofPages.get(`${kind}-${id}`));
});

test('a number that is counted chooses a plural form', () => {
  const plain = wordings.filter(({ form, english }) => !form && english.includes('{count}'));
  expect(plain.map(at)).toEqual([]);
});

test('no Welsh is merely the English', () => {
  const same = wordings.filter(({ english, welsh }) => english === welsh && hasWords(english));
  expect(same.map(at).filter((key) => !alike.has(key))).toEqual([]);
});

test('nothing stays on the list of words that are alike once it is no longer alike', () => {
  const same = new Set(wordings.filter(({ english, welsh }) => english === welsh).map(at));
  expect([...alike.keys()].filter((key) => !same.has(key))).toEqual([]);
});
