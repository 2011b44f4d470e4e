import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '#domain';
import { formTables } from '#intake';
import { pathOf } from '../../address.ts';
import { keptSite } from '../../fixtures/kept-site.ts';
import { wordingIn } from '../../fixtures/wording.ts';

let site: Awaited<ReturnType<typeof keptSite>>;
beforeAll(async () => {
  site = await keptSite();
});
afterAll(() => site.close());

/** A row that the plan has, and one to be made. */
const rowsOf = async (table: string): Promise<readonly string[]> => {
  const { tables } = await site.keeper.ledger.current();
  const first = [...(tables.get(table)?.keys() ?? [])].slice(0, 1);
  return ['', ...first].map((key) => `${table}/${key}`);
};

const read = async (entity: string, language: Language): Promise<string> => {
  const { statusCode, body } = await site.get(pathOf('row', language, entity));
  expect([entity, statusCode]).toEqual([entity, 200]);
  expect(body).toContain(`<html lang="${language}">`);
  expect(body).not.toMatch(/ style=| on\w+=|<style|undefined|\[object/);
  return body;
};

/** Texts of the plan are told in the language that they say they are in; codes are in none. */
const withoutNamedLanguage = (html: string): string =>
  html.replace(/<((?!html)\w+)[^>]*\blang="[^"]*"[^>]*>[\s\S]*?<\/\1>/g, '');

const alike = /^(?:Cynllun|Cymraeg|English|plan@example\.org|[A-Z]\d\d\S*)$/;

/** What the plan itself says is nobody's to translate here. */
const saidByPlan = async (): Promise<string> => {
  const { tables } = await site.keeper.ledger.current();
  const cells = [...tables.values()].flatMap((rows) =>
    [...rows].flatMap(([key, row]) => [key, ...[...row.values()].map(({ value }) => value ?? '')]),
  );
  return cells.join('\n').replace(/\s+/g, ' ');
};

describe.each([...formTables.keys()])('the forms of %s', (table) => {
  it('leave nothing in English on the Welsh page', async () => {
    const plan = await saidByPlan();
    for (const entity of await rowsOf(table)) {
      const [english, welsh] = [await read(entity, 'en'), await read(entity, 'cy')];
      const said = wordingIn(withoutNamedLanguage(english));
      const left = [...wordingIn(withoutNamedLanguage(welsh))].filter(
        (each) => said.has(each) && !alike.test(each) && !plan.includes(each),
      );
      expect([entity, left]).toEqual([entity, []]);
    }
  });

  it('name each thing once, and each label names something', async () => {
    for (const entity of await rowsOf(table)) {
      const body = await read(entity, 'en');
      const ids = [...body.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect([entity, ids.filter((id, place) => ids.indexOf(id) < place)]).toEqual([entity, []]);
      const labels = [...body.matchAll(/<label[^>]* for="([^"]*)"/g)].map(([, id]) => id);
      expect([entity, labels.filter((id) => !ids.includes(id))]).toEqual([entity, []]);
    }
  });
});
