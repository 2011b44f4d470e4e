import type { Day, Pack } from '#domain';
import { asDelivered } from '#plan';
import type { Importer } from '../importer/importer.ts';
import type { Site } from '../page.ts';
import type { AnyProjector } from '../projector/projector.ts';
import { backtestsOf } from './backtests.ts';
import { filesOf } from './files.ts';
import type { SiteOptions } from './options.ts';

/** The packs with the plan's own as it is at this moment, in the place of the one of its name. */
const packsNow = async ({ packs, keeper }: SiteOptions): Promise<readonly Pack[]> => {
  if (!keeper) return packs;
  const { pack } = await keeper.now();
  const others = packs.filter(({ name }) => name !== pack.name);
  const place = packs.findIndex(({ name }) => name === pack.name);
  return others.toSpliced(Math.max(0, place), 0, pack);
};

/** Each pack as it is delivered on a day; the same object while neither changes, so that what was worked out of it is found again. */
const deliveries = () => {
  const known = new WeakMap<Pack, { readonly day: Day; readonly delivered: Pack }>();
  return (pack: Pack, day: Day): Pack => {
    const last = known.get(pack);
    if (last?.day === day) return last.delivered;
    const delivered = asDelivered(pack, day);
    known.set(pack, { day, delivered });
    return delivered;
  };
};

export interface SiteSource {
  readonly options: SiteOptions;
  readonly projector: AnyProjector;
  readonly importer: Importer | undefined;
  readonly today: () => Day;
  /** Hears of the packs that projections are made from, each time that they are looked at. */
  readonly seen: (delivered: readonly Pack[], site: Site) => void;
}

/** The site as it is at this moment: pages tell the plan as it is written, projections are of the plan as it is delivered. */
export const siteSource = ({ options, projector, importer, today, seen }: SiteSource) => {
  const { keeper, contact } = options;
  const files = filesOf(options);
  const backtests = backtestsOf(options);
  const deliveredOn = deliveries();
  return async (): Promise<Site> => {
    const packs = await packsNow(options);
    const day = today();
    const delivered = packs.map((pack) => deliveredOn(pack, day));
    const over = projector.over(delivered);
    const site = { packs, keeper, importer, contact, projector: over, files, backtests, today };
    seen(delivered, site);
    return site;
  };
};
