import type { FastifyInstance } from 'fastify';
import { isoMonth, languages } from '#domain';
import { projectionCsv } from '#export';
import { pathOf, type Query } from '../address.ts';
import type { SendTrouble } from '../gate/gate.ts';
import type { Site } from '../page.ts';
import { queryOf, readQuestion } from '../pages/projection/read-question.ts';
import { gather } from '../parts/outlook/gather.ts';
import type { KnownOfPack } from '../parts/outlook/question.ts';

/** What it rests on stands in the name too: `wales-reconstructed-reconstructed-2025-09.csv`. */
const fileName = ({ question, projection }: KnownOfPack): string =>
  [
    ...Object.values(queryOf(question)),
    ...(question.pack.label === 'real' ? [] : [question.pack.label]),
    isoMonth(projection.origin),
  ]
    .join('-')
    .replace(/[^\w-]/g, '_');

/** The figures of a projection page, at the same address with `.csv`. */
export const addCsv = (app: FastifyInstance, site: Site, sendTrouble: SendTrouble): void => {
  for (const language of languages) {
    app.get(`${pathOf('projection', language)}.csv`, async (request, reply) => {
      const question = readQuestion(request.query as Query, site.packs);
      if (!question) return sendTrouble(request, reply, 'unknown-choice');
      const known = await gather(site.projector, question);
      if (known.lists === 0) return sendTrouble(request, reply, 'unknown-choice');
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${fileName(known)}.csv"`)
        .send(projectionCsv(known.projection, language));
    });
  }
};
