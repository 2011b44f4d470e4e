import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/** Whether a reader has the page: proxies weaken a tag (`W/`) when they pack it, and may name several (RFC 9110, 13.1.2). */
const isHeld = (ifNoneMatch: string | undefined, tag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === tag);

/** A tag over the body, so that a page read again costs only the question whether it has changed. */
export const addFreshness = (app: FastifyInstance): void => {
  app.addHook('onSend', async (request, reply, payload) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-cache');
    if (reply.statusCode !== 200 || typeof payload !== 'string') return payload;
    const tag = `"${createHash('sha256').update(payload).digest('base64url').slice(0, 22)}"`;
    reply.header('etag', tag);
    if (!isHeld(request.headers['if-none-match'], tag)) return payload;
    reply.code(304);
    return '';
  });
};
