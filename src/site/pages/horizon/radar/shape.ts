import { paint } from '../../../parts/chart/ink.ts';
import { escapeText, round, tag } from '../../../parts/chart/svg.ts';
import type { Mark } from './data.ts';
import type { Spot } from './frame.ts';
import { BASE } from './place.ts';

const outline = { stroke: paint.projection, 'stroke-width': 2 };

type Drawn = (spot: Spot, half: number) => string;

/** Told apart by shape and by filling, never by colour alone. */
const shapes: Readonly<Record<Mark['response'], Drawn>> = {
  act: ({ x, y }, half) => {
    const top = y - half * 1.35;
    const foot = y + half;
    const corners: readonly (readonly [number, number])[] = [
      [x, top],
      [x + half * BASE, foot],
      [x - half * BASE, foot],
    ];
    return tag('polygon', {
      points: corners.map((corner) => corner.map(round).join(',')).join(' '),
      fill: paint.projection,
      stroke: paint.paper,
      'stroke-width': 1,
    });
  },
  prepare: ({ x, y }, half) =>
    tag('rect', {
      x: x - half * 0.9,
      y: y - half * 0.9,
      width: half * 1.8,
      height: half * 1.8,
      fill: paint.paper,
      ...outline,
    }),
  watch: ({ x, y }, half) =>
    tag('circle', { cx: x, cy: y, r: half, fill: paint.paper, ...outline, stroke: paint.quiet }),
};

/** A mark with its number. */
export const drawn = ({ number, response }: Mark, spot: Spot, half: number): string =>
  shapes[response](spot, half) +
  tag(
    'text',
    {
      x: spot.x,
      y: spot.y + half * (response === 'act' ? 0.75 : 0.4),
      'text-anchor': 'middle',
      'font-size': half * 1.15,
      'font-weight': 'bold',
      fill: response === 'act' ? paint.paper : paint.text,
    },
    escapeText(number),
  );
