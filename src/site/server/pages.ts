import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Language, languages } from '#domain';
import { pathOf, type Query } from '../address.ts';
import { chooseLanguage } from '../gate/choose-language.ts';
import type { SendTrouble } from '../gate/gate.ts';
import type { Page, Site } from '../page.ts';
import { pages } from '../pages/pages.ts';
import { layoutOf } from '../parts/layout/layout.ts';
import type { Render } from '../render.ts';

interface Served {
  readonly site: Site;
  readonly render: Render;
  readonly sendTrouble: SendTrouble;
}

const answerWith =
  ({ site, render, sendTrouble }: Served, page: Page, language: Language) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const query = request.query as Query;
    const answer = await page.answer(site, { language, query });
    if (answer.kind === 'trouble') return sendTrouble(request, reply, answer.code);
    const { view } = answer;
    const { contact } = site;
    const layout = layoutOf({ page: page.id, language, query, title: view.title, contact });
    const html = render(`pages/${page.id}/page.njk`, { layout, page: view });
    return reply.type('text/html; charset=utf-8').header('content-language', language).send(html);
  };

/** Every page in both languages, and the way in for those who name none. */
export const addPages = (app: FastifyInstance, served: Served): void => {
  for (const page of pages) {
    for (const language of languages) {
      app.get(pathOf(page.id, language), answerWith(served, page, language));
    }
  }
  app.get('/', async (request, reply) => {
    const language = chooseLanguage(request.headers['accept-language']);
    return reply.header('vary', 'accept-language').redirect(pathOf('home', language), 302);
  });
};
