import { join } from 'node:path';
import type { Pack } from '#domain';
import { readPack } from '#intake';

/** A pack of the repository. */
export const packNamed = async (name: string): Promise<Pack> => {
  const read = await readPack(join(import.meta.dirname, '..', 'packs', name));
  if (!read.ok) throw new Error(`packs/${name} has issues`);
  return read.value;
};
