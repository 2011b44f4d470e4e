import { draft, type WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  heading: draft('Yr hyn na all barhau'),
  lead: draft(
    'Os aiff popeth fel y disgwylir, dros yr amcanestyniad cyfan, ymhlith y bobl a’r gwaith a amcanestynnir gyda’i gilydd.',
  ),
  one: draft('{what}, {board}: {sentence}'),
  synthetic: draft('Ffigurau synthetig. {sentence}'),
  more: draft('Eraill nas dangosir yma: {others}.'),
};
