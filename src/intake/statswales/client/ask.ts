import type { Effects } from './effects.ts';

/** Why nothing came: there is no such cube, or StatsWales can’t be asked just now. */
export type NoAnswer = 'cube-not-found' | 'cube-unreachable';

const MOST_TRIES = 6;
const SECOND = 1000;
const LONGEST_WAIT = 120 * SECOND;
const TOO_MANY = 429;
/** A page of ten thousand rows has some three megabytes. */
const MOST_BYTES = 100_000_000;

const passes = (status: number): boolean => status === TOO_MANY || status === 408 || status >= 500;

/** `Retry-After`, in seconds or as a date; undefined where it is not said. */
const askedWait = (response: Response | undefined, { now }: Effects): number | undefined => {
  const said = response?.headers.get('retry-after')?.trim() ?? '';
  const time = /^\d+$/.test(said) ? Number(said) * SECOND : Date.parse(said) - now();
  return Number.isFinite(time) ? Math.max(0, time) : undefined;
};

const waitBefore = (tried: number, response: Response | undefined, effects: Effects): number =>
  Math.min(LONGEST_WAIT, askedWait(response, effects) ?? SECOND * 2 ** tried);

const textOf = async ({ body }: Response): Promise<string> => {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new RangeError('too long an answer');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
};

interface Answered {
  readonly response: Response | undefined;
  readonly text: string | undefined;
}

/** One question; a network that fails or does not answer in time is no fault of ours. */
const once = async (address: string, effects: Effects): Promise<Answered> => {
  const options = {
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(effects.patience),
  };
  try {
    const response = await effects.fetch(address, options);
    if (response.ok) return { response, text: await textOf(response) };
    await response.body?.cancel();
    return { response, text: undefined };
  } catch (problem) {
    if (problem instanceof Error) return { response: undefined, text: undefined };
    throw problem;
  }
};

/** Asks until there is an answer: waits as long as it is told to, or twice as long each time; after a few tries there is none. */
export const ask = async (
  address: string,
  effects: Effects,
): Promise<{ readonly text: string } | NoAnswer> => {
  for (let tried = 0; tried < MOST_TRIES; tried += 1) {
    const { response, text } = await once(address, effects);
    if (text !== undefined) return { text };
    if (response && !passes(response.status)) return 'cube-not-found';
    if (tried < MOST_TRIES - 1) await effects.wait(waitBefore(tried, response, effects));
  }
  return 'cube-unreachable';
};
