import { sumOf } from './divide.ts';
import type { Hand } from './hand.ts';
import {
  IDLE,
  LABORATORY_SPARE,
  laboratorySizes,
  REPORT_SPARE,
  rolesIdle,
  roomsBind,
  SPARE,
} from './sizing.ts';
import { OVERFLOW, SCOPE_SPARE } from './staff-sizes.ts';

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

const spareOf = (
  { board, service }: Work,
  { stage, kind, need }: Pick<Hand['needs'][number], 'stage' | 'kind' | 'need'>,
  room: string | undefined,
): number => {
  if (laboratorySizes[service]) return LABORATORY_SPARE;
  if (stage === 'report') return REPORT_SPARE;
  const idle = rolesIdle[need]?.includes(board) ?? false;
  return (kind === 'role') === (room === undefined) && !idle ? SPARE : IDLE;
};

/** Everything that a week's work needs. A report never waits for a room. */
export const needsOf = (hand: Hand, work: Work): readonly Need[] => {
  const room = binding(hand, work);
  return hand.needs
    .filter(({ service }) => service === work.service)
    .map(({ stage, kind, need }) => {
      const minutes = hand.likely('minutes', `${work.service}.${stage}.${need}`);
      return {
        board: work.board,
        kind,
        need,
        hours: (work.perWeek * minutes) / MINUTES,
        spare: spareOf(work, { stage, kind, need }, room),
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

/** A group's part of a role's work, and the hours it has over those. */
interface Part {
  readonly group: string;
  readonly limited: boolean;
  readonly part: number;
  readonly over: number;
}

/** By order of preference: each of limited scope its scope, and those of unlimited scope what is left. */
const partsOf = (
  hand: Hand,
  { need }: Need,
  employs: (group: string) => boolean,
): readonly Part[] => {
  const options = hand.fills
    .filter(({ role, group }) => role === need && employs(group))
    .toSorted((a, b) => a.preference - b.preference)
    .map(({ group }) => ({ group, scope: hand.scope({ group, role: need }) }));
  const open = options.findIndex(({ scope }) => scope === 1);
  const limited = options.map(({ group, scope }, place): Part => {
    const before = open < 0 || place < open;
    const part = before ? scope : scope * OVERFLOW;
    return { group, limited: true, part, over: before ? SCOPE_SPARE : 0 };
  });
  const rest = 1 - sumOf(limited.filter((_, place) => place !== open).map(({ part }) => part));
  return limited.map((one, place) =>
    place === open ? { group: one.group, limited: false, part: rest, over: 0 } : one,
  );
};

/** Who gives the hours that a role needs. */
export const groupHoursOf = (
  hand: Hand,
  need: Need,
  employs: (group: string) => boolean,
): readonly GroupHours[] =>
  partsOf(hand, need, employs).map(({ group, limited, part, over }) => ({
    board: need.board,
    group,
    limited,
    hours:
      (need.hours * (1 + need.spare) * part * (1 + over)) /
      hand.likely('relative_speed', `${group}.${need.need}`),
  }));
