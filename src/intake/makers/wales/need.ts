import { sumOf } from './divide.ts';
import type { Hand } from './hand.ts';
import { IDLE, roomsBind, SPARE } from './sizing.ts';
import { OVERFLOW } from './staff-sizes.ts';

const MINUTES = 60;

/** Work of a service at a board in a week: tests, and as many reports. */
export interface Work {
  readonly board: string;
  readonly service: string;
  readonly perWeek: number;
}

/** Hours a week that a role or an equipment must give to a service at a board. */
export interface Need {
  readonly board: string;
  readonly kind: 'role' | 'equipment';
  readonly need: string;
  readonly hours: number;
  /** Hours beyond these, as a share: fewer where this is what binds. */
  readonly spare: number;
}

/** The equipment of a service, where it is what binds at a board. */
const binding = (hand: Hand, { board, service }: Work): string | undefined =>
  hand.needs.find(
    (one) =>
      one.service === service && one.kind === 'equipment' && roomsBind[one.need]?.includes(board),
  )?.need;

/** Everything that a week's work needs. A report never waits for a room. */
export const needsOf = (hand: Hand, work: Work): readonly Need[] => {
  const room = binding(hand, work);
  return hand.needs
    .filter(({ service }) => service === work.service)
    .map(({ stage, kind, need }) => {
      const minutes = hand.likely('minutes', `${work.service}.${stage}.${need}`);
      const binds = stage === 'report' || (kind === 'role') === (room === undefined);
      return {
        board: work.board,
        kind,
        need,
        hours: (work.perWeek * minutes) / MINUTES,
        spare: binds ? SPARE : IDLE,
      };
    });
};

/** Hours that one group is to give to a role at a board. */
export interface GroupHours {
  readonly board: string;
  readonly group: string;
  readonly hours: number;
  readonly limited: boolean;
}

/** Parts of a role's work by group, in order: each of limited scope its scope, the others what is left. */
const partsOf = (hand: Hand, need: Need, employs: (group: string) => boolean) => {
  const options = hand.fills
    .filter(({ role, group }) => role === need.need && employs(group))
    .toSorted((a, b) => a.preference - b.preference)
    .map(({ group }, place) => ({ group, place, scope: hand.scope({ group, role: need.need }) }));
  const open = options.findIndex(({ scope }) => scope === 1);
  const limited = options.map(({ scope, place }) =>
    scope === 1 ? 0 : place > open && open >= 0 ? scope * OVERFLOW : scope,
  );
  const rest = 1 - sumOf(limited);
  return options.map(({ group, place }) => ({
    group,
    limited: place !== open,
    part: place === open ? rest : (limited[place] ?? 0),
  }));
};

/** Who gives the hours that a role needs. */
export const groupHoursOf = (
  hand: Hand,
  need: Need,
  employs: (group: string) => boolean,
): readonly GroupHours[] =>
  partsOf(hand, need, employs).map(({ group, limited, part }) => ({
    board: need.board,
    group,
    limited,
    hours:
      (need.hours * (1 + need.spare) * part) /
      hand.likely('relative_speed', `${group}.${need.need}`),
  }));
