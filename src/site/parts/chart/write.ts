import { ink } from './ink.ts';
import { escapeText, tag } from './svg.ts';

type Anchor = 'start' | 'middle' | 'end';

interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly fill: string;
  readonly bold?: boolean;
}

/** Words in the picture, in white so that a line beneath does not cross them out. */
export const write = (words: string, { x, y, anchor, fill, bold }: Label): string =>
  tag(
    'text',
    { x, y, 'text-anchor': anchor, fill, 'font-weight': bold ? 'bold' : undefined, ...ink.halo },
    escapeText(words),
  );
