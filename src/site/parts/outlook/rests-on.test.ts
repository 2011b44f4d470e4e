import { describe, expect, it } from 'vitest';
import type { Label, Rests } from '#domain';
import { knownOf } from '../../fixtures/sample-known.ts';
import { englishPack } from '../../fixtures/sample-packs.ts';
import { findingOf } from './finding.ts';
import { outlookOf } from './outlook.ts';
import { restsOn } from './rests-on.ts';

/** Published lists, projected on this ground. */
const projectedOn = (label: Label, beside: Rests = {}) => {
  const rests: Rests = { lists: label, ...beside };
  const known = knownOf({ ...englishPack, label: 'real' }, { low: 1, middle: 2, high: 3 });
  const series = known.projection.series.map((one) => ({ ...one, label, rests }));
  return { ...known, projection: { ...known.projection, series } };
};

describe('published lists', () => {
  it('are real where nothing made up serves them', () => {
    expect(restsOn(projectedOn('real'))).toBe('real');
    expect(outlookOf(projectedOn('real'), 'en').label).toBeUndefined();
  });

  it.each([
    ['en', 'Synthetic figures. ', 'Synthetic'],
    ['cy', 'Ffigurau synthetig. ', 'Synthetig'],
  ] as const)('that made-up people serve say so, in %s', (language, begins, name) => {
    const known = projectedOn('synthetic');
    expect(restsOn(known)).toBe('synthetic');
    expect(findingOf(known, language).startsWith(begins)).toBe(true);
    expect(outlookOf(known, language).label?.name).toBe(name);
  });

  it.each([
    [
      'en',
      'Partly synthetic figures. ',
      'Real figures: the waiting list. Synthetic, made up to show how the model works: the tests done; the people and rooms that serve it.',
    ],
    [
      'cy',
      'Ffigurau sy’n rhannol synthetig. ',
      'Ffigurau go iawn: y rhestr aros. Synthetig, wedi’u creu i ddangos sut mae’r model yn gweithio: y profion a wnaed; y bobl a’r ystafelloedd sy’n ei gwasanaethu.',
    ],
  ] as const)('moved by made-up people say which half is real, in %s', (language, begins, text) => {
    const known = projectedOn('real', { activity: 'synthetic', capacity: 'synthetic' });
    expect(restsOn(known)).toBe('synthetic');
    expect(findingOf(known, language).startsWith(begins)).toBe(true);
    expect(outlookOf(known, language).label?.text).toBe(text);
  });

  it('keep their own label beside actions that are examples', () => {
    const known = projectedOn('synthetic', { actions: 'illustrative' });
    expect(restsOn(known)).toBe('synthetic');
    expect(findingOf(known, 'en').startsWith('Synthetic figures. ')).toBe(true);
    const { label, pictures } = outlookOf(known, 'en');
    expect(label?.text).toContain('An example in our own words: the actions in force.');
    expect(pictures[0]?.words.watermark).toBe('Synthetic · Illustrative');
  });
});
