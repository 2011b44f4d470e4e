import { describe, expect, it, test } from 'vitest';
import type { Language, Status } from '#domain';
import { deliveredPack } from '../../fixtures/sample-delivery.ts';
import { planPack as pack } from '../../fixtures/sample-plan.ts';
import { day } from '../../fixtures/sample-register.ts';
import { actionsCsv } from './csv.ts';
import { present } from './page.ts';
import { fields, found, readSearch } from './search.ts';

const today = day('2026-11-24');

const searched = (query: Readonly<Record<string, string>>, of: typeof pack = pack) => {
  const search = readSearch(query, of);
  if (!search) throw new Error('no such search');
  return search;
};
const shown = (query: Readonly<Record<string, string>>, language: Language = 'en') =>
  present({ pack, told: undefined, search: searched(query) }, { language, today });

describe('the page of actions', () => {
  const english = shown({});
  const welsh = shown({}, 'cy');

  it('says at the top how many there are, whose they are not, and how many move the model', () => {
    expect(english.title).toBe('3 illustrative actions: 2 move the model, 1 enable');
    expect(welsh.title).toBe(
      '3 o gamau gweithredu darluniadol: 2 yn effeithio ar y model, 1 yn galluogi rhai eraill',
    );
    expect(english.label?.name).toBe('Illustrative');
    expect(english.caption).toBe('Table of actions (illustrative)');
    expect(welsh.caption).toBe('Tabl camau gweithredu (darluniadol)');
  });

  it('tells each action with every column of the public table', () => {
    expect(english.rows[0]).toEqual({
      id: 'A01',
      href: '/en/actions/A01',
      title: 'Do A01',
      programme: 'Imaging',
      origin: 'Existing programme work',
      status: { text: 'On track', classes: 'app-tag nhsuk-tag--green' },
      progress: ['A milestone is 42 weeks late'],
      impact: 'Why A01.',
      milestones: [
        { due: '31 January 2026', text: 'First step of A01' },
        { due: '30 June 2026', text: 'Second step of A01' },
      ],
      themes: [{ text: 'T2 Working together', leads: true }],
      priorities: ['P1 More capacity'],
      term: 'Short term',
      months: 'October 2025 to September 2026',
      who: {
        lead: 'Imaging programme',
        role: 'Programme lead',
        partners: ['Education body', 'Performance body'],
      },
      measure: {
        text: 'Measure of A01',
        amounts: 'Baseline: not collected. Aim: 12 people, by 30 September 2026.',
        source: 'A return',
      },
      links: [{ text: 'Document D01', href: '/en/map#D01' }],
    });
  });

  it('says the same in Welsh', () => {
    expect(welsh.rows[1]).toMatchObject({
      href: '/cy/camau-gweithredu/A02',
      title: 'Gwneud A02',
      programme: 'Patholeg',
      status: { text: 'Mewn perygl' },
      term: 'Tymor canolig',
      months: 'Hydref 2025 – Mehefin 2028',
      measure: { amounts: 'Llinell sylfaen: ni chasglwyd. Nod: 12 o bobl, erbyn 30 Medi 2026.' },
    });
  });

  it('calls an organisation what it was called on the day', () => {
    const before = present(
      { pack, told: undefined, search: {} },
      { language: 'en', today: day('2025-06-01') },
    );
    expect(before.rows[0]?.who.partners).toEqual(['Education body', 'Old executive']);
  });

  it('keeps a choice in the form, in the address of its file and in the number found', () => {
    const { form, csv, number, rows } = shown({ programme: 'pathology', term: 'medium' });
    expect(rows.map(({ id }) => id)).toEqual(['A02']);
    expect(number).toBe('1 of 3 found.');
    expect(csv.href).toBe('/en/actions.csv?programme=pathology&term=medium');
    expect(form.open).toBe(true);
    const chosen = form.filters.map(({ items }) => items.find(({ selected }) => selected)?.text);
    expect(chosen).toEqual([
      'Pathology',
      'All themes',
      'All priorities',
      'All health boards',
      'Medium term',
      'Both',
      'Any status',
    ]);
  });

  it('says so when no action answers to all that was chosen', () => {
    const { rows, nothing } = shown({ programme: 'pathology', status: 'complete' });
    expect(rows).toEqual([]);
    expect(nothing).toContain('No action matches all of these choices.');
    expect(english.nothing).toBeUndefined();
  });

  it('lists health boards in the alphabet of the page', () => {
    const board = (id: string, name: string) => ({
      id,
      name: { en: name, cy: name },
      kind: 'health-board' as const,
    });
    const boards = [board('b1', 'Chwilog'), board('b2', 'Cyncoed'), board('b3', 'Caerdydd')];
    const listed = (language: Language) =>
      present({ pack: { ...pack, boards }, told: undefined, search: {} }, { language, today })
        .form.filters.find(({ id }) => id === 'board')
        ?.items.slice(1)
        .map(({ text }) => text);
    expect(listed('cy')).toEqual(['Caerdydd', 'Cyncoed', 'Chwilog']);
    expect(listed('en')).toEqual(['Caerdydd', 'Chwilog', 'Cyncoed']);
  });
});

