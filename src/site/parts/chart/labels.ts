import type { ChartData, ChartWords, Fan, Marker } from './data.ts';
import { type Frame, LETTER } from './frame.ts';
import { ink, paint } from './ink.ts';
import { rounded } from './rounded.ts';
import { escapeText, tag } from './svg.ts';

type Anchor = 'start' | 'middle' | 'end';

interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly fill: string;
  readonly bold?: boolean;
}

const write = (words: string, { x, y, anchor, fill, bold }: Label): string =>
  tag(
    'text',
    { x, y, 'text-anchor': anchor, fill, 'font-weight': bold ? 'bold' : undefined, ...ink.halo },
    escapeText(words),
  );

/** Moves labels apart, least first from the bottom up, so that none covers another. */
export const apart = (heights: readonly number[], gap: number): readonly number[] => {
  const placed: number[] = [];
  for (const height of heights)
    placed.push(Math.min(height, (placed.at(-1) ?? Number.POSITIVE_INFINITY) - gap));
  const shift = placed.length === 0 ? 0 : average(heights) - average(placed);
  return placed.map((height) => height + shift);
};

const average = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** At the horizon: the three figures, with a word each where there is room. */
const ends = (frame: Frame, data: ChartData, words: ChartWords): string => {
  const last = data.projected.at(-1);
  if (!last || frame.x(last.day) < frame.width - frame.right - frame.font) return '';
  const texts = [words.low, words.middle, words.high];
  const values = [last.low, last.middle, last.high];
  const heights = apart(
    values.map((value) => frame.y(value)),
    frame.font * 1.25,
  );
  return values
    .map((value, index) => {
      const figure = rounded(value, data.unit);
      return write(frame.shape === 'wide' ? `${figure} ${texts[index]}` : figure, {
        x: frame.width - frame.right + 8,
        y: (heights[index] ?? 0) + frame.font * 0.35,
        anchor: 'start',
        fill: paint.projection,
        bold: index === 1,
      });
    })
    .join('');
};

type Heights = { readonly highest: number; readonly lowest: number };

/** How far up and down the picture is drawn on within reach of a label that is `reach` wide either side. */
const drawnNear = (frame: Frame, data: ChartData, at: { x: number; reach: number }): Heights => {
  const near = ({ day }: { day: number }) => Math.abs(frame.x(day) - at.x) <= at.reach;
  const points = [...data.observed, ...data.unchanged].filter(near).map(({ value }) => value ?? 0);
  const fans = data.projected.filter(near);
  return {
    highest: frame.y(Math.max(0, ...points, ...fans.map(({ high }) => high))),
    lowest: frame.y(Math.min(...fans.map(({ low }) => low), frame.y.domain()[1] ?? 0)),
  };
};

interface Named {
  readonly x: number;
  readonly words: string;
  readonly fill: string;
}

/** A label kept within the picture's sides. */
const within = (frame: Frame, { x, words }: Named) => {
  const reach = (words.length * frame.font * LETTER) / 2;
  const left = frame.left + reach;
  return { reach, x: Math.max(left, Math.min(x, frame.width - frame.right - reach)) };
};

const over = (frame: Frame, data: ChartData, named: Named): string => {
  const { x, reach } = within(frame, named);
  const ceiling = drawnNear(frame, data, { x, reach }).highest - frame.font * 0.6;
  const y = Math.max(ceiling, frame.top + frame.font * 0.4);
  return write(named.words, { x, y, anchor: 'middle', fill: named.fill, bold: true });
};

/** Between the middle and the upper edge, half way along. */
const insideBand = (frame: Frame, data: ChartData, x: number): { y: number; room: number } => {
  const fan = data.projected.find(({ day }) => frame.x(day) >= x);
  if (!fan) return { y: 0, room: 0 };
  const [middle, high] = [frame.y(fan.middle), frame.y(fan.high)];
  return { y: (middle + high) / 2 + frame.font * 0.35, room: middle - high };
};

