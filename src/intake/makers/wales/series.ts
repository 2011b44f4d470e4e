import { strewn, sumOf } from './divide.ts';
import type { Hand } from './hand.ts';
import { boardsDiffer, givesOnly, type ServiceSize, serviceSizes } from './sizing.ts';

/** One list: a service at a board. */
export interface Series extends Pick<ServiceSize, 'clearanceWeeks' | 'overSix' | 'urgent'> {
  readonly board: string;
  readonly service: string;
  readonly place: readonly [number, number];
  /** Part of the nation's list. */
  readonly share: number;
  readonly planned: number;
  readonly unscheduled: number;
}

const programmeOf: Readonly<Record<string, string>> = {
  'physiological-measurement': 'healthcare-science',
};

/** Boards that give a service, with their parts of it. */
export const boardsOf = (hand: Hand, service: Hand['services'][number]) => {
  const programme = programmeOf[service.group] ?? service.group;
  const shares = hand.boards.map(({ board }, place) => {
    const gives = givesOnly[board]?.includes(service.service) ?? true;
    const row = hand.shares.find((one) => one.board === board && one.programme === programme);
    return { board, place, share: gives ? (row?.share ?? 0) : 0 };
  });
  const all = sumOf(shares.map(({ share }) => share));
  return shares
    .filter(({ share }) => share > 0)
    .map(({ share, ...rest }) => ({ ...rest, share: share / all }));
};

const around = (middle: number, differ: number, at: readonly [number, number, number]): number =>
  middle * (1 + differ * strewn(at));

/** Every list of the pack, by board and then service, as the boards' table and the services' have them. */
export const seriesOf = (hand: Hand): readonly Series[] =>
  hand.services
    .flatMap((service, at) => {
      const size = serviceSizes[service.service];
      if (!size) return [];
      return boardsOf(hand, service).map(({ board, place, share }): Series => {
        const odds =
          (size.overSix / (1 - size.overSix)) * (1 + boardsDiffer.odds * strewn([place, at, 3]));
        return {
          board,
          service: service.service,
          place: [place, at],
          share: around(share * size.listShare, boardsDiffer.list, [place, at, 4]),
          clearanceWeeks: around(size.clearanceWeeks, boardsDiffer.clearance, [place, at, 5]),
          overSix: odds / (1 + odds),
          urgent: size.urgent,
          planned: around(size.planned, boardsDiffer.otherTests, [place, at, 6]),
          unscheduled: around(size.unscheduled, boardsDiffer.otherTests, [place, at, 7]),
        };
      });
    })
    .toSorted((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1]);
