import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import {
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import { projectionJson } from '#export';
import type { Site } from '../page.ts';
import { readQuestion } from '../pages/projection/read-question.ts';
import type { Question } from '../parts/outlook/question.ts';
import type { Served } from '../server/pages.ts';
import { packList, projectionDocument, projectionQuery } from './schemas.ts';

const description =
  'Waiting lists as projected by Cynllun, and the packs they rest on. Figures of a pack that is not labelled real are not official statistics. / Rhestrau aros fel y’u hamcanestynnir gan Cynllun, a’r pecynnau y maent yn seiliedig arnynt. Nid yw ffigurau pecyn heb y label real yn ystadegau swyddogol.';

type Api = Pick<Served, 'siteNow' | 'sendTrouble'>;

const listed = ({ packs }: Site) =>
  packs.map(({ name, version, hash, title, nation, label, boards, services }) => ({
    name,
    version,
    hash,
    title,
    nation,
    label,
    boards: boards.map((board) => ({ id: board.id, name: board.name })),
    services: services.map((service) => ({ id: service.id, name: service.name })),
  }));

/** Lists, futures and weeks multiplied: some ten seconds of work. */
const MOST_WEEKS = 12_000_000;

const isTooMuch = (
  { pack, board, service }: Question,
  { runs, weeks }: { readonly runs: number; readonly weeks: number },
): boolean => {
  const boards = board === undefined ? pack.boards.length : 1;
  const services = service === undefined ? pack.services.length : 1;
  return boards * services * runs * weeks > MOST_WEEKS;
};

const addRoutes = (api: FastifyInstance, { siteNow, sendTrouble }: Api): void => {
  const typed = api.withTypeProvider<ZodTypeProvider>();
  typed.get('/api/packs', { schema: { response: { 200: packList } } }, async () => ({
    packs: listed(await siteNow()),
  }));
  typed.get(
    '/api/projection',
    { schema: { querystring: projectionQuery, response: { 200: projectionDocument } } },
    async (request, reply) => {
      const {
        pack = '',
        board = '',
        service = '',
        capacity,
        actions,
        lang,
        ...precision
      } = request.query;
      const query = { pack, board, service, capacity: String(capacity), actions };
      const site = await siteNow();
      const question = readQuestion(query, site.packs);
      if (!question) return sendTrouble(request, reply, 'unknown-choice');
      if (isTooMuch(question, precision)) return sendTrouble(request, reply, 'too-much');
      const asked = { ...question, ...precision, kind: 'each', pack: question.pack.name } as const;
      const projected = await site.projector.ask(asked);
      // Worked out of a plan that said other words, maybe: of this one it is the same.
      const { name, version, hash } = question.pack;
      const projection = { ...projected, pack: { name, version, hash } };
      reply.type('application/json; charset=utf-8');
      // Text already: as the command line prints it, and not checked again number by number.
      return reply
        .serializer((text) => text as unknown as string)
        .send(projectionJson(projection, lang) as never);
    },
  );
  api.get('/openapi.json', { schema: { hide: true } }, async () => api.swagger());
};

/** JSON for other programs, described by `/openapi.json`. */
export const addApi = async (app: FastifyInstance, served: Api): Promise<void> => {
  await app.register(async (api) => {
    api.setValidatorCompiler(validatorCompiler);
    api.setSerializerCompiler(serializerCompiler);
    await api.register(swagger, {
      openapi: { openapi: '3.1.0', info: { title: 'Cynllun', version: '1', description } },
      transform: jsonSchemaTransform,
    });
    addRoutes(api, served);
  });
};
