import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Pack } from '#domain';
import { pathOf } from '../address.ts';
import { deliveredPack } from '../fixtures/sample-delivery.ts';
import { buildSite } from './build.ts';
import { toldBy } from './pages.ts';

const SECRET = 'Not for all:';

/** The same with every text marked, whatever its language. */
const secret = <Kept>(kept: Kept): Kept =>
  JSON.parse(JSON.stringify(kept), (key, value: unknown) =>
    key === 'en' || key === 'cy' ? `${SECRET} ${value}` : value,
  ) as Kept;

const { plan } = deliveredPack;
const { risks, decisions, engagement } = plan.delivery;
const pack: Pack = {
  ...deliveredPack,
  plan: {
    ...plan,
    delivery: {
      ...plan.delivery,
      risks: secret(risks),
      decisions: secret(decisions),
      engagement: secret(engagement),
    },
  },
};

let site: FastifyInstance;
beforeAll(async () => {
  site = await buildSite({ packs: [pack], contact: 'plan@example.org' });
});
afterAll(() => site.close());

/** All but an action's own, which holds figures alone. */
const files = toldBy([pack])
  .filter(({ page: { id, csv } }) => id === 'projection' || (csv && id !== 'action'))
  .map(({ page, language, subject }) => `${pathOf(page.id, language, subject)}.csv`);

test('a page tells whoever works on the plan of its risks, decisions and engagement', async () => {
  const { body } = await site.inject(pathOf('action', 'en', 'A01'));
  for (const { text } of [...risks, ...decisions]) expect(body).toContain(`${SECRET} ${text.en}`);
});

test.each([
  ...files,
  `${pathOf('map', 'en')}.csv?table=documents`,
  '/api/packs',
  '/api/projection?weeks=4&runs=8',
  '/openapi.json',
])('%s goes out of the house without them', async (address) => {
  const { statusCode, body } = await site.inject(address);
  expect(statusCode).toBe(200);
  expect(body).not.toContain(SECRET);
});
