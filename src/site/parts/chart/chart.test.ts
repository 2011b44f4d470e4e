import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { sampleChart, sampleWords } from '../../fixtures/sample-chart.ts';
import { chart } from './chart.ts';
import { apart } from './place.ts';
import { rounded, roundedCount } from './rounded.ts';

const wide = chart(sampleChart, sampleWords);

describe('a chart', () => {
  it('says in words what it shows to those who cannot see it', () => {
    expect(wide).toMatch(
      /^<svg [^>]*role="img" aria-labelledby="sample-wide-title sample-wide-description"/,
    );
    expect(wide).toContain(`<title id="sample-wide-title">${sampleWords.title}</title>`);
    expect(wide).toContain(`<desc id="sample-wide-description">${sampleWords.description}</desc>`);
  });

  it('carries inside the picture that its figures are not real ones', () => {
    expect(wide).toContain('>Reconstructed</text>');
    expect(chart(sampleChart, { ...sampleWords, watermark: undefined })).not.toContain('rotate(');
  });

  it('names its lines where they are, and the figures at the horizon', () => {
    for (const words of [
      'Observed',
      '8 in 10 futures',
      '15,600 high',
      '11,800 middle',
      '7,900 low',
    ])
      expect(wide).toContain(`>${words}</text>`);
  });

  it('draws observed, middle and range differently even without colour', () => {
    const dashes = [...wide.matchAll(/<path [^>]*?stroke-dasharray="([^"]+)"/g)].map(
      ([, dash]) => dash,
    );
    expect(new Set(dashes)).toEqual(new Set(['7 5', '1.5 3']));
    expect(wide).toMatch(
      /<path d="[^"]+" fill="none" stroke="#212b32" stroke-width="2.5" stroke-linejoin/,
    );
  });

  it('breaks the observed line at a month that was not published', () => {
    const [, d] = /<path d="([^"]+)" fill="none" stroke="#212b32"/.exec(wide) ?? [];
    expect(d?.match(/M/g)).toHaveLength(2);
  });

  it('marks 12, 24 and 36 months ahead', () => {
    for (const months of ['12', '24', '36']) expect(wide).toContain(`>${months}</text>`);
  });

  it('has a narrow shape that a telephone can show, with its own names for title and description', () => {
    const narrow = chart(sampleChart, sampleWords, 'narrow');
    expect(narrow).toContain('viewBox="0 0 320 ');
    expect(narrow).toContain('aria-labelledby="sample-narrow-title sample-narrow-description"');
  });

  it('needs no style or script of its own, so that a strict content policy lets it be', () => {
    expect(wide).not.toMatch(/style=|<style|<script| on\w+=/);
  });

  it('writes a name with < or & as a name, never as markup', () => {
    const evil = chart(sampleChart, { ...sampleWords, title: '<script>&"' });
    expect(evil).toContain('>&lt;script&gt;&amp;&quot;</title>');
  });

  it('draws a list of nobody, and a projection that is not there', () => {
    const nobody = {
      ...sampleChart,
      projected: [],
      observed: sampleChart.observed.map((point) => ({ ...point, value: 0 })),
    };
    expect(chart(nobody, sampleWords)).not.toContain('NaN');
  });
});

test('labels never cover each other, and keep their order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { maxLength: 6 }),
      (drawn) => {
        const heights = drawn.toSorted((a, b) => b - a);
        const placed = apart(heights, 20);
        for (const [index, height] of placed.entries())
          if (index > 0)
            expect((placed[index - 1] ?? 0) - height).toBeGreaterThanOrEqual(20 - 1e-9);
      },
    ),
  );
});

test.each([
  [7, 7],
  [98, 98],
  [104, 100],
  [9812, 9800],
  [10_449, 10_400],
  [117_950, 118_000],
  [1_552_745, 1_550_000],
])('of %d waiting a reader is told about %d', (count, told) => {
  expect(roundedCount(count)).toBe(told);
});

test('a share is told in whole per cent', () => {
  expect(rounded(0.2349, 'share')).toBe('23%');
});
