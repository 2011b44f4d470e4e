import { describe, expect, it } from 'vitest';
import type { Label } from '#domain';
import { knownOf } from '../../fixtures/sample-known.ts';
import { englishPack } from '../../fixtures/sample-packs.ts';
import { findingOf } from './finding.ts';
import { outlookOf } from './outlook.ts';
import { restsOn } from './rests-on.ts';

/** Published lists, projected on this ground. */
const projectedOn = (label: Label) => {
  const known = knownOf({ ...englishPack, label: 'real' }, { low: 1, middle: 2, high: 3 });
  const series = known.projection.series.map((one) => ({ ...one, label }));
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
});
