import type { RadarData, Shape } from './data.ts';

/** The measures of a radar, in its own units: about a screen's pixel each. */
export interface Frame {
  readonly shape: Shape;
  readonly size: number;
  readonly height: number;
  readonly centre: number;
  readonly radius: number;
  readonly font: number;
  /** Half the width of a mark. */
  readonly mark: number;
  /** The innermost ring's share of the radius: it has least room, and is the widest. */
  readonly innermost: number;
  readonly sectors: number;
  readonly rings: number;
}

const sizes = {
  wide: { size: 600, radius: 264, font: 15, mark: 12, innermost: 0.54 },
  narrow: { size: 320, radius: 136, font: 12, mark: 8, innermost: 0.62 },
} as const;

export const frameOf = ({ sectors, rings }: RadarData, shape: Shape): Frame => {
  const { size } = sizes[shape];
  return {
    shape,
    ...sizes[shape],
    centre: size / 2,
    height: size + sizes[shape].font * 1.8,
    sectors: sectors.length,
    rings: rings.length,
  };
};

/** Left free at the top, in degrees, for what the rings are called. */
const WEDGE = 26;

/** The middle stays clear: no mark fits there. */
const HOLE = 0.1;

/** The angle at which a sector begins, in degrees clockwise from the top. */
export const angleOf = ({ sectors }: Frame, sector: number): number =>
  WEDGE / 2 + (sector * (360 - WEDGE)) / sectors;

/** The inner and outer radius of a ring. */
export const ringOf = (
  { rings, radius, innermost }: Frame,
  ring: number,
): readonly [number, number] => {
  const outer = (index: number) =>
    radius * (innermost + ((1 - innermost) * index) / Math.max(1, rings - 1));
  return [ring === 0 ? radius * HOLE : outer(ring - 1), outer(ring)];
};

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export const spotAt = (
  { centre }: Frame,
  { degrees, radius }: { readonly degrees: number; readonly radius: number },
): Spot => {
  const turn = ((degrees - 90) * Math.PI) / 180;
  return { x: centre + radius * Math.cos(turn), y: centre + radius * Math.sin(turn) };
};
