import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { samplePacks } from '../fixtures/sample-packs.ts';
import { planPack } from '../fixtures/sample-plan.ts';
import { buildSite } from './build.ts';

let site: FastifyInstance;
let bare: FastifyInstance;
beforeAll(async () => {
  const contact = 'plan@example.org';
  site = await buildSite({ packs: [...samplePacks, planPack], contact });
  bare = await buildSite({ packs: samplePacks, contact });
});
afterAll(() => Promise.all([site.close(), bare.close()]));

test.each([
  ['/en/actions.csv?status=at-risk', 'actions-sample-plan-at-risk-illustrative', 'reference,label'],
  ['/cy/camau-gweithredu.csv', 'camau-gweithredu-sample-plan-illustrative', 'cyfeirnod,label'],
  ['/en/map.csv', 'strategy-map-sample-plan-synthetic', 'action,title,label'],
  ['/cy/map.csv?table=documents', 'dogfennau-sample-plan-synthetic', 'dogfen,teitl'],
  ['/en/horizon.csv?response=act', 'horizon-scan-sample-plan-illustrative', 'signal,title,label'],
  ['/cy/rhagdybiaethau.csv', 'rhagdybiaethau-sample-plan-synthetic', 'rhagdybiaeth,enw'],
])('%s is a file that says in its name what it rests on', async (url, name, headings) => {
  const { statusCode, headers, body } = await site.inject({ method: 'GET', url });
  expect(statusCode).toBe(200);
  expect(headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(headers['content-disposition']).toBe(`attachment; filename="${name}.csv"`);
  expect(body.startsWith(`\uFEFF${headings}`)).toBe(true);
});

test.each([
  '/en/actions?theme=moon',
  '/cy/camau-gweithredu.csv?board=moon',
  '/cy/camau-gweithredu/A99',
  '/en/actions/A03.csv',
  '/en/map.csv?table=weather',
  '/cy/gorwel?horizon=soon',
  '/en/horizon.csv?pestle=x',
  '/en/assumptions?kind=weather',
  '/cy/rhagdybiaethau.csv?grade=Z',
])('%s asks for a choice that there is not', async (url) => {
  const { statusCode, body } = await site.inject({ method: 'GET', url });
  expect(statusCode).toBe(404);
  expect(body).toContain(url.startsWith('/cy') ? '<html lang="cy">' : '<html lang="en">');
});

test.each(['/en/map', '/cy/gorwel', '/en/assumptions', '/en/map.csv', '/cy/gorwel.csv'])(
  'without a plan there is no %s',
  async (url) => {
    expect((await bare.inject({ method: 'GET', url })).statusCode).toBe(404);
  },
);
