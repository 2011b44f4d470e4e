import type { Label, Nation, Parsed, Source, Text, Viewpoint } from '#domain';
import { csvText, type Rows } from './csv-text.ts';
import { descriptorFile } from './descriptor-trouble.ts';
import { filesHeld } from './pack-files.ts';
import { type FileWritten, putFiles } from './put-files.ts';
import { readPackFrom } from './read-pack.ts';
import { resourceOf } from './resource.ts';
import { type AnyTable, namesOf } from './table.ts';
import { type ListTable, listTables } from './table-names.ts';
import { tableOf } from './table-of.ts';

export type { Cell, Rows } from './csv-text.ts';
export type { FileWritten } from './put-files.ts';

export interface PackContent {
  readonly name: string;
  readonly version: string;
  readonly title: Text;
  readonly description: Text;
  readonly nation: Nation;
  readonly viewpoint: Viewpoint;
  readonly label: Label;
  readonly sources: readonly Source[];
  readonly tables: Readonly<Record<Exclude<ListTable, 'activity'>, Rows>> & {
    readonly activity?: Rows;
  };
}

export interface PackWritten {
  readonly files: readonly FileWritten[];
}

const fileOf = (table: AnyTable, rows: Rows) => {
  const text = csvText(namesOf(table), rows);
  const path = `${table.name}.csv`;
  return { path, text, resource: resourceOf(table, { path, bytes: Buffer.from(text) }) };
};

const descriptorOf = (content: PackContent, resources: readonly unknown[]) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: content.name,
  version: content.version,
  title: content.title.en,
  description: content.description.en,
  licenses: [
    {
      name: 'OGL-UK-3.0',
      title: 'Open Government Licence v3.0',
      path: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    },
  ],
  sources: content.sources.map(({ title, path }) => ({ title: title.en, path })),
  cynllun: {
    nation: content.nation,
    viewpoint: content.viewpoint,
    label: content.label,
    titleCy: content.title.cy,
    descriptionCy: content.description.cy,
    sources: content.sources.map(({ title, owner, licence, attribution }) => ({
      titleCy: title.cy,
      owner,
      licence,
      attribution: attribution.en,
      attributionCy: attribution.cy,
    })),
  },
  resources,
});

/** Writes a pack's folder, the same bytes for the same content. It is read back first: a pack with issues never replaces one without. */
export const writePack = async (
  folder: string,
  content: PackContent,
): Promise<Parsed<PackWritten>> => {
  const { tables } = content;
  const bands = tables.bands.map(([band]) => String(band));
  const made = listTables.flatMap((name) => {
    const rows = tables[name];
    return rows ? [fileOf(tableOf(name, bands), rows)] : [];
  });
  const descriptor = descriptorOf(
    content,
    made.map(({ resource }) => resource),
  );
  const files = [
    ...made.map(({ path, text }) => ({ path, text })),
    { path: descriptorFile, text: `${JSON.stringify(descriptor, null, 2)}\n` },
  ];
  const read = await readPackFrom(filesHeld(files));
  return read.ok ? { ok: true, value: { files: await putFiles(folder, files) } } : read;
};
