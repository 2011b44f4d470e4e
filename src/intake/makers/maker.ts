import type { Parsed } from '#domain';
import type { PackWritten } from '../write-pack.ts';

/** Makes a pack's folder from its source's file (CSV, or CSV in gzip): what was written, or why the file can't be used. */
export type PackMaker = (sourceFile: string, outFolder: string) => Promise<Parsed<PackWritten>>;
