import formbody from '@fastify/formbody';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { namedBy, routeOf } from '../address.ts';
import { LARGEST_BODY } from '../gate/trouble-in.ts';
import type { Form, Page } from '../page.ts';
import type { Surroundings } from '../parts/layout/layout.ts';
import { askedIn, type Served, sendPage, toldIn } from './pages.ts';
import { addUploads, type Sent, sentWithFiles } from './uploads.ts';

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
  const pages = withForm(surroundings).map(({ page }) => page);
  const pageAt = (path: string): Page | undefined => {
    const named = namedBy(path);
    return named && pages.find(({ id }) => id === named.page);
  };
  return {
    takesForm: (path: string): boolean => pageAt(path) !== undefined,
    takesFiles: (path: string): boolean => pageAt(path)?.takesFiles === true,
  };
};

/** What was sent; undefined where it is no form that the page takes. */
const sentIn = async (request: FastifyRequest, { takesFiles }: Page): Promise<Sent | undefined> => {
  if (!request.isMultipart()) return { form: (request.body ?? {}) as Form, files: [] };
  return takesFiles ? sentWithFiles(request) : undefined;
};

const actWith =
  (served: Served, page: Page, act: NonNullable<Page['act']>) =>
  async (
    request: FastifyRequest,
    reply: FastifyReply,
    language: Parameters<typeof askedIn>[1],
  ): Promise<FastifyReply> => {
    reply.header('cache-control', 'no-store');
    const sent = await sentIn(request, page);
    if (!sent) return served.sendTrouble(request, reply, 'not-a-form');
    const asked = { ...askedIn(request, language), files: sent.files };
    const acted = await act(await served.siteNow(), asked, sent.form);
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
  await addUploads(app);
  for (const told of withForm(served.surroundings)) {
    const { page, language } = told;
    if (page.act === undefined) continue;
    const answer = actWith(served, page, page.act);
    app.post(routeOf(page.id, language), (request, reply) => answer(request, reply, language));
  }
};
