import { describe, expect, it, test } from 'vitest';
import { type Language, parameters } from '#domain';
import { assumption, staffedPlanPack as pack } from '../../fixtures/sample-workforce.ts';
import { assumptionsCsv } from './csv.ts';
import { kindOf, kinds } from './kinds.ts';
import { present } from './page.ts';
import { reachOf } from './reach.ts';
import { readSearch } from './search.ts';
import { writtenOf } from './written.ts';

const shown = (query: Readonly<Record<string, string>>, language: Language = 'en') => {
  const search = readSearch(query);
  if (!search) throw new Error('no such search');
  return present({ pack, search }, language);
};
const rowsOf = (view: ReturnType<typeof shown>) =>
  view.groups.flatMap((group) => group.parameters.flatMap(({ rows }) => rows));
const names = (view: ReturnType<typeof shown>) => rowsOf(view).map(({ name }) => name);

describe('the page of assumptions', () => {
  const english = shown({});

  it('says at the top how many there are and how many are judgements', () => {
    expect(english.title).toBe('The plan’s model rests on 5 assumptions, 2 of them judgements');
    expect(english.label?.name).toBe('Illustrative');
  });

  it('groups them in the order in which people become tests, and leaves out what is empty', () => {
    expect(english.groups.map(({ heading }) => heading)).toEqual([
      'Hours',
      'Tests and reports',
      'Demand and lists',
    ]);
  });

  it('tells of each what it is, how much, how sure, whence and why', () => {
    expect(rowsOf(english)[2]).toEqual({
      anchor: 'sickness--radiographer',
      name: 'Sickness absence: Radiographers',
      about: 'Radiographers',
      likely: '6.2%',
      range: '5% to 7%',
      source: 'Survey 1',
      date: '24 November 2026',
      grade: 'J, judgement',
      label: 'Illustrative',
      reason: 'Why radiographer.',
      reaches: 'Reaches: All diagnostic tests.',
      signals: [],
    });
  });

  it('leads back to the signals on the horizon that would move one', () => {
    expect(rowsOf(english).at(-1)?.signals).toEqual([
      { text: 'Signal S01', href: '/en/horizon#S01' },
      { text: 'Signal S02', href: '/en/horizon#S02' },
    ]);
  });

  it('has what is for all first, then each group in the alphabet of the page', () => {
    const sickness = (language: Language) =>
      shown({ text: 'sickness' }, language).groups[0]?.parameters[0]?.rows.map(
        ({ about }) => about,
      );
    expect(sickness('en')).toEqual(['All others', 'Chasers', 'Radiographers']);
    expect(sickness('cy')).toEqual(['Pob un arall', 'Chwilwyr', 'Radiograffwyr']);
  });
});

describe('a search', () => {
  it.each([
    ['by a word of the English name', { text: 'radiographers' }, 1],
    ['by a word of the Welsh name, on any page', { text: 'radiograffwyr' }, 1],
    ['without the accents and capitals of the word', { text: 'GWYL' }, 1],
    ['by several words, each of them somewhere', { text: 'survey sickness' }, 3],
    ['by its kind', { kind: 'lists' }, 1],
    ['by its grade', { grade: 'J' }, 2],
    ['by all at once', { text: 'sickness', kind: 'hours', grade: 'C' }, 1],
  ])('finds %s', (_, query, count) => {
    const view = shown(query);
    expect(names(view)).toHaveLength(count);
    expect(view.number).toBe(`${count} of 5 found.`);
  });

  it('that finds nothing says so', () => {
    expect(shown({ text: 'moon' })).toMatchObject({
      groups: [],
      nothing: 'No assumption matches. Try fewer words, or another kind.',
    });
  });

  it('for a kind or a grade that there is not is no search', () => {
    expect(readSearch({ kind: 'weather' })).toBeUndefined();
    expect(readSearch({ grade: 'Z' })).toBeUndefined();
  });

  it('can be taken away as a file of the same rows', () => {
    expect(shown({ text: 'sick', kind: 'hours' }).csv.href).toBe(
      '/en/assumptions.csv?text=sick&kind=hours',
    );
  });
});

test('every parameter of the model is under one of the kinds', () => {
  expect(new Set(parameters.map((parameter) => kindOf[parameter]))).toEqual(new Set(kinds));
});

test('an assumption about those who do no work of a service reaches none of its own', () => {
  expect(reachOf(assumption('sickness/chaser', {}), pack)).toEqual([]);
  expect(reachOf(assumption('sickness', {}), pack)).toBeUndefined();
  expect(reachOf(assumption('uptime/scanner', {}), pack)).toEqual(['every']);
  expect(reachOf(assumption('scope/radiographer.operator', {}), pack)).toEqual(['every']);
});

test.each([
  ['share', 0.005, '0.5%', '0.5%'],
  ['share_per_year', 0.035, '3.5% a year', '3.5% y flwyddyn'],
  ['share_per_week', 0.05, '5% a week', '5% yr wythnos'],
  ['minutes', 2, '2 minutes', '2 funud'],
  ['minutes', 2.5, '2.5 minutes', '2.5 munud'],
  ['weeks', 12, '12 weeks', '12 wythnos'],
  ['FTE_per_year', 3, '3 FTE a year', '3 cyfwerth ag amser llawn y flwyddyn'],
  [
    'hours_per_trainee_week',
    1,
    '1 hour a week for each trainee',
    '1 awr yr wythnos i bob hyfforddai',
  ],
  ['ratio', 0.9, '0.9 times as fast', '0.9 gwaith mor gyflym'],
  ['log_sd', 0.06, '6% either way', '6% y naill ffordd neu’r llall'],
  [
    'elasticity',
    0.3,
    '3% for each 10% longer to clear the list',
    '3% am bob 10% yn hirach i glirio’r rhestr',
  ],
])('%s is written as a person writes it', (unit, likely, english, welsh) => {
  const amounts = { unit, low: likely, likely, high: likely };
  expect(writtenOf(amounts, 'en').likely).toBe(english);
  expect(writtenOf(amounts, 'cy').likely).toBe(welsh);
});

test('a range has its unit once', () => {
  const amounts = { unit: 'minutes', low: 15, likely: 20, high: 30 };
  expect(writtenOf(amounts, 'en').range).toBe('15 to 30 minutes');
  expect(writtenOf(amounts, 'cy').range).toBe('15 i 30 munud');
});

test('the file says in its name and in each row what the numbers rest on', () => {
  const file = assumptionsCsv([assumption('sickness/radiographer', {})], pack, 'cy');
  expect(file.name).toBe('rhagdybiaethau-sample-plan-synthetic');
  expect(file.rows).toEqual([
    [
      'rhagdybiaeth',
      'enw',
      'uned',
      'isel',
      'tebygol',
      'uchel',
      'ffynhonnell',
      'dyddiad',
      'gradd',
      'label',
      'rheswm',
    ],
    [
      'sickness/radiographer',
      'Absenoldeb salwch: Radiograffwyr',
      'share',
      '0.05',
      '0.062',
      '0.07',
      'Survey 1',
      '2026-11-24',
      'A',
      'illustrative',
      'Pam radiographer.',
    ],
  ]);
});
