import { type Kept, type Parsed, valueAt } from '#domain';
import { factsAsLoaded, type KeptPack, keptFromPack, PACKS } from '#intake';
import type { Ledger } from '#register';
import type { Keeper } from './keeper.ts';
import { factsAccepted, offerOf, type PackOffer } from './offer.ts';
import { isOlder } from './pack-versions.ts';

export interface PacksToOffer {
  readonly ledger: Ledger;
  /** The folder of the product's own pack. */
  readonly shipped: string;
  readonly append: Keeper['append'];
}

const nothingOnOffer = { ok: true as const, value: undefined };

const loadedOf = (kept: Kept, { pack }: KeptPack) => ({
  version: valueAt(kept, `${PACKS}/${pack.name}`, 'version'),
  hash: valueAt(kept, `${PACKS}/${pack.name}`, 'hash'),
});

/** What an older pack would change is what a newer one brought. */
const olderPack = ({ pack }: KeptPack, loaded = ''): Parsed<never> => {
  const spot = { column: 'version', value: pack.version, expected: loaded };
  return { ok: false, issues: [{ code: 'pack-older', file: 'datapackage.json', ...spot }] };
};

/** A plan goes on with packs of its own name. */
const otherPack = (kept: Kept, { pack }: KeptPack): Parsed<never> | undefined => {
  const names = [...(kept.tables.get(PACKS)?.keys() ?? [])];
  if (names.includes(pack.name)) return undefined;
  const spot = { column: 'name', value: pack.name, expected: names.join(' | ') };
  return { ok: false, issues: [{ code: 'not-allowed', file: 'datapackage.json', ...spot }] };
};

/** Newer packs, held against the plan and laid on it. */
export const packsOnOffer = (toOffer: PacksToOffer): Pick<Keeper, 'offer' | 'accept'> => {
  const { ledger, shipped, append } = toOffer;
  // The product's own pack stays as it is while the product runs.
  let own: Promise<Parsed<KeptPack>> | undefined;
  const packIn = (folder: string | undefined) => {
    if (folder !== undefined) return keptFromPack(folder);
    own ??= keptFromPack(shipped);
    return own;
  };
  let last:
    | { readonly head: string; readonly pack: KeptPack; readonly offer: PackOffer }
    | undefined;
  const heldAgainst = async (kept: Kept, theirs: KeptPack): Promise<Parsed<PackOffer>> => {
    if (last?.head === kept.head.hash && last.pack === theirs)
      return { ok: true, value: last.offer };
    const base = await factsAsLoaded(kept, ledger.dataSet);
    if (!base.ok) return base;
    const offer = offerOf({ kept, base: base.value, theirs });
    last = { head: kept.head.hash, pack: theirs, offer };
    return { ok: true, value: offer };
  };
  return {
    offer: async (folder) => {
      const pack = await packIn(folder);
      if (!pack.ok) return pack;
      const kept = await ledger.current();
      const loaded = loadedOf(kept, pack.value);
      if (loaded.hash === pack.value.pack.hash) return nothingOnOffer;
      if (isOlder(pack.value.pack.version, loaded.version ?? ''))
        return folder === undefined ? nothingOnOffer : olderPack(pack.value, loaded.version);
      return otherPack(kept, pack.value) ?? heldAgainst(kept, pack.value);
    },
    accept: async (offer, { actor, reason, choices }) => {
      const { saw, dataSets } = offer;
      const facts = factsAccepted(offer, choices);
      return append(
        { kind: 'edit', origin: 'pack', actor, reason, saw, cites: undefined, facts },
        dataSets,
      );
    },
  };
};