describe('actions can be found', () => {
  test.each([
    ['by programme', { programme: 'cross-cutting' }, ['A03']],
    ['by theme, whether it leads or not', { theme: 'T2' }, ['A01', 'A02', 'A03']],
    ['by priority', { priority: 'P2' }, ['A02']],
    ['by health board', { board: 'wales' }, ['A01', 'A02', 'A03']],
    ['by timescale', { term: 'short' }, ['A01', 'A03']],
    ['by origin', { origin: 'additional' }, ['A02']],
    ['by status', { status: 'at-risk' }, ['A02']],
    ['by several at once', { priority: 'P1', origin: 'existing', term: 'short' }, ['A01', 'A03']],
    ['and a choice left open finds all', { programme: 'all', theme: '' }, ['A01', 'A02', 'A03']],
  ])('%s', (_, query, ids) => {
    expect(found(pack, searched(query)).map(({ id }) => id)).toEqual(ids);
  });

  test.each(fields)('but not by a %s that there is not', (field) => {
    expect(readSearch({ [field]: 'moon' }, pack)).toBeUndefined();
  });

  it('at the boards that their levers name, and at the board that tests move to', () => {
    const board = (id: string) => ({
      id,
      name: { en: id, cy: id },
      kind: 'health-board' as const,
    });
    const [, second] = pack.plan.levers;
    if (!second) throw new Error('no second lever');
    const moved = { ...second, verb: 'transfer' as const, boards: ['north'], subject: 'south' };
    const plan = { ...pack.plan, levers: [moved] };
    const regional = { ...pack, plan, boards: [board('north'), board('south'), board('west')] };
    const at = (id: string) => found(regional, searched({ board: id }, regional)).map((a) => a.id);
    expect(at('north')).toEqual(['A01', 'A02', 'A03']);
    expect(at('south')).toEqual(['A01', 'A02', 'A03']);
    expect(at('west')).toEqual(['A01', 'A03']);
  });
});

describe('how actions go', () => {
  const [round] = deliveredPack.plan.delivery.rounds;
  if (!round) throw new Error('no round');
  const told = { round, statuses: new Map<string, Status>([['A01', 'at-risk']]) };

  it('is chosen by, and told, in the words of the plan’s owner', () => {
    const held = { pack: deliveredPack, told, search: { status: 'on-track' } };
    const { form, rows } = present(held, { language: 'en', today });
    const chosen = form.filters.at(-1)?.items.find(({ selected }) => selected);
    expect([chosen?.text, rows[0]?.status.text]).toEqual(['Going well', 'Going well']);
  });

  it('is told in the table: which way each has gone, and how late it is', () => {
    const rows = (language: Language) =>
      present({ pack: deliveredPack, told, search: {} }, { language, today }).rows.map(
        ({ progress }) => progress,
      );
    expect(rows('en')).toEqual([
      ['Better since the last round', 'A milestone is 5 days late'],
      ['New since the last round', 'A milestone is 21 weeks late'],
      ['New since the last round'],
    ]);
    expect(rows('cy')[0]).toEqual([
      'Gwell ers y cyfnod adrodd diwethaf',
      'Carreg filltir 5 diwrnod yn hwyr',
    ]);
  });

  it('is told in the file: direction, on course, days late and stage of life', () => {
    const { rows } = actionsCsv(
      { pack: deliveredPack, told, search: {}, actions: deliveredPack.plan.actions },
      { language: 'en', today },
    );
    expect(rows.map((row) => row.slice(-5))).toEqual([
      ['status', 'since_last_round', 'on_course', 'days_late', 'stage_of_life'],
      ['Going well', 'better', 'yes', '5', 'Agreed'],
      ['At risk', 'new', 'no', '147', 'Agreed'],
      ['Not started', 'new', 'not counted', '', 'Merged into another'],
    ]);
  });
});

