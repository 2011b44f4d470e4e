import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Language, languages, type Pack } from '#domain';
import { pathOf, planPages, type Query } from '../address.ts';
import { chooseLanguage } from '../gate/choose-language.ts';
import type { SendTrouble } from '../gate/gate.ts';
import type { Page, Site } from '../page.ts';
import { pages } from '../pages/pages.ts';
import { layoutOf, menuPages, type Surroundings } from '../parts/layout/layout.ts';
import { planPackOf } from '../parts/plan-pack/plan-pack.ts';
import type { Render } from '../render.ts';

interface Served {
  readonly site: Site;
  readonly surroundings: Surroundings;
  readonly render: Render;
  readonly sendTrouble: SendTrouble;
}

/** A page in a language, of one thing where it is one of many. */
interface Told {
  readonly page: Page;
  readonly language: Language;
  readonly subject: string | undefined;
}

const answerWith =
  ({ site, surroundings, render, sendTrouble }: Served, { page, language, subject }: Told) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const query = request.query as Query;
    const answer = await page.answer(site, { language, query, subject });
    if (answer.kind === 'trouble') return sendTrouble(request, reply, answer.code);
    const { view } = answer;
    const placed = { page: page.id, subject, language, query, title: view.title };
    const layout = layoutOf(placed, surroundings);
    const html = render(`pages/${page.id}/page.njk`, { layout, page: view });
    return reply.type('text/html; charset=utf-8').header('content-language', language).send(html);
  };

const subjectsOf = ({ subjects }: Page, packs: readonly Pack[]): readonly (string | undefined)[] =>
  subjects === undefined ? [undefined] : subjects(packs);

/** Every page in both languages, with one address for each thing that a page shows. */
export const toldBy = (packs: readonly Pack[]): readonly Told[] =>
  pages.flatMap((page) =>
    subjectsOf(page, packs).flatMap((subject) =>
      languages.map((language) => ({ page, language, subject })),
    ),
  );

/** The menu's pages that are there. */
export const menuOf = (packs: readonly Pack[]): Surroundings['menu'] => {
  const hasPlan = planPackOf(packs) !== undefined;
  return menuPages.filter(
    (each) => pages.some(({ id }) => id === each) && (hasPlan || !planPages.includes(each)),
  );
};

/** Every page in both languages, and the way in for those who name none. */
export const addPages = (app: FastifyInstance, served: Served): void => {
  for (const told of toldBy(served.site.packs)) {
    const path = pathOf(told.page.id, told.language, told.subject);
    app.get(path, answerWith(served, told));
  }
  app.get('/', async (request, reply) => {
    const language = chooseLanguage(request.headers['accept-language']);
    return reply.header('vary', 'accept-language').redirect(pathOf('home', language), 302);
  });
};
