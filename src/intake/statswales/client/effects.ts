/** What fetching a cube does beyond itself. */
export interface Effects {
  readonly fetch: (address: string, options: RequestInit) => Promise<Response>;
  /** Milliseconds. */
  readonly wait: (time: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How long one answer may take, in milliseconds. */
  readonly patience: number;
}

const MINUTE = 60_000;

/** The network and the clock as they are. */
export const realEffects: Effects = {
  fetch: (address, options) => fetch(address, options),
  wait: (time) => new Promise((resolve) => setTimeout(resolve, time)),
  now: () => Date.now(),
  patience: MINUTE,
};

/** The public interface of StatsWales. */
const ADDRESS = 'https://api.stats.gov.wales';

/** Where cubes are fetched from: another place may be named by `CYNLLUN_STATSWALES`. */
export const placeOfCubes = (): string => process.env.CYNLLUN_STATSWALES || ADDRESS;
