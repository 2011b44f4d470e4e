import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathOf } from '../../address.ts';
import { keptSite } from '../../fixtures/kept-site.ts';

let site: Awaited<ReturnType<typeof keptSite>>;
beforeAll(async () => {
  site = await keptSite();
});
afterAll(() => site.close());

type Sent = Readonly<Record<string, string>>;

const headNow = async () => (await site.keeper.ledger.current()).head;

const send = async (entity: string, rest: Sent) =>
  site.post(pathOf('row', 'en', entity), {
    saw: String((await headNow()).seq),
    entity,
    reason: 'A test',
    who: 'Imaging lead',
    do: 'save',
    ...rest,
  });

/** A form in which fields are given more than once. */
const sendAll = (url: string, fields: readonly (readonly [string, string])[]) =>
  site.postAsSent(url, new URLSearchParams(fields.map((field) => [...field])).toString());

const cellAt = async (entity: string, field: string) => {
  const { tables } = await site.keeper.ledger.current();
  const [table = '', ...key] = entity.split('/');
  return tables.get(table)?.get(key.join('/'))?.get(field)?.value;
};

/** What must be put right, by where it leads. */
const wrongIn = ({ body }: { readonly body: string }): Readonly<Record<string, string>> => {
  const list = /error-summary__list">([\s\S]*?)<\/ul>/.exec(body)?.[1] ?? '';
  return Object.fromEntries(
    [...list.matchAll(/href="([^"]*)">([^<]*)</g)].map(([, href, text]) => [href, text?.trim()]),
  );
};

const assumption = 'assumptions/minutes/ct.test.scan-operator';
const risk: Sent = { 'r0.shown': 'text', 'r0.text_en': 'Rain', 'r0.text_cy': 'Glaw' };

/** A risk to be made, of which little is said. */
const newRisk = (key: string) =>
  sendAll(pathOf('row', 'en', 'risks/'), [
    ['saw', '1'],
    ['entity', 'risks/'],
    ...['risk', 'text', 'likelihood', 'mitigation'].map((name) => ['r0.shown', name] as const),
    ['r0.risk', key],
    ['r0.text_en', 'Rain'],
    ['reason', 'A test'],
    ['do', 'save'],
  ]);

describe('rows of every kind of key', () => {
  it('that have a slash are edited', async () => {
    const answer = await send(assumption, { 'r0.shown': 'likely', 'r0.likely': '24' });
    expect(answer.statusCode).toBe(303);
    expect(await cellAt(assumption, 'likely')).toBe('24');
    expect((await site.get(String(answer.headers.location))).statusCode).toBe(200);
  });

  it('that are two columns together are edited, and made from both', async () => {
    const place = 'crosswalk/A01 T7';
    const strength = (await cellAt(place, 'strength')) === 'direct' ? 'supporting' : 'direct';
    const shown = { 'r0.shown': 'strength', 'r0.strength': strength };
    expect((await send(place, shown)).statusCode).toBe(303);
    expect(await cellAt(place, 'strength')).toBe(strength);
    const used = await send('crosswalk/', { ...shown, 'r0.action': 'A01', 'r0.item': 'T7' });
    expect(used.statusCode).toBe(422);
    expect(used.body).toContain('The reference A01 T7 has been used before');
    const mixed = await send('crosswalk/', { ...shown, 'r0.action': 'A01 T7', 'r0.item': 'T6' });
    expect(mixed.statusCode).toBe(422);
    expect(await cellAt('crosswalk/A01 T7 T6', 'strength')).toBeUndefined();
  });

  it.each(['A 1', 'A/1', '<b>'])('can’t be called “%s”', async (key) => {
    const answer = await newRisk(key);
    expect(answer.statusCode).toBe(422);
    expect(wrongIn(answer)['#r0.risk']).toMatch(/: Use letters, figures, dots and dashes/);
  });

  it('that lack something say what, in which language, and keep what was typed', async () => {
    const answer = await newRisk('R90');
    expect(answer.statusCode).toBe(422);
    const wrong = wrongIn(answer);
    expect(wrong['#r0.likelihood']).toMatch(/: Fill this in\.$/);
    expect(wrong['#r0.mitigation_cy']).toMatch(/, Welsh: Fill this in\.$/);
    expect(answer.body).toMatch(/id="r0\.risk"[^>]* value="R90"/);
    expect(answer.body).toContain('Rain</textarea>');
  });
});

