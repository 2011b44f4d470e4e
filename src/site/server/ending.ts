import type { FastifyInstance } from 'fastify';

/** Told to end, the server still answers what is open, and then lets go of each connection. */
export const addEnding = (app: FastifyInstance): void => {
  let ending = false;
  app.addHook('preClose', async () => {
    ending = true;
  });
  app.addHook('onSend', async (_, reply, payload) => {
    if (ending) reply.header('connection', 'close');
    return payload;
  });
};
