import { DATA_SETS, type Day, isRetired, type Kept, type Parsed, parseDay } from '#domain';
import type { LinkedTable } from '../column.ts';
import type { Descriptor } from '../descriptor-schema.ts';
import { descriptorFile } from '../descriptor-trouble.ts';
import { issueList } from '../issue-list.ts';
import { openPack } from '../open-pack.ts';
import type { PackFiles } from '../pack-files.ts';
import { described, readFigures } from '../read-pack.ts';
import { readWorkforce } from '../workforce/read-workforce.ts';
import { DESCRIPTOR, SHIPPED } from './kept-from-pack.ts';

/** Looks up the bytes of a data set by their hash. */
export type DataSetOf = (sha256: string) => Promise<Uint8Array | undefined>;

/** The data sets of a plan that are in use, by table: the hash of each. */
const dataSetsIn = ({ tables }: Kept): ReadonlyMap<string, string> =>
  new Map(
    [...(tables.get(DATA_SETS) ?? [])].flatMap(([name, row]) => {
      const hash = row.get('sha256')?.value;
      return name.startsWith(SHIPPED) || isRetired(row) || !hash ? [] : [[name, hash] as const];
    }),
  );

/** The data sets as files of a pack: each table under the name that the descriptor gives it. */
const filesOf = (hashes: ReadonlyMap<string, string>, dataSetOf: DataSetOf): PackFiles => {
  const names = new Map([[descriptorFile, DESCRIPTOR]]);
  return {
    read: async (path, issues) => {
      const hash = hashes.get(names.get(path) ?? path.replace(/\.csv$/, ''));
      const bytes = hash === undefined ? undefined : await dataSetOf(hash);
      if (!bytes) {
        issues.add('file-missing', path);
        return undefined;
      }
      const found = Buffer.from(bytes);
      if (path === descriptorFile)
        for (const { name, path: at } of resourcesIn(found)) names.set(at, name);
      return found;
    },
  };
};

/** What a descriptor says of its files, before it is judged. */
const resourcesIn = (bytes: Buffer): Descriptor['resources'] => {
  try {
    const { resources } = JSON.parse(bytes.toString('utf8')) as Partial<Descriptor>;
    return Array.isArray(resources) ? resources : [];
  } catch {
    return [];
  }
};

const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] =>
  rows.map(({ id }) => id);

const startOf = ({ cynllun }: Descriptor): Day | undefined => parseDay(cynllun.planStart ?? '');

const read = async (files: PackFiles) => {
  const issues = issueList();
  const pack = await openPack(files, issues);
  const refused = { ok: false as const, issues: issues.issues };
  if (!pack) return refused;
  const { content, tables } = await readFigures(pack, issues);
  const { boards, services } = content;
  const workforce = pack.has('groups')
    ? await readWorkforce(tables, pack.fileOf('needs'))
    : undefined;
  tables.check();
  const start = startOf(pack.descriptor);
  if (start === undefined)
    issues.add('descriptor-invalid', descriptorFile, { column: 'cynllun.planStart' });
  if (issues.issues.length > 0 || start === undefined) return refused;
  const known: ReadonlyMap<LinkedTable, readonly string[]> = new Map([
    ['boards', idsOf(boards)],
    ['services', idsOf(services)],
    ...(workforce ? ([['groups', idsOf(workforce.groups)]] as const) : []),
  ]);
  const about = described(pack.descriptor);
  const linked = workforce ? { ...content, workforce } : content;
  return { ok: true as const, value: { about, start, content: linked, known, has: pack.has } };
};

/** All of a plan's pack that is not kept row by row. */
export type Figures = Extract<Awaited<ReturnType<typeof read>>, { ok: true }>['value'];

const MOST_KNOWN = 3;

/** Reads the data sets of plans, and remembers the last few: most changes leave them as they are. */
export const figuresReader = (dataSetOf: DataSetOf): ((kept: Kept) => Promise<Parsed<Figures>>) => {
  const known = new Map<string, Promise<Parsed<Figures>>>();
  return async (kept) => {
    const hashes = dataSetsIn(kept);
    const id = [...hashes].map((one) => one.join(' ')).join('\n');
    const reading = known.get(id) ?? read(filesOf(hashes, dataSetOf));
    known.delete(id);
    known.set(id, reading);
    for (const oldest of [...known.keys()].slice(0, -MOST_KNOWN)) known.delete(oldest);
    // What could not be read may be there the next time.
    const forget = () => known.get(id) === reading && known.delete(id);
    const figures = await reading.catch((problem: unknown) => {
      forget();
      throw problem;
    });
    if (!figures.ok) forget();
    return figures;
  };
};
