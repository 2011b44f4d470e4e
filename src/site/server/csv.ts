import type { FastifyInstance, FastifyReply } from 'fastify';
import { isoMonth, type Language, languages } from '#domain';
import { balanceCsv, limitsCsv, projectionCsv, queuesCsv, tableCsv } from '#export';
import { pathOf, type Query, routeOf } from '../address.ts';
import type { Site } from '../page.ts';
import { balanceTask } from '../pages/projection/page.ts';
import {
  queryOf,
  readQuestion,
  type TableName,
  tables,
} from '../pages/projection/read-question.ts';
import { gather } from '../parts/outlook/gather.ts';
import type { KnownOfPack } from '../parts/outlook/question.ts';
import { restsOn } from '../parts/outlook/rests-on.ts';
import { askedIn, type Served, toldIn } from './pages.ts';

interface File {
  readonly name: string;
  readonly text: string;
}

const sendFile = (reply: FastifyReply, { name, text }: File): FastifyReply =>
  reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${name.replace(/[^\w-]/g, '_')}.csv"`)
    .send(text);

/** What it rests on stands in the name too: `wales-reconstructed-reconstructed-2025-09.csv`. */
const fileName = (known: KnownOfPack): string => {
  const ground = restsOn(known);
  return [
    ...Object.values(queryOf(known.question)),
    ...(ground === 'real' ? [] : [ground]),
    isoMonth(known.projection.origin),
  ].join('-');
};

const isTable = (table: string): table is TableName => tables.some((one) => one === table);

interface Asked {
  readonly known: KnownOfPack;
  readonly table: TableName | undefined;
  readonly language: Language;
}

/** One of the tables beside the projection where it is asked for, else the projection week by week. */
const textOf = async ({ projector }: Site, { known, table, language }: Asked): Promise<string> => {
  if (table === undefined) return projectionCsv(known.projection, language);
  if (table === 'queues') return queuesCsv(known.projection, language);
  if (table === 'limits') return limitsCsv(known.projection, language);
  return balanceCsv(await projector.ask(balanceTask(known.question)), language);
};

/** The figures of a projection page, and with `table` another table beside them, at the same address with `.csv`. */
export const addCsv = (app: FastifyInstance, { siteNow, sendTrouble }: Served): void => {
  for (const language of languages) {
    app.get(`${pathOf('projection', language)}.csv`, async (request, reply) => {
      const site = await siteNow();
      const query = request.query as Query;
      const question = readQuestion(query, site.packs);
      const { table } = query;
      if (!question || (table !== undefined && !isTable(table))) {
        return sendTrouble(request, reply, 'unknown-choice');
      }
      const known = await gather(site.projector, question);
      if (known.lists === 0) return sendTrouble(request, reply, 'unknown-choice');
      return sendFile(reply, {
        name: [fileName(known), ...(table === undefined ? [] : [table])].join('-'),
        text: await textOf(site, { known, table, language }),
      });
    });
  }
};

/** The table of any other page that has one, at the page's address with `.csv`. */
export const addTables = (app: FastifyInstance, served: Served): void => {
  const { siteNow, surroundings, sendTrouble } = served;
  for (const told of toldIn(surroundings)) {
    const { csv } = told.page;
    if (csv === undefined) continue;
    app.get(`${routeOf(told.page.id, told.language)}.csv`, async (request, reply) => {
      const table = await csv(await siteNow(), askedIn(request, told.language));
      if (table.kind === 'trouble') return sendTrouble(request, reply, table.code);
      return sendFile(reply, { name: table.name, text: tableCsv(table.rows) });
    });
  }
};
