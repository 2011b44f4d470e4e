import type { TroubleCode } from '../pages/trouble/codes.ts';

const LONGEST_ADDRESS = 2000;
/** In bytes: a form with every text of an action written at length is a hundredth of it. */
export const LARGEST_BODY = 1_000_000;
/** The same of a form with a file: a month of the largest return is half of it. */
export const LARGEST_UPLOAD = 60_000_000;

export interface Incoming {
  readonly method: string;
  /** As sent, undecoded. */
  readonly url: string;
  readonly host: string | undefined;
  readonly bodyLength: number;
  /** The header Origin: where a form that is sent stood. */
  readonly origin: string | undefined;
  /** The header Sec-Fetch-Site, by which a browser says the same, and no page can make it say otherwise. */
  readonly fetchSite: string | string[] | undefined;
}

export interface Rules {
  /** Host names answered to; undefined answers to all. */
  readonly hosts: readonly string[] | undefined;
  /** The methods that an address answers; none when there is no such address. */
  readonly methodsAt: (path: string) => readonly string[];
  /** Whether the form at an address may hold a file. */
  readonly takesFiles: (path: string) => boolean;
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

/** Whether an origin is this site's, whichever way its port is written; `null` is nobody's. */
const isOwnOrigin = (origin: string, host: string | undefined): boolean => {
  if (host === undefined || !URL.canParse(origin)) return false;
  const from = new URL(origin);
  const own = `${from.protocol}//${host}`;
  return from.host !== '' && URL.canParse(own) && new URL(own).host === from.host;
};

/** A stranger's page may not send a form here in the name of whoever reads it: what a browser says of where the form stood must be this site, each time that it says so, and it must say something. */
const isOurForm = ({ host, origin, fetchSite }: Incoming): boolean => {
  if (origin !== undefined && !isOwnOrigin(origin, host)) return false;
  return fetchSite === undefined ? origin !== undefined : fetchSite === 'same-origin';
};

const sizeTrouble = ({ url, bodyLength }: Incoming, { takesFiles }: Rules) => {
  if (!takesFiles(partsOf(url).path))
    return bodyLength > LARGEST_BODY ? 'body-too-large' : undefined;
  return bodyLength > LARGEST_UPLOAD ? 'upload-too-large' : undefined;
};

const methodTrouble = (incoming: Incoming, rules: Rules): TroubleCode | undefined => {
  if (incoming.method === 'GET' || incoming.method === 'HEAD') return undefined;
  const size = sizeTrouble(incoming, rules);
  if (size) return size;
  const methods = rules.methodsAt(partsOf(incoming.url).path);
  if (methods.length === 0) return 'not-here';
  if (!methods.includes(incoming.method)) return 'wrong-method';
  return isOurForm(incoming) ? undefined : 'from-elsewhere';
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
