import { scaleLinear } from 'd3-scale';
import type { Language } from '#domain';
import { formatShare, speaker } from '#words';
import { ink, paint } from '../../parts/chart/ink.ts';
import { escapeText, tag } from '../../parts/chart/svg.ts';
import { write } from '../../parts/chart/write.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** Error against that of no change: -0.08 is eight in a hundred smaller. */
export interface Bar {
  readonly name: string;
  readonly change: number;
}

const WIDTH = 290;
const [TOP, ROW, FONT, FIGURE] = [26, 44, 14, 44];

/** `−8.0%`: a sign on either side of no change. */
export const signedShare = (change: number): string => {
  const percent = formatShare(Math.abs(change), 1);
  if (Number(percent.slice(0, -1)) === 0) return percent;
  return `${change > 0 ? '+' : '−'}${percent}`;
};

const barOf = ({ name, change }: Bar, at: number, x: (change: number) => number): string => {
  const y = TOP + at * ROW;
  const [from, to] = [Math.min(x(0), x(change)), Math.max(x(0), x(change))];
  const better = change <= 0;
  const bar = { x: from, y: y + 20, width: Math.max(1, to - from), height: 14 };
  return [
    write(name, { x: 0, y: y + 14, anchor: 'start', fill: paint.text }),
    // Worse than no change is hollow: never told by colour alone.
    tag('rect', {
      ...bar,
      fill: better ? paint.projection : paint.paper,
      stroke: better ? paint.projection : paint.text,
      'stroke-width': 1.5,
    }),
    write(signedShare(change), {
      x: better ? from - 6 : to + 6,
      y: y + 32,
      anchor: better ? 'end' : 'start',
      fill: paint.text,
      bold: true,
    }),
  ].join('');
};

/** How much nearer than no change, or farther, bar by bar: to the left is better. */
export const pictureOfBars = (
  bars: readonly Bar[],
  { id, title }: { readonly id: string; readonly title: string },
  language: Language,
): string => {
  const say = speaker({ en, cy }, language);
  const height = TOP + bars.length * ROW + 4;
  const low = Math.min(-0.01, ...bars.map(({ change }) => change));
  const high = Math.max(0.01, ...bars.map(({ change }) => change));
  const x = scaleLinear([low, high], [FIGURE + 8, WIDTH - FIGURE - 8]);
  const described = bars.map(({ name, change }) => `${name}: ${signedShare(change)}`).join('; ');
  return tag(
    'svg',
    {
      viewBox: `0 0 ${WIDTH} ${height}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-description`,
      'font-size': FONT,
    },
    tag('title', { id: `${id}-title` }, escapeText(title)),
    tag('desc', { id: `${id}-description` }, escapeText(described)),
    tag('line', { x1: x(0), x2: x(0), y1: TOP - 6, y2: height, ...ink.axis }),
    write(say('look-back-better'), {
      x: x(0) - 6,
      y: FONT,
      anchor: 'end',
      fill: paint.quiet,
    }),
    ...bars.map((bar, at) => barOf(bar, at, x)),
  );
};
