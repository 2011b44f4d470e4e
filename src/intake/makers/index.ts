import { makeEnglandDm01 } from './england-dm01.ts';
import type { PackMaker } from './maker.ts';
import { makeScotland } from './scotland.ts';
import { makeWales } from './wales.ts';
import { makeWalesReconstructed } from './wales-reconstructed.ts';

export type { PackMaker };

/** Every pack we can make from its published source, by the pack's name. */
export const packMakers: Readonly<Record<string, PackMaker>> = {
  'england-dm01': makeEnglandDm01,
  scotland: makeScotland,
  wales: makeWales,
  'wales-reconstructed': makeWalesReconstructed,
};
