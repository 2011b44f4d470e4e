import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { pathOf } from '../../address.ts';
import { keptSite } from '../../fixtures/kept-site.ts';
import { heldOf } from './held.ts';
import { present } from './page.ts';

let site: Awaited<ReturnType<typeof keptSite>>;
beforeAll(async () => {
  site = await keptSite();
});
afterAll(() => site.close());

type Sent = Readonly<Record<string, string>>;

const milestone = 'milestones/A07-M1';
const signed: Sent = { reason: 'A test', who: 'Pathology lead', do: 'save' };

const sawNow = async () => String((await site.keeper.ledger.current()).head.seq);

/** The name of a milestone alone, as its form sends it. */
const named = async (english: string, rest: Sent = {}): Promise<Sent> => ({
  ...signed,
  saw: await sawNow(),
  entity: milestone,
  'r0.shown': 'name',
  'r0.name_en': english,
  'r0.name_cy': 'Gwerthusiad',
  'r0.name_en~state': 'checked',
  ...rest,
});

const english = async (entity = milestone, field = 'name_en') => {
  const { tables } = await site.keeper.ledger.current();
  const [table = '', key = ''] = entity.split('/');
  return tables.get(table)?.get(key)?.get(field)?.value;
};

const choiceOf = (field: string) => `choice ${milestone} ${field}`;

const decidedIn = ({ body }: { readonly body: string }): string =>
  /name="decided" value="(\d+)"/.exec(body)?.[1] ?? '';

const save = (form: Sent, entity = milestone) => site.post(pathOf('row', 'en', entity), form);

test('a form asks for what a planner knows, and says where the row is told of', async () => {
  const held = heldOf(await site.keeper.now(), milestone, {});
  const view = held && present(held, { language: 'en' });
  expect(view?.title).toMatch(/^Edit\. Milestone A07-M1: /);
  expect(view?.form?.groups.map(({ entity, shown }) => [entity, shown.fields])).toEqual([
    [milestone, ['milestone', 'action', 'name', 'due', 'forecast', 'done']],
  ]);
  expect(view?.form?.buttons.map(({ text }) => text)).toEqual(['Save', 'Ask for this change']);
  expect(view?.ways.items.map(({ href }) => href)).toEqual([
    '/en/actions/A07',
    '/en/history?entity=milestones%2FA07-M1',
    '/en/edit?table=milestones',
  ]);
});

test('a new row is offered the next reference', async () => {
  const held = heldOf(await site.keeper.now(), 'milestones/', { action: 'A07' });
  const [row] = held?.shown ?? [];
  const cells = row && held?.cellsOf(row);
  expect(cells?.cell('action')).toBe('A07');
  expect(cells?.cell('milestone')).toMatch(/^A07-M\d$/);
});

test('an action leads to all that belongs to it, each by its name', async () => {
  const held = heldOf(await site.keeper.now(), 'actions/A07', {});
  const groups = held && present(held, { language: 'cy' }).belonging?.groups;
  expect(groups?.map(({ heading }) => heading)).toHaveLength(4);
  const [milestones, ...rest] = groups ?? [];
  expect(milestones?.items[0]?.text).toMatch(/^Carreg filltir A07-M1: /);
  expect(milestones?.items.map(({ href }) => href)).toContain('/cy/golygu/milestones%2FA07-M1');
  expect(rest.map(({ items }) => items.at(-1)?.href)).toEqual(
    ['levers', 'observed', 'crosswalk'].map((table) => `/cy/golygu/${table}%2F?action=A07`),
  );
});

test('a row that was taken out offers no form, and nothing that belongs to it', async () => {
  const now = await site.keeper.now();
  const held = heldOf(now, 'actions/A07', {});
  const view = held && present({ ...held, isGone: true }, { language: 'en' });
  expect([view?.form, view?.retire, view?.belonging]).toEqual([undefined, undefined, undefined]);
  expect(view?.gone).toMatch(/^It has been taken out of the plan\./);
});

