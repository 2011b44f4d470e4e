import compress from '@fastify/compress';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Day } from '#domain';
import { addApi } from '../api/api.ts';
import { makeAssets } from '../assets/assets.ts';
import { addGate } from '../gate/gate.ts';
import { routable } from '../gate/trouble-in.ts';
import type { Site } from '../page.ts';
import { startProjector } from '../projector/projector.ts';
import { workAhead } from '../projector/work-ahead.ts';
import { renderer } from '../render.ts';
import { addAssets } from './assets.ts';
import { addCsv, addTables } from './csv.ts';
import { addEnding } from './ending.ts';
import { addErrors, answerBrokenRequest, troubleSender } from './errors.ts';
import { addFiles, filesOf } from './files.ts';
import { addFreshness } from './freshness.ts';
import { addHealth } from './health.ts';
import type { SiteOptions } from './options.ts';
import { addPages, menuOf } from './pages.ts';
import { addSecurityHeaders } from './security.ts';

/** The one clock of the site, in the days of Greenwich. */
const today = (): Day => Math.floor(Date.now() / 86_400_000) as Day;

const loopbackHosts = ['localhost', '127.0.0.1', '[::1]'];

/** The whole site, ready to listen; `close()` ends its threads too. */
export const buildSite = async (options: SiteOptions): Promise<FastifyInstance> => {
  const { packs, contact } = options;
  const assets = await makeAssets();
  const render = renderer(assets.addresses);
  const surroundings = { contact, menu: menuOf(packs) };
  const sendTrouble = troubleSender(render, surroundings);
  const app = Fastify({
    // Faults alone, on standard error: the address goes to standard output, and nothing that a reader asks is written down.
    logger: { level: 'error', stream: process.stderr },
    rewriteUrl: ({ url = '/' }) => routable(url),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    clientErrorHandler: answerBrokenRequest(render, surroundings),
    forceCloseConnections: 'idle',
  });
  const projector = startProjector(packs);
  app.addHook('onListen', () => {
    void workAhead(projector, packs);
  });
  app.addHook('onClose', () => projector.stop());
  const site: Site = { packs, contact, projector, files: filesOf(options), today };
  await addSecurityHeaders(app);
  addGate(app, options.loopback ? loopbackHosts : undefined, sendTrouble);
  addEnding(app);
  addFreshness(app);
  // After freshness: the tag is over the page as it is read, packed or not.
  await app.register(compress, { encodings: ['gzip'] });
  addErrors(app, sendTrouble);
  addHealth(app);
  addAssets(app, assets.all);
  addPages(app, { site, surroundings, render, sendTrouble });
  addCsv(app, site, sendTrouble);
  addTables(app, site, sendTrouble);
  await addFiles(app, site.files, options.folders);
  await addApi(app, site, sendTrouble);
  return app;
};
