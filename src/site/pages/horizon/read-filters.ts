import { pestle, responses, type Signal, signalHorizons } from '#domain';
import type { Query } from '../../address.ts';
import { readFilter } from '../../parts/filter/filter.ts';

/** What a reader wants to see of the horizon; undefined for all of it. */
export interface Filters {
  readonly horizon: Signal['horizon'] | undefined;
  readonly response: Signal['response'] | undefined;
  readonly pestle: Signal['pestle'] | undefined;
}

/** The filters that an address asks for; undefined when it names one that there is not. */
export const readFilters = (query: Query): Filters | undefined => {
  const horizon = readFilter(query.horizon, signalHorizons);
  const response = readFilter(query.response, responses);
  const kind = readFilter(query.pestle, pestle);
  if (horizon === 'unknown' || response === 'unknown' || kind === 'unknown') return undefined;
  return { horizon, response, pestle: kind };
};

/** The address of a choice: only what was asked for. */
export const queryOf = (filters: Filters): Query =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));

export const filtered = (signals: readonly Signal[], filters: Filters): readonly Signal[] =>
  signals.filter(
    (signal) =>
      (filters.horizon ?? signal.horizon) === signal.horizon &&
      (filters.response ?? signal.response) === signal.response &&
      (filters.pestle ?? signal.pestle) === signal.pestle,
  );
