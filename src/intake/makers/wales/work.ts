import type { Hand } from './hand.ts';
import type { Work } from './need.ts';
import { boardsOf } from './series.ts';
import { laboratorySizes, reportWeeks } from './sizing.ts';

/** A week's requests of laboratories, by board. */
export const laboratoryWork = (hand: Hand): readonly Work[] =>
  hand.services.flatMap((service) => {
    const size = laboratorySizes[service.service];
    if (!size) return [];
    return boardsOf(hand, service).map(({ board, share }) => ({
      board,
      service: service.service,
      perWeek: Math.round(size.requestsPerWeek * share),
    }));
  });

export interface WaitingWork {
  readonly board: string;
  readonly service: string;
  readonly requestsPerWeek: number;
  readonly waitingForTest: number;
  readonly waitingForReport: number;
}

/** What waits for a test without a list, or for a report, when the plan starts. A service that has neither has no row. */
export const waitingWork = (hand: Hand, all: readonly Work[]): readonly WaitingWork[] =>
  all
    .filter(({ service }) => hand.needs.some((one) => one.service === service && waits(one)))
    .map(({ board, service, perWeek }) => {
      const laboratory = laboratorySizes[service];
      return {
        board,
        service,
        requestsPerWeek: laboratory ? perWeek : 0,
        waitingForTest: Math.round(perWeek * (laboratory?.testWeeks ?? 0)),
        waitingForReport: Math.round(perWeek * (reportWeeks[service] ?? 0)),
      };
    });

const waits = ({ service, stage }: Hand['needs'][number]): boolean =>
  stage === 'report' || laboratorySizes[service] !== undefined;
