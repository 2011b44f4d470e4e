import type { ChartData } from './data.ts';
import { type Frame, LETTER } from './frame.ts';
import { write } from './write.ts';

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

export const over = (frame: Frame, data: ChartData, named: Named): string => {
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
export const bandLabel = (frame: Frame, data: ChartData, named: Named): string => {
  const { x, reach } = within(frame, named);
  const below = drawnNear(frame, data, { x, reach }).lowest + frame.font * 1.4;
  const inside = insideBand(frame, data, x);
  const label = { x, anchor: 'middle', fill: named.fill, bold: true } as const;
  if (below < frame.height - frame.bottom - frame.font * 0.4)
    return write(named.words, { ...label, y: below });
  if (inside.room > frame.font * 1.6) return write(named.words, { ...label, y: inside.y });
  return over(frame, data, named);
};
