import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { type Day, dayOf } from '#domain';
import { formatNumber, formatShare } from '#words';
import type { ChartData, Shape } from './data.ts';

/** The measures of a picture, in its own units: about a screen's pixel each. */
export interface Frame {
  readonly shape: Shape;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly font: number;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

const sizes = {
  wide: { width: 900, height: 440, left: 76, right: 150, top: 44, bottom: 62, font: 16 },
  narrow: { width: 320, height: 340, left: 62, right: 64, top: 44, bottom: 58, font: 14 },
} as const;

export const largest = ({ observed, projected, unchanged }: ChartData): number =>
  Math.max(
    0,
    ...[...observed, ...unchanged].map(({ value }) => value ?? 0),
    ...projected.map(({ high }) => high),
  );

/** The width of a letter, about, to its height: nothing on a server can measure one. */
export const LETTER = 0.58;

/** Room at the sides for the longest words written there. */
export interface Sides {
  readonly lettersLeft: number;
  readonly lettersRight: number;
}

export const frameOf = (data: ChartData, shape: Shape, sides: Sides): Frame => {
  const size = sizes[shape];
  const days = [...data.observed, ...data.projected, ...data.markers].map(({ day }) => day);
  const top = largest(data) || 1;
  const widthOf = (letters: number) => letters * size.font * LETTER;
  const left = Math.max(size.left, widthOf(sides.lettersLeft) + 12);
  const right = Math.max(size.right, widthOf(sides.lettersRight) + 12);
  return {
    shape,
    ...size,
    left,
    right,
    x: scaleLinear([Math.min(...days), Math.max(...days)], [left, size.width - right]),
    // From zero, so that a change looks as large as it is; a little air above the highest figure.
    y: scaleLinear([0, top * 1.06], [size.height - size.bottom, size.top]),
  };
};

export const formatTick = (value: number, unit: ChartData['unit']): string =>
  unit === 'share' ? formatShare(value) : formatNumber(value);

const firstOfYear = (year: number): Day => dayOf({ year, month: 1, dayOfMonth: 1 });

/** The first days of years, as many as can be labelled without touching. */
export const yearTicks = (frame: Frame, years: readonly number[]): readonly number[] => {
  const first = years[0];
  if (first === undefined) return [];
  const apart = frame.x(firstOfYear(first + 1)) - frame.x(firstOfYear(first));
  const step = [1, 2, 5, 10].find((every) => every * apart >= frame.font * 3.4) ?? 20;
  return years.filter((year) => year % step === 0);
};

export { firstOfYear };
