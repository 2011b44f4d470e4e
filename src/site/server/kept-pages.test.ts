import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptPages, type PageId, pathOf } from '../address.ts';
import { keptSite } from '../fixtures/kept-site.ts';
import { wordingIn } from '../fixtures/wording.ts';
import { pages } from '../pages/pages.ts';

let site: Awaited<ReturnType<typeof keptSite>>;
beforeAll(async () => {
  site = await keptSite();
  const status = { entity: 'actions/A07', field: 'status', value: 'off-track' };
  await site.change([status]);
  await site.change([{ ...status, value: 'paused' }], { kind: 'proposal' });
});
afterAll(() => site.close());

type Answer = Awaited<ReturnType<FastifyInstance['inject']>>;

const read = (url: string): Promise<Answer> => site.get(url);

/** What each may be asked for: an id, or choices. */
const asked: Readonly<Partial<Record<PageId, readonly string[]>>> = {
  change: ['/2', '/3'],
  row: ['/actions%2FA07', '/risks%2FR01', '/assumptions%2Fsickness', '/milestones%2FA07-M1'],
  edit: ['', '?table=risks', '?table=milestones'],
  history: ['', '?entity=actions%2FA07'],
  'import-file': ['/gone'],
};

const told = keptPages
  .filter((page) => pages.some(({ id }) => id === page))
  .flatMap((page) =>
    (asked[page] ?? ['']).map(
      (which) => [`${pathOf(page, 'en')}${which}`, `${pathOf(page, 'cy')}${which}`] as const,
    ),
  );

/** Texts of the plan are told in the language that they say they are in. */
const withoutNamedLanguage = (html: string): string =>
  html.replace(/<((?!html)\w+)[^>]*\blang="[^"]*"[^>]*>[\s\S]*?<\/\1>/g, '');

/** The same in both languages: names, ids, addresses, what whoever made a change wrote, and words that Welsh shares. */
const alike =
  /^(?:Cynllun|Cymraeg|English|plan@example\.org|Data|data|[a-f0-9]{64}|Imaging lead|A test|[A-Z]\d\d\S*|UTC|CSV|Hash \(SHA-256\):|npm run .*|Imaging lead: A test)$/;

describe('each page by which the plan is changed', () => {
  it.each(told)('says its language and links to its twin: %s and %s', async (english, welsh) => {
    for (const [language, url] of [
      ['en', english],
      ['cy', welsh],
    ] as const) {
      const { statusCode, body } = await read(url);
      expect([url, statusCode]).toEqual([url, 200]);
      expect(body).toContain(`<html lang="${language}">`);
      expect(body).toContain(`hreflang="en" href="${english}"`);
      expect(body).toContain(`hreflang="cy" href="${welsh}"`);
      expect(body).not.toMatch(/ style=| on\w+=|<style|undefined|\[object/);
    }
  });

  it.each(told)('leaves nothing of %s in English on %s', async (english, welsh) => {
    const [en, cy] = await Promise.all([read(english), read(welsh)]);
    const said = wordingIn(withoutNamedLanguage(en.body));
    expect(
      [...wordingIn(withoutNamedLanguage(cy.body))].filter(
        (each) => said.has(each) && !alike.test(each),
      ),
    ).toEqual([]);
  });
});
