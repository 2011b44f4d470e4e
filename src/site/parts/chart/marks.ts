import { area, line } from 'd3-shape';
import type { ChartData, Fan, Point } from './data.ts';
import type { Frame } from './frame.ts';
import { ink } from './ink.ts';
import { round, tag } from './svg.ts';

/** The fan opens at the last figure known: there the range is nil. */
const fromLastKnown = ({ observed, projected }: ChartData): readonly Fan[] => {
  const last = observed.at(-1);
  if (last?.value === undefined) return projected;
  const { day, value } = last;
  return [{ day, low: value, middle: value, high: value }, ...projected];
};

const path = (d: string | null, attributes: Readonly<Record<string, string | number>>): string =>
  d === null
    ? ''
    : tag('path', { d: d.replace(/\d+\.\d+/g, (n) => `${round(Number(n))}`), ...attributes });

const fanLine = (frame: Frame, pick: (fan: Fan) => number) =>
  line<Fan>(
    ({ day }) => frame.x(day),
    (fan) => frame.y(pick(fan)),
  );

const projectedMarks = (frame: Frame, fans: readonly Fan[]): string => {
  const band = area<Fan>(
    ({ day }) => frame.x(day),
    ({ low }) => frame.y(low),
    ({ high }) => frame.y(high),
  );
  return (
    path(band(fans), ink.band) +
    path(fanLine(frame, ({ low }) => low)(fans), ink.edge) +
    path(fanLine(frame, ({ high }) => high)(fans), ink.edge) +
    path(fanLine(frame, ({ middle }) => middle)(fans), ink.middle)
  );
};

const pointLine = (
  frame: Frame,
  points: readonly Point[],
  drawn: Readonly<Record<string, string | number>>,
): string => {
  const known = line<Point>(
    ({ day }) => frame.x(day),
    ({ value }) => frame.y(value ?? 0),
  ).defined(({ value }) => value !== undefined);
  return path(known([...points]), drawn);
};

export const marks = (frame: Frame, data: ChartData): string =>
  projectedMarks(frame, fromLastKnown(data)) +
  pointLine(frame, data.unchanged, ink.unchanged) +
  pointLine(frame, data.observed, ink.observed);
