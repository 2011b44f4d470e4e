import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Site } from '../page.ts';
import { fileAddress } from '../pages/data/page.ts';
import type { SiteOptions } from './options.ts';

const open = /^[\w-]+\.(?:csv|json|md)$/;

/** The files of each pack that may be fetched, by pack. */
export const filesOf = ({ packs, folders = {} }: SiteOptions): Site['files'] =>
  Object.fromEntries(
    packs.map(({ name }) => {
      const folder = folders[name];
      const names = folder === undefined ? [] : readdirSync(folder).toSorted();
      return [name, names.filter((each) => open.test(each))];
    }),
  );

/** One address for each file found at the start: a request's path never reaches the disk. */
export const addFiles = async (
  app: FastifyInstance,
  files: Site['files'],
  folders: Readonly<Record<string, string>> = {},
): Promise<void> => {
  await app.register(fastifyStatic, { root: import.meta.dirname, serve: false });
  for (const [pack, names] of Object.entries(files)) {
    for (const name of names) {
      app.get(fileAddress(pack, name), (_, reply) =>
        // Whole or not at all: a few hundred kilobytes are not worth the ways a range can be wrong.
        reply.sendFile(name, join(folders[pack] ?? ''), { acceptRanges: false }),
      );
    }
  }
};
