import { setTimeout } from 'node:timers/promises';
import type { Pack } from '#domain';
import type { Projector } from '../../projector/projector.ts';
import type { TrackRecord } from './record.ts';

/** Below this a share of lists says nothing. */
const FEWEST_LISTS = 20;

/** Ahead, longest first: the one that matters most to a plan is ready first. */
const MONTHS = [12, 6, 3];

/** A page does not wait longer for what takes many seconds to make. */
const PATIENCE_MS = 500;

/** The model held against what came, if that is already known; asking sets it going. */
export const lookBack = async (projector: Projector, pack: Pack): Promise<TrackRecord> => {
  if (pack.boards.length * pack.services.length < FEWEST_LISTS) return [];
  const made = Promise.all(
    MONTHS.map((months) => projector.ask({ kind: 'coverage', pack: pack.name, months })),
  );
  // Too late for this page is not a fault of it.
  made.catch(() => undefined);
  return Promise.race([made, setTimeout(PATIENCE_MS, 'not-ready' as const, { ref: false })]);
};
