import { type Language, parseDay } from '#domain';
import { formatDay } from '#words';

/** When a change was made, as a reader says it: the ledger's clock is UTC. */
export const momentOf = (at: string, language: Language): string => {
  const day = parseDay(at.slice(0, 10));
  return day === undefined ? at : `${formatDay(day, language)}, ${at.slice(11, 16)} UTC`;
};
