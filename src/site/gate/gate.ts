import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { TroubleCode } from '../pages/trouble/codes.ts';
import { type Incoming, type Rules, troubleIn } from './trouble-in.ts';

export type SendTrouble = (
  request: FastifyRequest,
  reply: FastifyReply,
  code: TroubleCode,
) => FastifyReply;

const incoming = (request: FastifyRequest): Incoming => ({
  method: request.method,
  url: request.originalUrl,
  host: request.headers.host,
  bodyLength: Number(request.headers['content-length'] ?? 0),
});

/** Turns away what can't be a sound request, before any page is asked. */
export const addGate = (
  app: FastifyInstance,
  hosts: Rules['hosts'],
  sendTrouble: SendTrouble,
): void => {
  const rules: Rules = {
    hosts,
    isAddress: (path) => app.hasRoute({ method: 'GET', url: path }),
  };
  app.addHook('onRequest', async (request, reply) => {
    const code = troubleIn(incoming(request), rules);
    if (code === 'wrong-method') reply.header('allow', 'GET, HEAD');
    return code === undefined ? undefined : sendTrouble(request, reply, code);
  });
};
