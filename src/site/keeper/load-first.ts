import type { Change, Issue, LedgerFact, Text } from '#domain';
import { keptFromPack } from '#intake';
import type { Ledger } from '#register';
import { reasonIn } from '#words';
import { firstBaseline, PRODUCT } from './words.ts';

/** A pack that no plan can begin from. */
export class UnreadablePack extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(`no plan can begin from this pack: ${JSON.stringify(issues.slice(0, 3))}`);
    this.name = 'UnreadablePack';
    this.issues = issues;
  }
}

/** The first position of a ledger, under a name: later plans are held against it. */
const baselineFacts = (name: Text, frozenOn: string): readonly LedgerFact[] =>
  Object.entries({ name_en: name.en, name_cy: name.cy, seq: '1', frozen_on: frozenOn }).map(
    ([field, value]) => ({ entity: 'baselines/B1', field, value }),
  );

export interface FirstLoad {
  readonly ledger: Ledger;
  /** The folder of the pack that a plan begins from. */
  readonly shipped: string;
  readonly clock: () => number;
}

/** An empty ledger gets the product's own pack as its first change. Two processes that do so at once load it once: the second finds everything there. */
export const loadFirst = async ({ ledger, shipped, clock }: FirstLoad) => {
  const { head } = await ledger.current();
  if (head.seq > 0) return;
  const pack = await keptFromPack(shipped);
  if (!pack.ok) throw new UnreadablePack(pack.issues);
  const { facts, dataSets } = pack.value;
  const { name, version } = pack.value.pack;
  const today = new Date(clock()).toISOString().slice(0, 10);
  const change: Change = {
    kind: 'edit',
    origin: 'pack',
    actor: await ledger.actorNamed(PRODUCT),
    reason: reasonIn('en')('pack-loaded', { name, version }),
    saw: 0,
    cites: undefined,
    facts: [...facts, ...baselineFacts(firstBaseline, today)],
  };
  const appended = await ledger.append(change, dataSets);
  if (appended.kind === 'refused') throw new UnreadablePack(appended.issues);
};
