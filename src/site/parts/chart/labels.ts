import type { ChartData, ChartWords, Fan, Marker } from './data.ts';
import { type Frame, LETTER } from './frame.ts';
import { ink, paint } from './ink.ts';
import { apart, bandLabel, over } from './place.ts';
import { rounded } from './rounded.ts';
import { tag } from './svg.ts';
import { write } from './write.ts';

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
  const y = frame.height - frame.bottom + frame.font * 3;
  const room = words.monthsAhead.length * frame.font * LETTER;
  // Where nothing was observed there is no room before the first week.
  const x = Math.max(frame.x(data.projected[0]?.day ?? data.origin), room);
  const before = { x, y, anchor: 'end', fill: paint.projection } as const;
  return (
    write(words.monthsAhead, before) +
    data.markers.map((marker) => markerAt(frame, data, marker)).join('')
  );
};

const origin = (frame: Frame, data: ChartData, words: ChartWords): string => {
  if (data.observed.length === 0) return '';
  const x = frame.x(data.origin);
  const foot = frame.height - frame.bottom;
  const reach = (words.lastObserved.length * frame.font * LETTER) / 2;
  const kept = Math.max(reach, Math.min(x, frame.width - reach));
  return (
    tag('line', { x1: x, x2: x, y1: frame.top - 12, y2: foot, ...ink.origin }) +
    write(words.lastObserved, { x: kept, y: frame.top - 20, anchor: 'middle', fill: paint.quiet })
  );
};

/** Below its line, between the second year’s figure and the third’s. */
const unchanged = (frame: Frame, data: ChartData, words: ChartWords): string => {
  const at = data.unchanged[Math.floor(data.unchanged.length * 0.83)];
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
    data.observed.length === 0
      ? ''
      : over(frame, data, { x: middleOfObserved, words: words.observed, fill: paint.text }),
    bandLabel(frame, data, { x: middleOfProjected, words: words.range, fill: paint.projection }),
    ends(frame, data, words),
  ].join('');
};
