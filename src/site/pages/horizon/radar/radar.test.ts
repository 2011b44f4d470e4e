import { describe, expect, it, test } from 'vitest';
import type { Mark, RadarData, RadarWords } from './data.ts';
import { frameOf } from './frame.ts';
import { spotsIn } from './place.ts';
import { radar } from './radar.ts';

const words: RadarWords = {
  title: 'Radar <of> signals',
  description: 'What is coming.',
  years: 'years',
  label: 'Illustrative',
};

const mark = (number: string, response: Mark['response']): Mark => ({
  number,
  sector: 0,
  ring: 0,
  response,
});

const data: RadarData = {
  marks: [mark('1', 'act'), mark('2', 'prepare'), mark('3', 'watch')],
  sectors: ['Political', 'Economic', 'Social'],
  rings: ['0–1', '1–3', '3–5', '5+'],
};

describe('the radar', () => {
  const wide = radar(data, words);

  it('says in words what it shows to those who cannot see it, and writes a name as a name', () => {
    expect(wide).toMatch(
      /^<svg [^>]*role="img" aria-labelledby="radar-wide-title radar-wide-description"/,
    );
    expect(wide).toContain('<title id="radar-wide-title">Radar &lt;of&gt; signals</title>');
  });

  it('tells the three responses apart by shape, and each mark by its number', () => {
    expect(wide.match(/<polygon /g)).toHaveLength(1);
    expect(wide.match(/<rect /g)).toHaveLength(1);
    expect(wide.match(/<circle /g)).toHaveLength(1 + data.rings.length);
    for (const number of ['1', '2', '3']) expect(wide).toContain(`>${number}</text>`);
  });

  it('names its sectors, its rings and what it rests on inside the picture', () => {
    for (const name of [...data.sectors, ...data.rings, 'years', 'Illustrative'])
      expect(wide).toContain(`>${name}</`);
  });

  it('has a narrow shape with names of its own', () => {
    const narrow = radar(data, words, 'narrow');
    expect(narrow).toContain('viewBox="0 0 320 ');
    expect(narrow).toContain('href="#radar-narrow-0"');
  });

  it('needs no style or script, and draws a horizon with nothing on it', () => {
    expect(radar({ ...data, marks: [] }, words)).not.toMatch(/style=|<style|<script|NaN/);
  });
});

const distancesIn = (shape: 'wide' | 'narrow', count: number): readonly number[] => {
  const spots = spotsIn(
    frameOf({ ...data, sectors: Array(6).fill('') }, shape),
    { sector: 2, ring: 0 },
    count,
  );
  return spots.flatMap((a, index) =>
    spots.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
  );
};

test.each(['wide', 'narrow'] as const)(
  'six marks in one cell of the %s radar do not touch',
  (shape) => {
    const { mark: half } = frameOf(data, shape);
    expect(Math.min(...distancesIn(shape, 6))).toBeGreaterThan(2 * half);
  },
);

test('however many signals fall in a cell, each has a place', () => {
  expect(spotsIn(frameOf(data, 'narrow'), { sector: 0, ring: 3 }, 40)).toHaveLength(40);
});
