import type { TroubleCode } from '../pages/trouble/codes.ts';

const LONGEST_ADDRESS = 2000;
const LARGEST_BODY = 1_000_000;

export interface Incoming {
  readonly method: string;
  /** As sent, undecoded. */
  readonly url: string;
  readonly host: string | undefined;
  readonly bodyLength: number;
}

export interface Rules {
  /** Host names answered to; undefined answers to all. */
  readonly hosts: readonly string[] | undefined;
  readonly isAddress: (path: string) => boolean;
}

/** `[::1]:8080` is `[::1]`, `localhost:8080` is `localhost`. */
const nameOfHost = (host: string): string => host.replace(/:\d*$/, '').toLowerCase();

/** A stranger's page that has pointed its own name at 127.0.0.1 may not read what only this computer should. */
const isForeign = ({ host }: Incoming, { hosts }: Rules): boolean =>
  hosts !== undefined && !hosts.includes(nameOfHost(host ?? ''));

const isReadable = (url: string): boolean => {
  try {
    return !decodeURIComponent(url.replaceAll('+', ' ')).includes('\0');
  } catch {
    return false;
  }
};

const partsOf = (url: string): { path: string; search: string } => {
  const [path = '', search = ''] = url.split(/\?(.*)/s);
  return { path, search };
};

const hasRepeats = (search: string): boolean => {
  const names = [...new URLSearchParams(search).keys()];
  return new Set(names).size < names.length;
};

const methodTrouble = (incoming: Incoming, rules: Rules): TroubleCode | undefined => {
  if (incoming.method === 'GET' || incoming.method === 'HEAD') return undefined;
  if (incoming.bodyLength > LARGEST_BODY) return 'body-too-large';
  return rules.isAddress(partsOf(incoming.url).path) ? 'wrong-method' : 'not-here';
};

/** The first thing wrong with a request before anyone looks at what it asks for. */
export const troubleIn = (incoming: Incoming, rules: Rules): TroubleCode | undefined => {
  if (isForeign(incoming, rules)) return 'wrong-host';
  if (incoming.url.length > LONGEST_ADDRESS) return 'address-too-long';
  if (!isReadable(incoming.url)) return 'bad-address';
  if (hasRepeats(partsOf(incoming.url).search)) return 'repeated-parameter';
  return methodTrouble(incoming, rules);
};

/** What the router should see instead of a path that can't be decoded; the gate has already read the true one. */
export const routable = (url: string): string => {
  const { path } = partsOf(url);
  return isReadable(path) ? url : '/';
};
