import type { FastifyInstance } from 'fastify';

/** In milliseconds: less than the ten seconds after which those who tell a server to end lose theirs. */
const PATIENCE = 5000;

/** Told to end, the server still answers what is open, and then lets go of each connection; of one that is slower than its patience, at once. */
export const addEnding = (app: FastifyInstance, patience: number = PATIENCE): void => {
  let ending = false;
  app.addHook('preClose', async () => {
    ending = true;
    setTimeout(() => app.server.closeAllConnections(), patience).unref();
  });
  app.addHook('onSend', async (_, reply, payload) => {
    if (ending) reply.header('connection', 'close');
    return payload;
  });
};
