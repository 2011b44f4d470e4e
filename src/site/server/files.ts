import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { BACKTEST_FILE } from '#domain';
import { maySeeWhole } from '#plan';
import type { FilesOfPack, Site } from '../page.ts';
import { fileAddress } from '../pages/data/page.ts';
import type { SiteOptions } from './options.ts';

const ofPack = /^[\w-]+\.(?:csv|json|md)$/;
const descriptorFile = 'datapackage.json';

/** A file of the name of a table holds that table; what describes a pack is for all. */
const isPublic = (file: string): boolean => {
  const { name, ext } = parse(file);
  return (
    [descriptorFile, BACKTEST_FILE].includes(file) || ext === '.md' || maySeeWhole('public', name)
  );
};

/** The files of each pack, by pack. */
export const filesOf = ({ packs, folders = {} }: SiteOptions): Site['files'] =>
  Object.fromEntries(
    packs.map(({ name }) => {
      const folder = folders[name];
      const names = folder === undefined ? [] : readdirSync(folder).toSorted();
      const { open = [], withheld = [] } = Object.groupBy(
        names.filter((each) => ofPack.test(each)),
        (each) => (isPublic(each) ? 'open' : 'withheld'),
      );
      return [name, { open, withheld }];
    }),
  );

/** A pack's description without the files that are not given away: what is fetched reads as a pack. */
const openDescriptor = (path: string, withheld: FilesOfPack['withheld']): string => {
  const descriptor = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as {
    readonly resources: readonly { readonly path: string }[];
  };
  const resources = descriptor.resources.filter((each) => !withheld.includes(each.path));
  return `${JSON.stringify({ ...descriptor, resources }, undefined, 2)}\n`;
};

/** One address for each file found at the start: a request's path never reaches the disk. */
export const addFiles = async (
  app: FastifyInstance,
  files: Site['files'],
  folders: Readonly<Record<string, string>> = {},
): Promise<void> => {
  await app.register(fastifyStatic, { root: import.meta.dirname, serve: false });
  for (const [pack, { open, withheld }] of Object.entries(files)) {
    const folder = folders[pack] ?? '';
    for (const name of open) {
      app.get(fileAddress(pack, name), (_, reply) =>
        name === descriptorFile && withheld.length > 0
          ? reply
              .type('application/json; charset=utf-8')
              .send(openDescriptor(join(folder, name), withheld))
          : // Whole or not at all: a few hundred kilobytes are not worth the ways a range can be wrong.
            reply.sendFile(name, folder, { acceptRanges: false }),
      );
    }
  }
};
