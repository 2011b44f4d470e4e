import { describe, expect, it } from 'vitest';
import { noDelivery, type Round, type Status } from '#domain';
import { day } from '../fixtures/sample-pack.ts';
import { type Direction, direction, lastRound } from './direction.ts';

describe('an action has gone', () => {
  it.each<[Status | undefined, Status, Direction]>([
    ['at-risk', 'on-track', 'better'],
    ['not-started', 'on-track', 'better'],
    ['on-track', 'complete', 'better'],
    ['paused', 'at-risk', 'better'],
    ['on-track', 'at-risk', 'worse'],
    ['at-risk', 'off-track', 'worse'],
    ['off-track', 'closed', 'worse'],
    ['off-track', 'off-track', 'same'],
    [undefined, 'on-track', 'none'],
  ])('from %s to %s: %s', (then, now, way) => {
    expect(direction(now, then)).toBe(way);
  });
});

const round = (id: string, asAt: string): Round => ({
  id,
  name: { en: id, cy: id },
  opens: day(asAt),
  due: day(asAt),
  asAt: day(asAt),
});

describe('the last round', () => {
  const rounds = [round('R2', '2026-12-31'), round('R1', '2026-09-30'), round('R0', '2026-06-30')];
  const delivery = { ...noDelivery, rounds };

  it.each([
    ['between two', '2026-11-24', 'R1'],
    ['on the day of one, the one before', '2026-12-31', 'R1'],
    ['after all', '2027-03-01', 'R2'],
    ['before any', '2026-06-30', undefined],
  ])('%s', (_, today, id) => {
    expect(lastRound({ delivery }, day(today))?.id).toBe(id);
  });
});
