import type { FastifyInstance } from 'fastify';
import type { Keeper } from '../keeper/keeper.ts';

const plain = 'text/plain; version=0.0.4; charset=utf-8';

/** For those who keep it running: is it alive, is it ready, how much does it do (Prometheus text format). */
export const addHealth = (app: FastifyInstance, keeper: Keeper | undefined): void => {
  const counts = new Map<string, number>();
  let seconds = 0;
  app.addHook('onResponse', async (_, reply) => {
    const kind = `${Math.floor(reply.statusCode / 100)}xx`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    seconds += reply.elapsedTime / 1000;
  });
  app.get('/healthz', async () => ({ status: 'alive' }));
  app.get('/readyz', async (_, reply) => {
    try {
      await keeper?.now();
      return { status: 'ready' };
    } catch {
      return reply.code(503).send({ status: 'not ready' });
    }
  });
  app.get('/metrics', async (_, reply) => {
    reply.type(plain);
    const requests = [...counts].map(
      ([kind, count]) => `cynllun_requests_total{status="${kind}"} ${count}`,
    );
    return [
      '# TYPE cynllun_requests_total counter',
      ...requests,
      '# TYPE cynllun_request_seconds_total counter',
      `cynllun_request_seconds_total ${seconds}`,
      '# TYPE process_resident_memory_bytes gauge',
      `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
      '',
    ].join('\n');
  });
};
