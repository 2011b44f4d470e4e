import { axes } from './axes.ts';
import type { ChartData, ChartWords, Shape } from './data.ts';
import { type Frame, frameOf, largest, type Sides } from './frame.ts';
import { ink } from './ink.ts';
import { labels } from './labels.ts';
import { marks } from './marks.ts';
import { rounded } from './rounded.ts';
import { escapeText, tag } from './svg.ts';

/** Inside the picture, so that it stays with it wherever the picture goes. */
const watermark = (frame: Frame, words: string | undefined): string => {
  if (words === undefined) return '';
  const x = (frame.left + frame.width - frame.right) / 2;
  const y = (frame.top + frame.height - frame.bottom) * 0.62;
  const room = (frame.width - frame.left - frame.right) * 0.92;
  const size = Math.min(frame.font * 4, (room / words.length) * 1.7);
  const place = { x, y, 'text-anchor': 'middle', 'font-size': size };
  const turn = `rotate(-12 ${Math.round(x)} ${Math.round(y)})`;
  return tag('text', { ...place, transform: turn, ...ink.watermark }, escapeText(words));
};

/** The longest tick at the left, and figure at the right, with its word where there is one. */
const sidesOf = (data: ChartData, words: ChartWords, shape: Shape): Sides => {
  const last = data.projected.at(-1);
  const figure = rounded(last?.high ?? 0, data.unit).length;
  const word = Math.max(words.low.length, words.middle.length, words.high.length) + 1;
  return {
    lettersLeft: rounded(largest(data), data.unit).length,
    lettersRight: shape === 'wide' ? figure + word : figure,
  };
};

/** A telephone has room for three years back beside three ahead. */
const NARROW_MONTHS = 36;

/** Observed and projected in one picture, as SVG text: the same on the server and in a browser. */
export const chart = (all: ChartData, words: ChartWords, shape: Shape = 'wide'): string => {
  const data = shape === 'wide' ? all : { ...all, observed: all.observed.slice(-NARROW_MONTHS) };
  const frame = frameOf(data, shape, sidesOf(data, words, shape));
  const id = `${data.id}-${shape}`;
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `app-chart app-chart--${shape}`,
      viewBox: `0 0 ${frame.width} ${frame.height}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-description`,
      'font-family': 'arial, sans-serif',
      'font-size': frame.font,
    },
    tag('title', { id: `${id}-title` }, escapeText(words.title)),
    tag('desc', { id: `${id}-description` }, escapeText(words.description)),
    axes(frame, data),
    watermark(frame, words.watermark),
    marks(frame, data),
    labels(frame, data, words),
  );
};