describe('what is refused', () => {
  it('of several fields that don’t fit together leads to the first of them', async () => {
    const answer = await send(assumption, { 'r0.shown': 'low', 'r0.low': '30' });
    expect(answer.statusCode).toBe(422);
    expect(wrongIn(answer)['#r0.low']).toMatch(/^Low, Likely, High: 30 \/ 24 \/ 32/);
  });

  it('leaves the rest of the form as the plan has it, whatever fields were sent', async () => {
    const answer = await send('milestones/A07-M1', { reason: '', 'r0.shown': 'name' });
    expect(answer.statusCode).toBe(422);
    const year = (await cellAt('milestones/A07-M1', 'due'))?.slice(0, 4);
    expect(answer.body).toMatch(new RegExp(`id="r0\\.due-year"[^>]* value="${year}"`));
  });

  it('of a row that is to be taken out is said there, and the form above stays filled', async () => {
    const answer = await send('risks/R01', { do: 'retire', entity: '', reason: ' ' });
    expect(answer.statusCode).toBe(422);
    expect(wrongIn(answer)).toEqual({ '#retire-reason': 'Say why, in a sentence.' });
    expect(answer.body).toMatch(/<details[^>]* open>/);
    expect(answer.body).toContain(`${await cellAt('risks/R01', 'text_cy')}</textarea>`);
    expect(await cellAt('risks/R01', 'retired')).toBeUndefined();
  });
});

describe('how an action is going', () => {
  it('is told of it and of its milestones in one change', async () => {
    const url = `${pathOf('row', 'en', 'actions/A07')}?form=progress`;
    const page = (await site.get(url)).body;
    const shown = [...page.matchAll(/name="entity" value="([^"]*)"/g)].map(([, each]) => each);
    expect(shown.slice(0, 2)).toEqual(['actions/A07', 'milestones/A07-M1']);
    const before = await headNow();
    const answer = await sendAll(url, [
      ['saw', String(before.seq)],
      ['entity', 'actions/A07'],
      ['entity', 'milestones/A07-M1'],
      ['r0.shown', 'status'],
      ['r0.status', 'at-risk'],
      ['r1.shown', 'forecast'],
      ['r1.forecast-day', '1'],
      ['r1.forecast-month', '9'],
      ['r1.forecast-year', '2027'],
      ['reason', 'The round'],
      ['do', 'save'],
    ]);
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toContain('form=progress');
    expect((await headNow()).seq).toBe(before.seq + 1);
    expect(await cellAt('actions/A07', 'status')).toBe('at-risk');
    expect(await cellAt('milestones/A07-M1', 'forecast')).toBe('2027-09-01');
  });
});

describe('the role of whoever sends a form', () => {
  const offered = async (language: 'en' | 'cy') => {
    const { body } = await site.get(pathOf('row', language, 'risks/R02'));
    return /id="sign-who"[^>]* value="([^"]*)"/.exec(body)?.[1];
  };
  const edit = (text: string, who: string) =>
    send('risks/R02', { ...risk, 'r0.text_en': text, who });

  it('is offered the next time, the owner’s in the language of the page', async () => {
    await edit('Snow', 'Genomics lead');
    expect([await offered('en'), await offered('cy')]).toEqual(['Genomics lead', 'Genomics lead']);
    await edit('Hail', '');
    expect([await offered('en'), await offered('cy')]).toEqual([
      'Plan owner',
      'Perchennog y cynllun',
    ]);
  });

  it('is kept without characters that nobody sees', async () => {
    expect((await edit('Fog', 'Genomics\u0000\u0007 lead')).statusCode).toBe(303);
    expect(await offered('en')).toBe('Genomics lead');
  });
});

describe('whatever else is sent', () => {
  it.each([
    ['more than a form can hold', { 'r0.text_en': 'x'.repeat(1_100_000) }, 413],
    ['a text of a whole book', { 'r0.text_en': 'x'.repeat(900_000) }, 422],
    ['names that are every object’s', { 'r0.shown': 'constructor', constructor: 'x' }, 422],
    ['a choice that is none', { 'r0.shown': 'impact', 'r0.impact': 'vast' }, 422],
    ['nothing that was shown', { 'r0.shown': '', entity: '' }, 422],
  ])('%s is refused, and nothing is kept', async (_, rest, status) => {
    const before = await headNow();
    expect((await send('risks/R03', { ...risk, ...rest })).statusCode).toBe(status);
    expect(await headNow()).toEqual(before);
  });

  it('a row and a field that are given twice count once', async () => {
    const answer = await sendAll(pathOf('row', 'en', 'risks/R03'), [
      ['saw', String((await headNow()).seq)],
      ['entity', 'risks/R03'],
      ['entity', 'risks/R03'],
      ['r0.shown', 'text'],
      ['r0.text_en', 'First'],
      ['r0.text_en', 'Second'],
      ['r0.text_cy', 'Cyntaf'],
      ['r1.shown', 'text'],
      ['r1.text_en', 'Third'],
      ['reason', 'A test'],
      ['do', 'save'],
    ]);
    expect(answer.statusCode).toBe(303);
    expect(await cellAt('risks/R03', 'text_en')).toBe('First');
  });

  it('a form that says not what it saw overwrites nothing', async () => {
    const answer = await send('risks/R04', { ...risk, saw: '' });
    expect(answer.statusCode).toBe(409);
    expect(await cellAt('risks/R04', 'text_en')).not.toBe('Rain');
  });
});
