import compress from '@fastify/compress';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Day } from '#domain';
import { addApi } from '../api/api.ts';
import { makeAssets } from '../assets/assets.ts';
import { addGate } from '../gate/gate.ts';
import { LARGEST_BODY, routable } from '../gate/trouble-in.ts';
import { startImporter } from '../importer/importer.ts';
import type { Surroundings } from '../parts/layout/layout.ts';
import { planPackOf } from '../parts/plan-pack/plan-pack.ts';
import { slipTasks } from '../parts/progress/slip.ts';
import { startProjector } from '../projector/projector.ts';
import { workAhead } from '../projector/work-ahead.ts';
import { type Render, renderer } from '../render.ts';
import { addAssets } from './assets.ts';
import { addCsv, addTables } from './csv.ts';
import { addEnding } from './ending.ts';
import { addErrors, answerBrokenRequest, troubleSender } from './errors.ts';
import { addFiles, filesOf } from './files.ts';
import { addForms, formsOf } from './forms.ts';
import { addFreshness } from './freshness.ts';
import { addHealth } from './health.ts';
import type { SiteOptions } from './options.ts';
import { addPages, type Served, surroundingsOf } from './pages.ts';
import { addSecurityHeaders } from './security.ts';
import { siteSource } from './site-now.ts';

/** The one clock of the site, in the days of Greenwich. */
const today = (): Day => Math.floor(Date.now() / 86_400_000) as Day;

const loopbackHosts = ['localhost', '127.0.0.1', '[::1]'];

/** Longer than any id of the plan, and than a crosswalk's two. */
const LONGEST_SUBJECT = 500;

const serverFor = (render: Render, surroundings: Surroundings): FastifyInstance =>
  Fastify({
    // Faults alone, on standard error: the address goes to standard output, and nothing that a reader asks is written down.
    logger: { level: 'error', stream: process.stderr },
    rewriteUrl: ({ url = '/' }) => routable(url),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: LONGEST_SUBJECT },
    bodyLimit: LARGEST_BODY,
    clientErrorHandler: answerBrokenRequest(render, surroundings),
    forceCloseConnections: 'idle',
  });

/** The site at each moment, its projections worked out ahead while it listens. */
const livingSite = (app: FastifyInstance, options: SiteOptions): Served['siteNow'] => {
  const projector = startProjector(options.packs);
  const ahead = workAhead(projector);
  let listens = false;
  const siteNow = siteSource({
    options,
    projector,
    importer: options.keeper && startImporter(Date.now),
    today,
    seen: (packs, site) => {
      const plan = planPackOf(site.packs);
      if (listens) void ahead.notice(packs, async () => (plan ? slipTasks(site, plan) : []));
    },
  });
  app.addHook('onListen', async () => {
    listens = true;
    // A store that does not answer yet is told to whoever asks.
    await siteNow().catch(() => undefined);
  });
  app.addHook('onClose', async () => {
    ahead.stop();
    await projector.stop();
  });
  return siteNow;
};

const addAnswers = async (
  app: FastifyInstance,
  served: Served,
  options: SiteOptions,
): Promise<void> => {
  addPages(app, served);
  await addForms(app, served);
  addCsv(app, served);
  addTables(app, served);
  await addFiles(app, filesOf(options), options.folders);
  await addApi(app, served);
};

/** The whole site, ready to listen; `close()` ends its threads too. */
export const buildSite = async (options: SiteOptions): Promise<FastifyInstance> => {
  const { packs, contact, keeper } = options;
  const assets = await makeAssets();
  const render = renderer(assets.addresses);
  const surroundings = surroundingsOf({ packs, contact, isKept: keeper !== undefined });
  const sendTrouble = troubleSender(render, surroundings);
  const app = serverFor(render, surroundings);
  const siteNow = livingSite(app, options);
  await addSecurityHeaders(app);
  const hosts = options.loopback ? loopbackHosts : undefined;
  addGate(app, { hosts, ...formsOf(surroundings) }, sendTrouble);
  addEnding(app);
  addFreshness(app);
  // After freshness: the tag is over the page as it is read, packed or not.
  await app.register(compress, { encodings: ['gzip'] });
  addErrors(app, sendTrouble);
  addHealth(app, keeper);
  addAssets(app, assets.all);
  await addAnswers(app, { siteNow, surroundings, render, sendTrouble }, options);
  return app;
};