describe('a plan of hundreds of actions', () => {
  const [first] = pack.plan.actions;
  if (!first) throw new Error('no action');
  const many = Array.from({ length: 120 }, (_, at) => ({ ...first, id: `A${at + 1}` }));
  const large = { ...pack, plan: { ...pack.plan, actions: many } };
  const leaf = (page?: string) =>
    present(
      { pack: large, told: undefined, search: { term: 'short' }, page },
      { language: 'en', today },
    );

  it('is shown by fifties, with the way to the others', () => {
    const { rows, number, shown: here, pagination } = leaf('2');
    expect([rows.length, rows[0]?.id, number, here]).toEqual([
      50,
      'A51',
      '120 of 120 found.',
      'Shown here: 51 to 100.',
    ]);
    expect(pagination).toMatchObject({
      previous: { href: '/en/actions?term=short' },
      next: { href: '/en/actions?term=short&page=3' },
    });
    expect(pagination?.items.map(({ current }) => current)).toEqual([false, true, false]);
    expect(pagination?.items[2]?.ariaLabel).toBe('Page 3');
  });

  it.each([
    [undefined, 'A1'],
    ['0', 'A1'],
    ['moon', 'A1'],
    ['99', 'A101'],
  ])('page %s is the nearest that there is', (page, id) => {
    expect(leaf(page).rows[0]?.id).toBe(id);
  });

  it('has no pages to turn where one holds all', () => {
    const { pagination, shown: here } = shown({});
    expect([pagination, here]).toEqual([undefined, undefined]);
  });
});

describe('the table as a file', () => {
  const fileOf = (language: Language) =>
    actionsCsv(
      {
        pack,
        told: undefined,
        search: { status: 'on-track' },
        actions: pack.plan.actions.slice(0, 1),
      },
      { language, today },
    );

  it('says in its name what it holds and what it rests on', () => {
    expect(fileOf('en').name).toBe('actions-sample-plan-on-track-illustrative');
    expect(fileOf('cy').name).toBe('camau-gweithredu-sample-plan-on-track-illustrative');
  });

  it('has headings and words in the reader’s language, and a label in every row', () => {
    const [headings, row] = fileOf('en').rows;
    expect(headings?.slice(0, 6)).toEqual([
      'reference',
      'label',
      'programme',
      'leading_theme',
      'other_themes',
      'action',
    ]);
    expect(row?.slice(0, 6)).toEqual([
      'A01',
      'Illustrative',
      'Imaging',
      'T2 Working together',
      '',
      'Do A01',
    ]);
    const welsh = fileOf('cy').rows;
    expect(welsh[0]?.slice(0, 3)).toEqual(['cyfeirnod', 'label', 'rhaglen']);
    expect(welsh[1]?.slice(0, 3)).toEqual(['A01', 'Darluniadol', 'Delweddu']);
  });

  it('gives days as a program reads them, and a reason where a figure is not known', () => {
    const [headings = [], row = []] = fileOf('en').rows;
    const cell = (heading: string) => row[headings.indexOf(heading)];
    expect(cell('milestones')).toBe('2026-01-31 First step of A01; 2026-06-30 Second step of A01');
    expect([cell('from'), cell('to'), cell('by')]).toEqual([
      '2025-10-01',
      '2026-09-30',
      '2026-09-30',
    ]);
    expect([cell('baseline'), cell('aim')]).toEqual(['not collected', '12 people']);
  });
});
