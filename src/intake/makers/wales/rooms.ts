import { sumOf } from './divide.ts';
import type { Hand } from './hand.ts';
import type { Need } from './need.ts';
import { usualHours } from './sizing.ts';

export interface RoomsMade {
  readonly board: string;
  readonly equipment: string;
  readonly number: number;
  readonly openHours: number;
}

const ANY_HOURS = 40;

/** Rooms open for as long as the last year's tests take, with a little to spare where they bind and more where they do not. */
export const roomsFor = (hand: Hand, needs: readonly Need[]): readonly RoomsMade[] => {
  const rooms = needs.filter(({ kind }) => kind === 'equipment');
  const equipment = [...new Set(rooms.map(({ need }) => need))];
  return hand.boards.flatMap(({ board }) =>
    equipment.flatMap((one) => {
      const own = rooms.filter((room) => room.board === board && room.need === one);
      if (own.length === 0) return [];
      const open = sumOf(own.map(({ hours, spare }) => hours * (1 + spare)));
      const needed = open / hand.likely('uptime', one);
      const number = Math.ceil(needed / (usualHours[one] ?? ANY_HOURS));
      return [{ board, equipment: one, number, openHours: Math.ceil((needed / number) * 4) / 4 }];
    }),
  );
};
