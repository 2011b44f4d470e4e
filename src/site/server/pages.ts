import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Language, languages, type Pack } from '#domain';
import { keptPages, type PageId, pathOf, planPages, type Query, routeOf } from '../address.ts';
import { chooseLanguage } from '../gate/choose-language.ts';
import type { SendTrouble } from '../gate/gate.ts';
import type { Asked, Page, Site } from '../page.ts';
import { pages } from '../pages/pages.ts';
import { footPages, layoutOf, menuPages, type Surroundings } from '../parts/layout/layout.ts';
import { planPackOf } from '../parts/plan-pack/plan-pack.ts';
import type { Render } from '../render.ts';

export interface Served {
  /** The site as it is when it is asked: the plan may have changed since it was asked last. */
  readonly siteNow: () => Promise<Site>;
  readonly surroundings: Surroundings;
  readonly render: Render;
  readonly sendTrouble: SendTrouble;
}

/** Which page a question is of, in which language. */
interface Told {
  readonly page: Page;
  readonly language: Language;
}

export const askedIn = (request: FastifyRequest, language: Language): Asked => ({
  language,
  query: request.query as Query,
  subject: (request.params as { readonly subject?: string }).subject,
});

interface Shown {
  readonly page: Page;
  readonly asked: Asked;
  readonly view: { readonly title: string };
}

/** A page as it is read, whole. */
export const sendPage = (
  reply: FastifyReply,
  { page, asked, view }: Shown,
  { surroundings, render }: Served,
): FastifyReply => {
  const layout = layoutOf({ page: page.id, ...asked, title: view.title }, surroundings);
  const html = render(`pages/${page.id}/page.njk`, { layout, page: view });
  return reply
    .type('text/html; charset=utf-8')
    .header('content-language', asked.language)
    .send(html);
};

const answerWith =
  (served: Served, { page, language }: Told) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const asked = askedIn(request, language);
    const answer = await page.answer(await served.siteNow(), asked);
    if (answer.kind === 'trouble') return served.sendTrouble(request, reply, answer.code);
    return sendPage(reply, { page, asked, view: answer.view }, served);
  };

/** Pages that are there: those that change the plan are there only where it is kept. */
const pagesOf = ({ isKept }: Pick<Surroundings, 'isKept'>): readonly Page[] =>
  pages.filter(({ id }) => isKept || !keptPages.includes(id));

/** Every page that is there, in both languages. */
export const toldIn = (surroundings: Pick<Surroundings, 'isKept'>): readonly Told[] =>
  pagesOf(surroundings).flatMap((page) => languages.map((language) => ({ page, language })));

const subjectsOf = ({ subjects }: Page, packs: readonly Pack[]): readonly (string | undefined)[] =>
  subjects === undefined ? [undefined] : subjects(packs);

/** Every page that needs no more than packs, with one for each thing that it may show. */
export const toldBy = (
  packs: readonly Pack[],
): readonly (Told & { readonly subject: string | undefined })[] =>
  toldIn({ isKept: false }).flatMap((told) =>
    subjectsOf(told.page, packs).map((subject) => ({ ...told, subject })),
  );

interface Around {
  readonly packs: readonly Pack[];
  readonly contact: string;
  readonly isKept: boolean;
}

/** What stands around each page: menus lead to pages that are there. */
export const surroundingsOf = ({ packs, contact, isKept }: Around): Surroundings => {
  const hasPlan = isKept || planPackOf(packs) !== undefined;
  const isThere = (each: PageId) =>
    pagesOf({ isKept }).some(({ id }) => id === each) && (hasPlan || !planPages.includes(each));
  return { contact, isKept, menu: menuPages.filter(isThere), foot: footPages.filter(isThere) };
};

/** Every page in both languages, and the way in for those who name none. */
export const addPages = (app: FastifyInstance, served: Served): void => {
  for (const told of toldIn(served.surroundings))
    app.get(routeOf(told.page.id, told.language), answerWith(served, told));
  app.get('/', async (request, reply) => {
    const language = chooseLanguage(request.headers['accept-language']);
    return reply.header('vary', 'accept-language').redirect(pathOf('home', language), 302);
  });
};
