import { setTimeout } from 'node:timers/promises';
import type { Pack } from '#domain';
import type { Projector } from '../../projector/projector.ts';
import { lookBacks } from '../../projector/work-ahead.ts';
import type { TrackRecord } from './record.ts';

/** A page does not wait longer for what takes many seconds to make. */
const PATIENCE_MS = 500;

/** The model held against what came, if that is already known; asking sets it going. */
export const lookBack = async (projector: Projector, pack: Pack): Promise<TrackRecord> => {
  const made = Promise.all(lookBacks(pack).map((task) => projector.ask(task)));
  // Too late for this page is not a fault of it.
  made.catch(() => undefined);
  return Promise.race([made, setTimeout(PATIENCE_MS, 'not-ready' as const, { ref: false })]);
};
