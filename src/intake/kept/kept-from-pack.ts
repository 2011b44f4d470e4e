import {
  DATA_SETS,
  type DataSet,
  entityOf,
  type LedgerFact,
  type Pack,
  type Parsed,
} from '#domain';
import type { Resource } from '../descriptor-schema.ts';
import { descriptorFile } from '../descriptor-trouble.ts';
import { issueList } from '../issue-list.ts';
import { type OpenPack, openPack } from '../open-pack.ts';
import { filesIn, filesRemembered, type PackFiles } from '../pack-files.ts';
import { sha256 } from '../read-bytes.ts';
import { readPackFrom } from '../read-pack.ts';
import { isKeptTable, keptTableOf } from './kept-tables.ts';
import { factsOfTable, rowsIn } from './table-facts.ts';

/** A pack as the ledger keeps it. */
export interface KeptPack {
  readonly pack: Pack;
  /** Cells of the plan, and the names of the data sets. */
  readonly facts: readonly LedgerFact[];
  readonly dataSets: readonly DataSet[];
}

/** The data set that describes the others. */
export const DESCRIPTOR = 'datapackage';
/** Files as they came with the pack: a newer pack is held against them. */
export const SHIPPED = 'shipped/';
/** The table of the ledger that says which pack was loaded. */
export const PACKS = 'packs';

interface FileToKeep {
  readonly name: string;
  readonly path: string;
  readonly bytes: Buffer;
  readonly rows: number | undefined;
}

const rowFacts = (entity: string, cells: Readonly<Record<string, string>>) =>
  Object.entries(cells).map(([field, value]) => ({ entity, field, value }));

/** How the ledger names a file: as it came, and where its rows are not kept one by one, as it is used. */
const namesOf = ({ name, path, bytes, rows }: FileToKeep, used: boolean) => {
  const counted: Readonly<Record<string, string>> = rows === undefined ? {} : { rows: `${rows}` };
  const cells = { sha256: sha256(bytes), ...counted, file: path };
  return [...(used ? [name] : []), `${SHIPPED}${name}`].flatMap((key) =>
    rowFacts(entityOf(DATA_SETS, key), cells),
  );
};

const keptOfTable = async ({ name, path }: Resource, bytes: Buffer): Promise<KeptPack['facts']> => {
  const source = { bytes, file: path };
  const rows = await rowsIn(source);
  const kept = isKeptTable(name);
  // The seal vouches for rows as they were shipped; a plan has its own chain.
  const named = namesOf({ name, path, bytes, rows }, !kept && name !== 'seal');
  return kept ? [...(await factsOfTable(keptTableOf(name), source)), ...named] : named;
};

const keptOfFiles = async (files: PackFiles, { descriptor }: OpenPack) => {
  const issues = issueList();
  const facts: LedgerFact[] = [];
  const dataSets: DataSet[] = [];
  const keep = (bytes: Buffer) => dataSets.push({ sha256: sha256(bytes), bytes });
  const described = await files.read(descriptorFile, issues);
  if (described) {
    keep(described);
    const file = { name: DESCRIPTOR, path: descriptorFile, bytes: described, rows: undefined };
    facts.push(...namesOf(file, true));
  }
  for (const resource of descriptor.resources) {
    const bytes = await files.read(resource.path, issues);
    if (!bytes) continue;
    keep(bytes);
    facts.push(...(await keptOfTable(resource, bytes)));
  }
  return { facts, dataSets };
};

/** The plan of files as facts, and all else in them as data sets; or every issue in them. */
const keptFromFiles = async (given: PackFiles): Promise<Parsed<KeptPack>> => {
  const files = filesRemembered(given);
  const read = await readPackFrom(files);
  if (!read.ok) return read;
  const { value: pack } = read;
  const issues = issueList();
  const opened = await openPack(files, issues);
  if (!opened || !pack.plan) {
    issues.add('descriptor-invalid', descriptorFile, { column: 'resources', expected: 'actions' });
    return { ok: false, issues: issues.issues };
  }
  const { facts, dataSets } = await keptOfFiles(files, opened);
  const { name, version, hash } = pack;
  const loaded = rowFacts(entityOf(PACKS, name), { name, version, hash });
  return { ok: true, value: { pack, facts: [...facts, ...loaded], dataSets } };
};

/** The same, of a pack's folder. */
export const keptFromPack = (folder: string): Promise<Parsed<KeptPack>> =>
  keptFromFiles(filesIn(folder));