describe('a form that is sent', () => {
  it('is one change, seen on the row', async () => {
    const answer = await save(await named('Evaluation begun'));
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toMatch(/^\/en\/edit\/milestones%2FA07-M1\?saved=\d+$/);
    expect(await english()).toBe('Evaluation begun');
    const seen = await site.get(String(answer.headers.location));
    expect(seen.body).toMatch(/href="\/en\/history\/\d+#do">Undo it</);
    expect(seen.body).toContain('href="/en/actions/A07">The action as readers see it<');
  });

  it('that changes nothing says so, and keeps nothing', async () => {
    const { head } = await site.keeper.ledger.current();
    const answer = await save(await named('Evaluation begun'));
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Nothing was changed');
    expect((await site.keeper.ledger.current()).head).toEqual(head);
  });

  it('without a reason comes back as it was typed', async () => {
    const answer = await save(await named('A better name', { reason: ' ' }));
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('A better name');
    expect(answer.body).toContain('href="#sign-reason"');
  });

  it('that can’t be read names the field, and keeps all that was typed', async () => {
    const day = {
      'r0.shown': 'due',
      'r0.due-day': '31',
      'r0.due-month': '2',
      'r0.due-year': '2027',
    };
    const answer = await save({ ...(await named('A name')), ...day });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('href="#r0.due-day"');
    expect(answer.body).toContain('Give a day that there is');
    expect(answer.body).toMatch(/id="r0\.due-day"[^>]*value="31"/);
  });

  it.each([
    ['en', 'r0.name_en', 'There was a text here, and it would be empty.'],
    ['en', 'r0.name_cy', 'There was a text here, and it would be empty.'],
    ['cy', 'r0.name_en', 'Roedd testun yma, a byddai’n wag bellach.'],
  ] as const)(
    'may not take away a text that must be there (%s, %s)',
    async (language, input, told) => {
      const before = [await english(), await english(milestone, 'name_cy')];
      const form = { ...(await named('Evaluation begun')), [input]: ' ', reason: '' };
      const answer = await site.post(pathOf('row', language, milestone), form);
      expect(answer.statusCode).toBe(422);
      expect(answer.body).toContain(`href="#${input}"`);
      expect(answer.body).toContain('href="#sign-reason"');
      expect(answer.body).toContain(told);
      expect([await english(), await english(milestone, 'name_cy')]).toEqual(before);
    },
  );

  it('may ask for a change, which waits outside the plan', async () => {
    const before = await english();
    const answer = await save(await named('Asked for', { do: 'ask' }));
    expect(answer.headers.location).toMatch(/^\/en\/history\/\d+$/);
    expect(await english()).toBe(before);
  });
});

describe('two people with one form open', () => {
  it('both see what the other says, and choose', async () => {
    const mine = await named('Mine');
    await save(await named('Theirs'));
    const clash = await save(mine);
    expect(clash.statusCode).toBe(409);
    expect(clash.body).toContain('Mine');
    expect(clash.body).toContain('Theirs');
    expect(clash.body).toContain('When you opened the form:');
    const decided = decidedIn(clash);
    const again = await save({ ...mine, decided, [choiceOf('name_en')]: 'ours' });
    expect(again.statusCode).toBe(303);
    expect(await english()).toBe('Mine');
  });

  it('keep what the other says where that is chosen, and nothing is written', async () => {
    const mine = await named('Mine again');
    await save(await named('Theirs again'));
    const { head } = await site.keeper.ledger.current();
    const decided = decidedIn(await save(mine));
    const done = await save({ ...mine, decided, [choiceOf('name_en')]: 'theirs' });
    expect(done.statusCode).toBe(303);
    expect(done.headers.location).toBe('/en/edit/milestones%2FA07-M1');
    expect((await site.keeper.ledger.current()).head).toEqual(head);
  });

  it('keep what was chosen first when a third comes between', async () => {
    const mine = await named('My name', { 'r0.name_cy': 'Fy enw i' });
    await save(await named('Their name'));
    const decided = decidedIn(await save(mine));
    await save(await named('Their name', { 'r0.name_cy': 'Enw arall' }));
    const chosen = { ...mine, decided, [choiceOf('name_en')]: 'theirs' };
    const second = await save(chosen);
    expect(second.statusCode).toBe(409);
    expect(second.body).toContain(`name="${choiceOf('name_en')}" value="theirs"`);
    expect(second.body).not.toContain(`type="hidden" name="${choiceOf('name_cy')}"`);
    const both = { ...chosen, decided: decidedIn(second), [choiceOf('name_cy')]: 'ours' };
    expect((await save(both)).statusCode).toBe(303);
    expect([await english(), await english(milestone, 'name_cy')]).toEqual([
      'Their name',
      'Fy enw i',
    ]);
  });
});

