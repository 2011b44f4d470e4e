import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { namedBy, routeOf } from '../address.ts';
import type { TroubleCode } from '../pages/trouble/codes.ts';
import { type Incoming, type Rules, troubleIn } from './trouble-in.ts';

export type SendTrouble = (
  request: FastifyRequest,
  reply: FastifyReply,
  code: TroubleCode,
) => FastifyReply;

const incoming = ({ method, originalUrl, headers }: FastifyRequest): Incoming => ({
  method,
  url: originalUrl,
  host: headers.host,
  bodyLength: Number(headers['content-length'] ?? 0),
  origin: headers.origin,
  fetchSite: headers['sec-fetch-site'],
});

const reading = ['GET', 'HEAD'];
const readingAndSending = [...reading, 'POST'];

/** Who may come in, and with what. */
interface Doors {
  readonly hosts: Rules['hosts'];
  /** Whether a page at this path has a form that changes the plan. */
  readonly takesForm: (path: string) => boolean;
  /** Whether that form may hold a file. */
  readonly takesFiles: (path: string) => boolean;
}

/** Turns away what can't be a sound request, before any page is asked. */
export const addGate = (
  app: FastifyInstance,
  { hosts, takesForm, takesFiles }: Doors,
  sendTrouble: SendTrouble,
): void => {
  const methodsAt = (path: string): readonly string[] => {
    if (takesForm(path)) return readingAndSending;
    const named = namedBy(path);
    const url = named ? routeOf(named.page, named.language) : path;
    return app.hasRoute({ method: 'GET', url }) ? reading : [];
  };
  const rules: Rules = { hosts, methodsAt, takesFiles };
  app.addHook('onRequest', async (request, reply) => {
    const code = troubleIn(incoming(request), rules);
    if (code === 'wrong-method') {
      const { pathname } = new URL(request.originalUrl, 'http://localhost');
      reply.header('allow', methodsAt(pathname).join(', '));
    }
    return code === undefined ? undefined : sendTrouble(request, reply, code);
  });
};
