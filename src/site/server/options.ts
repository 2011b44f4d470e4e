import type { Pack } from '#domain';
import type { Keeper } from '../keeper/keeper.ts';

export interface SiteOptions {
  /** In the order in which they are offered. */
  readonly packs: readonly Pack[];
  /** Where the plan is kept and changed: its pack takes the place of the one of its name. Without one nothing can be changed. */
  readonly keeper?: Keeper | undefined;
  /** A role's mailbox, never a person's: shown on every page. */
  readonly contact: string;
  /** For this computer only: requests that name another host are turned away. */
  readonly loopback?: boolean;
  /** The folder each pack was read from, by the pack's name, for those whose files may be fetched. */
  readonly folders?: Readonly<Record<string, string>>;
}