describe('a row', () => {
  const risk = (key: string, rest: Sent = {}): Sent => ({
    ...signed,
    entity: 'risks/',
    'r0.risk': key,
    'r0.shown': 'text',
    'r0.text_en': 'Rain',
    'r0.text_cy': 'Glaw',
    ...rest,
  });

  it.each(['', 'A 1', 'A/1', 'R01', '<b>', 'x'.repeat(50)])(
    'can’t be made under the reference “%s”',
    async (key) => {
      const answer = await save({ ...risk(key), 'r0.shown': 'risk' }, 'risks/');
      expect(answer.statusCode).toBe(422);
    },
  );

  it.each([
    ['en', '“a7” is not a code for an action. Give one such as A07 | A31 | A07.1'],
    ['cy', 'Nid cod ar gyfer cam gweithredu yw “a7”. Rhowch un fel A07 | A31 | A07.1'],
  ] as const)('can’t be an action under the code “a7” (%s)', async (language, told) => {
    const form = new URLSearchParams({ ...signed, entity: 'actions/', saw: await sawNow() });
    for (const shown of ['action', 'title']) form.append('r0.shown', shown);
    form.append('r0.action', 'a7');
    form.append('r0.title_en', 'Train');
    const answer = await site.postAsSent(pathOf('row', language, 'actions/'), String(form));
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('href="#r0.action"');
    expect(answer.body).toContain(told);
  });

  it('is taken out of the plan, and its page says so', async () => {
    const out = await save({ ...signed, do: 'retire', saw: await sawNow() }, 'risks/R08');
    expect(out.statusCode).toBe(303);
    const gone = await site.get(pathOf('row', 'en', 'risks/R08'));
    expect(gone.statusCode).toBe(200);
    expect(gone.body).toContain('taken out of the plan');
    expect(gone.body).not.toContain('name="do"');
  });

  it('that others edited is taken out only when that is asked again', async () => {
    const saw = await sawNow();
    await site.change([{ entity: 'risks/R07', field: 'text_en', value: 'Another risk.' }]);
    const answer = await save({ ...signed, do: 'retire', saw }, 'risks/R07');
    expect(answer.statusCode).toBe(409);
    expect(answer.body).toContain('It has been edited since you opened it');
    const decided = decidedIn(answer);
    const again = await save({ ...signed, do: 'retire', saw, decided }, 'risks/R07');
    expect(again.statusCode).toBe(303);
  });
});

describe('whatever is sent', () => {
  it.each([
    ['a letter that is none', { 'r0.name_en': 'a\u0000b' }],
    ['half a letter', { 'r0.name_en': '\ud800' }],
    ['too long a text', { 'r0.name_en': 'x'.repeat(5000) }],
    ['another row', { entity: 'actions/A01' }],
    ['no row', { entity: '' }],
    ['a position of no ledger', { saw: '999999999' }],
    ['a deed of no button', { do: 'destroy', 'r0.name_en': '', 'r0.name_cy': '' }],
  ])('%s is answered in a sentence, and nothing half is kept', async (_, rest) => {
    const before = await english('actions/A01', 'title_en');
    const answer = await save(await named('A name', rest));
    expect(answer.statusCode).toBeLessThan(500);
    expect(await english('actions/A01', 'title_en')).toBe(before);
  });
});
