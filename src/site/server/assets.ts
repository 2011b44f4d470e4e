import type { FastifyInstance } from 'fastify';
import type { Asset } from '../assets/assets.ts';

const A_YEAR = 'public, max-age=31536000, immutable';
const A_DAY = 'public, max-age=86400';

/** Style, script and drawings, from memory. */
export const addAssets = (app: FastifyInstance, assets: readonly Asset[]): void => {
  for (const { address, type, body, gzip } of assets) {
    const isHashed = /-[0-9a-f]{16}\.\w+$/.test(address);
    app.get(address, async (request, reply) => {
      const packed = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
      reply.type(type).header('cache-control', isHashed ? A_YEAR : A_DAY);
      reply.header('vary', 'accept-encoding');
      if (packed) reply.header('content-encoding', 'gzip');
      return reply.send(packed ? gzip : body);
    });
  }
  app.get('/robots.txt', async (_, reply) =>
    reply.type('text/plain; charset=utf-8').send('User-agent: *\nDisallow: /api/\n'),
  );
};
