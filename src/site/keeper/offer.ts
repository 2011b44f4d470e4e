import {
  DATA_SETS,
  type DataSet,
  type Finding,
  type Kept,
  type LedgerFact,
  placeOf,
  RETIRED,
  valueAt,
  YES,
} from '#domain';
import { type KeptPack, PACKS, SHIPPED } from '#intake';
import { checkSeal, type MergeConflict, mergeTables, tablesFrom, tablesOf } from '#plan';

/** What a pack would change in a plan that has been edited since another was loaded. */
export interface PackOffer {
  readonly name: string;
  readonly version: string;
  /** What is to be known of it before it is brought in. */
  readonly findings: readonly Finding[];
  /** Of the pack that was loaded last; undefined when none was of this name. */
  readonly loaded: string | undefined;
  /** The position of the ledger that it was held against. */
  readonly saw: number;
  /** What the pack changes and nobody has edited. */
  readonly facts: readonly LedgerFact[];
  /** What both have changed: the plan's own stays unless the pack's is chosen. */
  readonly conflicts: readonly MergeConflict[];
  /** Which pack and which files the plan now rests on: kept with the change, not to be chosen. */
  readonly records: readonly LedgerFact[];
  readonly dataSets: readonly DataSet[];
}

/** What someone chose of an offer. */
export interface Acceptance {
  readonly actor: string;
  readonly reason: string;
  /** By `choiceOf` a conflict; the plan's own stays where nothing is chosen. */
  readonly choices: ReadonlyMap<string, 'ours' | 'theirs'>;
}

export const choiceOf = ({ entity, field }: MergeConflict): string => `${entity} ${field}`;

const tableOf = ({ entity }: LedgerFact): string => placeOf(entity).table;

const isOfPlan = (table: string): boolean => table !== DATA_SETS && table !== PACKS;

const HASH = 'sha256';

const isGone = (kept: Kept, entity: string): boolean => valueAt(kept, entity, RETIRED) === YES;

const hashOf = (kept: Kept, name: string): string | undefined => {
  const entity = `${DATA_SETS}/${name}`;
  return isGone(kept, entity) ? undefined : valueAt(kept, entity, HASH);
};

interface FileOnOffer {
  readonly name: string;
  readonly facts: readonly LedgerFact[];
}

/** A file of figures goes from one to the other whole. */
const mergeFile = (kept: Kept, { name, facts }: FileOnOffer) => {
  const entity = `${DATA_SETS}/${name}`;
  const base = hashOf(kept, `${SHIPPED}${name}`);
  const ours = hashOf(kept, name);
  const theirs = facts.find(({ field }) => field === HASH)?.value;
  if (theirs === ours || theirs === base) return { facts: [], conflicts: [] };
  const back = isGone(kept, entity) ? [{ entity, field: RETIRED, value: undefined }] : [];
  const laid =
    theirs === undefined ? [{ entity, field: RETIRED, value: YES }] : [...facts, ...back];
  if (ours === base) return { facts: laid, conflicts: [] };
  return { facts: [], conflicts: [{ entity, field: HASH, base, ours, theirs, facts: laid }] };
};

/** The files of figures that a plan or a pack has. */
const filesOf = (kept: Kept, theirs: readonly LedgerFact[]): readonly FileOnOffer[] => {
  const offered = Map.groupBy(theirs, ({ entity }) => placeOf(entity).key);
  const names = new Set([...offered.keys(), ...(kept.tables.get(DATA_SETS)?.keys() ?? [])]);
  return [...names]
    .filter((name) => !name.startsWith(SHIPPED))
    .map((name) => ({ name, facts: offered.get(name) ?? [] }));
};

/** Files of the pack that was loaded before and of which the newer pack has none. */
const noLongerShipped = (kept: Kept, records: readonly LedgerFact[]): readonly LedgerFact[] => {
  const shipped = new Set(records.map(({ entity }) => entity));
  return [...(kept.tables.get(DATA_SETS)?.keys() ?? [])]
    .filter((name) => name.startsWith(SHIPPED))
    .map((name) => ({ entity: `${DATA_SETS}/${name}`, field: RETIRED, value: YES }))
    .filter(({ entity }) => !shipped.has(entity));
};

const isRecord = ({ entity }: LedgerFact): boolean => {
  const { table, key } = placeOf(entity);
  return table === PACKS || (table === DATA_SETS && key.startsWith(SHIPPED));
};

interface ToOffer {
  readonly kept: Kept;
  /** The plan's cells in the pack that was loaded last. */
  readonly base: readonly LedgerFact[];
  readonly theirs: KeptPack;
}

/** Holds a pack against the plan and against the pack that the plan began from. */
export const offerOf = ({ kept, base, theirs }: ToOffer): PackOffer => {
  const { name, version } = theirs.pack;
  const ours = [...tablesOf(kept)].filter(([entity]) => isOfPlan(placeOf(entity).table));
  const merged = mergeTables({
    base: tablesFrom(base),
    ours: new Map(ours),
    theirs: tablesFrom(theirs.facts.filter((fact) => isOfPlan(tableOf(fact)))),
  });
  const used = theirs.facts.filter((fact) => tableOf(fact) === DATA_SETS && !isRecord(fact));
  const files = filesOf(kept, used).map((file) => mergeFile(kept, file));
  const records = theirs.facts.filter(isRecord);
  return {
    name,
    version,
    findings: checkSeal(theirs.pack),
    loaded: valueAt(kept, `${PACKS}/${name}`, 'version'),
    saw: kept.head.seq,
    facts: [...merged.facts, ...files.flatMap(({ facts }) => facts)],
    conflicts: [...merged.conflicts, ...files.flatMap(({ conflicts }) => conflicts)],
    records: [...records, ...noLongerShipped(kept, records)],
    dataSets: theirs.dataSets,
  };
};

/** All that is laid down when an offer is accepted. */
export const factsAccepted = (
  { facts, conflicts, records }: PackOffer,
  choices: Acceptance['choices'],
): readonly LedgerFact[] => [
  ...facts,
  ...conflicts
    .filter((conflict) => choices.get(choiceOf(conflict)) === 'theirs')
    .flatMap((conflict) => conflict.facts),
  ...records,
];
