import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { isUnreachable } from '#register';
import { languageOfPath } from '../address.ts';
import type { SendTrouble } from '../gate/gate.ts';
import type { Form } from '../page.ts';
import { type TroubleCode, troubleOfStatus, troubles } from '../pages/trouble/codes.ts';
import { present, type Trouble, troublePage } from '../pages/trouble/page.ts';
import type { Surroundings } from '../parts/layout/layout.ts';
import type { Render } from '../render.ts';

const isForMachines = (url: string): boolean => url.startsWith('/api/');

/** What was sent, where it is not the sender's doing that it could not be taken. */
const sentWith = (
  { method, originalUrl, body }: FastifyRequest,
  code: TroubleCode,
): Trouble['sent'] =>
  method === 'POST' && troubles[code] >= 500 && body
    ? { address: originalUrl, form: body as Form }
    : undefined;

/** An error as a page, or as JSON below `/api/`; in the address's language, or both. Never what went on inside. */
export const troubleSender =
  (render: Render, surroundings: Surroundings): SendTrouble =>
  (request, reply, code) => {
    const url = request.originalUrl;
    reply.code(troubles[code]).header('cache-control', 'no-store');
    if (isForMachines(url)) {
      const both = Object.fromEntries(
        present({ code, language: undefined }).said.map(({ language, title }) => [language, title]),
      );
      return reply.type('application/json; charset=utf-8').send({ error: { code, ...both } });
    }
    const language = languageOfPath(url);
    return reply
      .type('text/html; charset=utf-8')
      .header('content-language', language ?? 'cy, en')
      .send(troublePage(render, { code, language, sent: sentWith(request, code) }, surroundings));
  };

const codeOf = (error: FastifyError): TroubleCode => {
  if (error.validation) return 'bad-value';
  if (error.code === 'FST_REQ_FILE_TOO_LARGE') return 'upload-too-large';
  if (error.statusCode !== undefined) return troubleOfStatus(error.statusCode);
  return isUnreachable(error) ? 'store-unreachable' : 'our-fault';
};

export const addErrors = (app: FastifyInstance, sendTrouble: SendTrouble): void => {
  app.setNotFoundHandler((request, reply) => sendTrouble(request, reply, 'not-here'));
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const code = codeOf(error);
    if (code === 'our-fault') request.log.error(error);
    if (code === 'store-unreachable') request.log.error(`the plan’s store: ${error.message}`);
    return sendTrouble(request, reply, code);
  });
};

/** Too broken for the router: headers too large, or not HTTP at all. Answered on the bare socket. */
export const answerBrokenRequest =
  (render: Render, surroundings: Surroundings) =>
  (error: Error & { code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) return;
    const code: TroubleCode =
      error.code === 'HPE_HEADER_OVERFLOW' ? 'headers-too-large' : 'bad-address';
    const body = Buffer.from(troublePage(render, { code, language: undefined }, surroundings));
    const head = [
      `HTTP/1.1 ${troubles[code]} ${code}`,
      'Content-Type: text/html; charset=utf-8',
      `Content-Length: ${body.length}`,
      "Content-Security-Policy: default-src 'none'; style-src 'self'; img-src 'self'",
      'Connection: close',
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body.toString()}`);
  };
