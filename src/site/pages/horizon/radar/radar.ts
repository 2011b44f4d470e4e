import { ink, paint } from '../../../parts/chart/ink.ts';
import { escapeText, round, tag } from '../../../parts/chart/svg.ts';
import type { Mark, RadarData, RadarWords, Shape } from './data.ts';
import { angleOf, type Frame, frameOf, ringOf, spotAt } from './frame.ts';
import { spotsIn } from './place.ts';
import { drawn } from './shape.ts';

/** An arc of the rim, drawn so that words on it can be read: backwards below the middle. */
const rimOf = (frame: Frame, sector: number): string => {
  const [from, to] = [angleOf(frame, sector), angleOf(frame, sector + 1)];
  const isBelow = (from + to) / 2 > 90 && (from + to) / 2 < 270;
  const radius = frame.radius + (isBelow ? frame.font * 1.05 : frame.font * 0.4);
  const ends = [from, to].map((degrees) => spotAt(frame, { degrees, radius }));
  const [start, end] = isBelow ? ends.toReversed() : ends;
  if (!start || !end) return '';
  const sweep = isBelow ? 0 : 1;
  const [x, y] = [round(end.x), round(end.y)];
  return `M${round(start.x)} ${round(start.y)}A${round(radius)} ${round(radius)} 0 0 ${sweep} ${x} ${y}`;
};

const sectorName = (frame: Frame, name: string, sector: number): string => {
  const id = `radar-${frame.shape}-${sector}`;
  return (
    tag('path', { id, d: rimOf(frame, sector), fill: 'none' }) +
    tag(
      'text',
      { 'text-anchor': 'middle', 'font-weight': 'bold', fill: paint.text },
      tag('textPath', { href: `#${id}`, startOffset: '50%' }, escapeText(name)),
    )
  );
};

const spoke = (frame: Frame, sector: number): string => {
  const degrees = angleOf(frame, sector);
  const [inner] = ringOf(frame, 0);
  const [from, to] = [inner, frame.radius].map((radius) => spotAt(frame, { degrees, radius }));
  return from && to ? tag('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, ...ink.grid }) : '';
};

const ring = (frame: Frame, index: number): string =>
  tag('circle', {
    cx: frame.centre,
    cy: frame.centre,
    r: ringOf(frame, index)[1],
    fill: index === 0 ? paint.pale : 'none',
    'fill-opacity': index === 0 ? '0.45' : undefined,
    ...ink.grid,
    stroke: paint.quiet,
  });

const ringName = (frame: Frame, name: string, index: number): string => {
  const [inner, outer] = ringOf(frame, index);
  const radius = index === 0 ? outer - frame.font : (inner + outer) / 2;
  const { x, y } = spotAt(frame, { degrees: 0, radius });
  const place = { x, y: y + frame.font * 0.35, 'text-anchor': 'middle', fill: paint.quiet };
  return tag('text', { ...place, ...ink.halo }, escapeText(name));
};

const marksOf = (frame: Frame, marks: readonly Mark[]): string => {
  const cells = Map.groupBy(marks, ({ sector, ring: index }) => `${sector} ${index}`);
  return [...cells.values()]
    .flatMap((inCell) => {
      const [first] = inCell;
      const spots = first ? spotsIn(frame, first, inCell.length) : [];
      return inCell.map((mark, index) => {
        const spot = spots[index];
        return spot ? drawn(mark, spot, frame.mark) : '';
      });
    })
    .join('');
};

/** What is on the horizon, as SVG text: the nearer to the middle, the sooner. */
export const radar = (data: RadarData, words: RadarWords, shape: Shape = 'wide'): string => {
  const frame = frameOf(data, shape);
  const id = `radar-${shape}`;
  const foot = { x: frame.centre, y: frame.height - frame.font * 0.6, 'text-anchor': 'middle' };
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `app-chart app-chart--${shape}`,
      viewBox: `0 0 ${frame.size} ${round(frame.height)}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-description`,
      'font-family': 'arial, sans-serif',
      'font-size': frame.font,
    },
    tag('title', { id: `${id}-title` }, escapeText(words.title)),
    tag('desc', { id: `${id}-description` }, escapeText(words.description)),
    ...data.rings.map((_, index) => ring(frame, index)),
    ...data.sectors.map((_, sector) => spoke(frame, sector)),
    spoke(frame, data.sectors.length),
    ...data.sectors.map((name, sector) => sectorName(frame, name, sector)),
    ...data.rings.map((name, index) => ringName(frame, name, index)),
    tag(
      'text',
      {
        x: frame.centre,
        y: frame.centre - frame.radius - 5,
        'text-anchor': 'middle',
        fill: paint.quiet,
      },
      escapeText(words.years),
    ),
    marksOf(frame, data.marks),
    words.label === undefined
      ? ''
      : tag('text', { ...foot, fill: paint.quiet }, escapeText(words.label)),
  );
};