/** What the band means: below it, where that is clear of the ground; else in it, where it is wide enough; else above. */
const bandLabel = (frame: Frame, data: ChartData, named: Named): string => {
  const { x, reach } = within(frame, named);
  const below = drawnNear(frame, data, { x, reach }).lowest + frame.font * 1.4;
  const inside = insideBand(frame, data, x);
  const label = { x, anchor: 'middle', fill: named.fill, bold: true } as const;
  if (below < frame.height - frame.bottom - frame.font * 0.4)
    return write(named.words, { ...label, y: below });
  if (inside.room > frame.font * 1.6) return write(named.words, { ...label, y: inside.y });
  return over(frame, data, named);
};

const dotAt = (frame: Frame, data: ChartData, fan: Fan): string => {
  const x = frame.x(fan.day);
  const y = frame.y(fan.middle);
  const dot = {
    cx: x,
    cy: y,
    r: 4,
    fill: paint.projection,
    stroke: paint.paper,
    'stroke-width': 1.5,
  };
  const label = { x, y: y - 10, anchor: 'middle', fill: paint.projection, bold: true } as const;
  const isNamed = frame.shape === 'wide' && fan !== data.projected.at(-1);
  return tag('circle', dot) + (isNamed ? write(rounded(fan.middle, data.unit), label) : '');
};

const DAYS_IN_A_WEEK = 7;

const markerAt = (frame: Frame, data: ChartData, marker: Marker): string => {
  const fan = data.projected.find(({ day }) => day > marker.day - DAYS_IN_A_WEEK);
  if (!fan) return '';
  const x = frame.x(fan.day);
  const foot = frame.height - frame.bottom;
  const number = { x, y: foot + frame.font * 3, anchor: 'middle', fill: paint.projection } as const;
  return (
    tag('line', { x1: x, x2: x, y1: frame.y(fan.middle), y2: foot, ...ink.edge }) +
    write(String(marker.monthsAhead), number) +
    dotAt(frame, data, fan)
  );
};

/** At 12, 24 and 36 months: a dot on the line, and below the years how far ahead it is. */
const markers = (frame: Frame, data: ChartData, words: ChartWords): string => {
  const x = frame.x(data.origin);
  const y = frame.height - frame.bottom + frame.font * 3;
  const before = { x, y, anchor: 'end', fill: paint.projection } as const;
  return (
    write(words.monthsAhead, before) +
    data.markers.map((marker) => markerAt(frame, data, marker)).join('')
  );
};

const origin = (frame: Frame, data: ChartData, words: ChartWords): string => {
  const x = frame.x(data.origin);
  const foot = frame.height - frame.bottom;
  const reach = (words.lastObserved.length * frame.font * LETTER) / 2;
  const kept = Math.max(reach, Math.min(x, frame.width - reach));
  return (
    tag('line', { x1: x, x2: x, y1: frame.top - 12, y2: foot, ...ink.origin }) +
    write(words.lastObserved, { x: kept, y: frame.top - 20, anchor: 'middle', fill: paint.quiet })
  );
};

/** Below its line, three quarters of the way along it. */
const unchanged = (frame: Frame, data: ChartData, words: ChartWords): string => {
  const at = data.unchanged[Math.floor(data.unchanged.length * 0.75)];
  if (at?.value === undefined) return '';
  const y = frame.y(at.value) + frame.font * 1.3;
  return write(words.unchanged, { x: frame.x(at.day), y, anchor: 'middle', fill: paint.quiet });
};

/** Words at the lines themselves, so that no key is needed. */
export const labels = (frame: Frame, data: ChartData, words: ChartWords): string => {
  const [first = 0] = frame.x.domain();
  const middleOfObserved = (frame.x(first) + frame.x(data.origin)) / 2;
  const middleOfProjected = (frame.x(data.origin) + frame.width - frame.right) / 2;
  return [
    origin(frame, data, words),
    unchanged(frame, data, words),
    markers(frame, data, words),
    over(frame, data, { x: middleOfObserved, words: words.observed, fill: paint.text }),
    bandLabel(frame, data, { x: middleOfProjected, words: words.range, fill: paint.projection }),
    ends(frame, data, words),
  ].join('');
};
