import type { Pack } from '#domain';

export interface SiteOptions {
  /** In the order in which they are offered. */
  readonly packs: readonly Pack[];
  /** A role's mailbox, never a person's: shown on every page. */
  readonly contact: string;
  /** For this computer only: requests that name another host are turned away. */
  readonly loopback?: boolean;
  /** The folder each pack was read from, by the pack's name, for those whose files may be fetched. */
  readonly folders?: Readonly<Record<string, string>>;
}
