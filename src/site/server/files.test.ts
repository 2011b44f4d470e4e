import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { addFiles } from './files.ts';

it('a file of a pack is sent whole, whatever part of it is asked for', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cynllun-files-'));
  await writeFile(join(folder, 'lists.csv'), 'board,service\n');
  const app = Fastify();
  await addFiles(app, { wales: ['lists.csv'] }, { wales: folder });
  for (const range of [undefined, 'bytes=0-4', 'bytes=99-', 'bytes=5-1', 'bytes=0-0,2-3']) {
    const headers = range === undefined ? {} : { range };
    const { statusCode, body } = await app.inject({ url: '/packs/wales/lists.csv', headers });
    expect([range, statusCode, body]).toEqual([range, 200, 'board,service\n']);
  }
  await app.close();
  await rm(folder, { recursive: true });
});
