import formbody from '@fastify/formbody';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { namedBy, routeOf } from '../address.ts';
import { LARGEST_BODY } from '../gate/trouble-in.ts';
import type { Form, Page } from '../page.ts';
import type { Surroundings } from '../parts/layout/layout.ts';
import { askedIn, type Served, sendPage, toldIn } from './pages.ts';

/** Each field with all that was given for it, in order. */
const readForm = (body: string): Form => {
  const sent = [...new URLSearchParams(body)];
  const byName = Map.groupBy(sent, ([name]) => name);
  return Object.fromEntries(
    [...byName].map(([name, values]) => [name, values.map(([, value]) => value)]),
  );
};

const withForm = (surroundings: Pick<Surroundings, 'isKept'>) =>
  surroundings.isKept ? toldIn(surroundings).filter(({ page }) => page.act !== undefined) : [];

/** Whether there is a page at a path whose form changes the plan. */
export const formsOf = (surroundings: Pick<Surroundings, 'isKept'>) => {
  const withForms = new Set(withForm(surroundings).map(({ page }) => page.id));
  return (path: string): boolean => {
    const named = namedBy(path);
    return named !== undefined && withForms.has(named.page);
  };
};

const actWith =
  (served: Served, page: Page, act: NonNullable<Page['act']>) =>
  async (
    request: FastifyRequest,
    reply: FastifyReply,
    language: Parameters<typeof askedIn>[1],
  ): Promise<FastifyReply> => {
    const asked = askedIn(request, language);
    const acted = await act(await served.siteNow(), asked, (request.body ?? {}) as Form);
    reply.header('cache-control', 'no-store');
    if (acted.kind === 'trouble') return served.sendTrouble(request, reply, acted.code);
    // Seen at an address of its own: read again, it is not done again.
    if (acted.kind === 'done') return reply.redirect(acted.to, 303);
    reply.code(acted.status);
    return sendPage(reply, { page, asked, view: acted.view }, served);
  };

/** What the forms of pages do, where the plan is kept. */
export const addForms = async (app: FastifyInstance, served: Served): Promise<void> => {
  app.removeAllContentTypeParsers();
  await app.register(formbody, { bodyLimit: LARGEST_BODY, parser: readForm });
  for (const told of withForm(served.surroundings)) {
    const { page, language } = told;
    if (page.act === undefined) continue;
    const answer = actWith(served, page, page.act);
    app.post(routeOf(page.id, language), (request, reply) => answer(request, reply, language));
  }
};
