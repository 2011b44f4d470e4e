import { sha256 } from './read-bytes.ts';
import { schemaOf } from './schema.ts';
import type { AnyTable } from './table.ts';

export interface FileMade {
  readonly path: string;
  readonly bytes: Buffer;
}

/** A file as a descriptor tells of it: what its columns mean, how large it is and its hash. */
export const resourceOf = (table: AnyTable, { path, bytes }: FileMade) => ({
  name: table.name,
  type: 'table',
  path,
  title: table.title,
  description: table.description,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes: bytes.length,
  hash: `sha256:${sha256(bytes)}`,
  schema: schemaOf(table),
});
