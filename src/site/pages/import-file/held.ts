import { createHash } from 'node:crypto';
import type { Kept, Pack } from '#domain';
import type { Offer } from '#intake';
import type { HeldFile } from '../../importer/shelf.ts';
import { planToChange } from '../../keeper/bring-in.ts';
import type { Asked, Site } from '../../page.ts';

/** A file that waits for a decision, and the plan that it is held against. */
export interface Held {
  readonly token: string;
  /** Undefined where it is no longer here. */
  readonly file: HeldFile | undefined;
  readonly kept: Kept;
  readonly pack: Pack;
}

/** Undefined where nothing can be brought in. */
export const heldAt = async (
  { keeper, importer }: Site,
  { subject = '' }: Asked,
): Promise<Held | undefined> => {
  if (!keeper || !importer) return undefined;
  const plan = await planToChange(keeper);
  const file = await importer.held(subject, plan);
  return { token: subject, file, kept: plan.kept, pack: plan.pack };
};

/** What it would change, where it can be read. */
export const offerOf = (file: HeldFile | undefined): Offer | undefined =>
  file?.read?.ok ? file.read.value : undefined;

/** What readers call a table that was pasted. */
const PASTED = ['-', 'paste.txt', 'paste.html'];

/** As readers call it. */
export const ownNames = (file: HeldFile | undefined): readonly string[] => {
  const name = file && fileName(file);
  return name === undefined ? PASTED : [name];
};

/** What a page showed: the file against one position of the ledger, read in one way. Read in another way meanwhile, it is something else that nobody looked at. */
export const sawOf = ({ saw, kind = '', toRead }: HeldFile): string => {
  const way = JSON.stringify([kind, toRead.options]);
  return `${saw}-${createHash('sha256').update(way).digest('hex').slice(0, 12)}`;
};

/** As it is called where it comes from; undefined of what was pasted. */
export const fileName = ({ toRead: { source } }: HeldFile): string | undefined =>
  source.kind === 'bytes' ? source.file : undefined;
