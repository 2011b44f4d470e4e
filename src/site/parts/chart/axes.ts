import { civilOf, type Day } from '#domain';
import type { ChartData } from './data.ts';
import { type Frame, firstOfYear, formatTick, yearTicks } from './frame.ts';
import { ink, paint } from './ink.ts';
import { escapeText, tag } from './svg.ts';

const level = (frame: Frame, value: number, unit: ChartData['unit']): string => {
  const y = frame.y(value);
  const rule = { x1: frame.left, x2: frame.width - frame.right, y1: y, y2: y };
  return (
    tag('line', { ...rule, ...(value === 0 ? ink.axis : ink.grid) }) +
    tag(
      'text',
      { x: frame.left - 8, y: y + frame.font * 0.35, 'text-anchor': 'end', fill: paint.quiet },
      escapeText(formatTick(value, unit)),
    )
  );
};

const yearsBetween = (first: Day, last: Day): readonly number[] => {
  const from = civilOf(first).year + 1;
  return Array.from({ length: civilOf(last).year - from + 1 }, (_, index) => from + index);
};

const year = (frame: Frame, number: number): string => {
  const x = frame.x(firstOfYear(number));
  const foot = frame.height - frame.bottom;
  return (
    tag('line', { x1: x, x2: x, y1: foot, y2: foot + 6, ...ink.axis }) +
    tag(
      'text',
      { x, y: foot + frame.font * 1.5, 'text-anchor': 'middle', fill: paint.quiet },
      String(number),
    )
  );
};

/** Levels from zero, and years. The unit stands in the title above the picture. */
export const axes = (frame: Frame, data: ChartData): string => {
  const [first = 0, last = 0] = frame.x.domain() as Day[];
  const levels = frame.y.ticks(frame.shape === 'wide' ? 6 : 5);
  return [
    ...levels.map((value) => level(frame, value, data.unit)),
    ...yearTicks(frame, yearsBetween(first as Day, last as Day)).map((each) => year(frame, each)),
  ].join('');
};
