import { buildSite } from './build.ts';
import type { SiteOptions } from './options.ts';

export interface Listening {
  /** `http://127.0.0.1:8080` */
  readonly address: string;
  /** Answers what is open, takes nothing more, ends its threads. */
  readonly stop: () => Promise<void>;
}

interface Place {
  readonly host: string;
  readonly port: number;
}

const isLoopback = (host: string): boolean => /^(?:127\.|localhost$|\[?::1\]?$)/.test(host);

/** Serves until stopped. On a loopback host it answers this computer alone. */
export const serveSite = async (
  options: Omit<SiteOptions, 'loopback'>,
  { host, port }: Place,
): Promise<Listening> => {
  const loopback = isLoopback(host);
  // There is no sign-in: whoever reaches the site may change the plan.
  if (options.keeper && !loopback)
    throw new Error(`a plan that can be changed is served to this computer alone, not on ${host}`);
  const app = await buildSite({ ...options, loopback });
  const address = await app.listen({ host, port });
  return { address, stop: () => app.close() };
};
