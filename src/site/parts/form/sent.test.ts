import { expect, test } from 'vitest';
import { type Entry, type Kept, type LedgerFact, nothingKept } from '#domain';
import { fold } from '#plan';
import type { Form } from '../../page.ts';
import { factsIn, newEntity, rowOf, shownIn } from './sent.ts';

const keptWith = (facts: readonly LedgerFact[]): Kept => {
  const entry: Entry = {
    kind: 'edit',
    origin: 'form',
    actor: 'lead',
    reason: 'First',
    saw: 0,
    cites: undefined,
    facts,
    seq: 1,
    at: '2026-11-24T10:00:00.000Z',
    hash: 'a'.repeat(64),
  };
  return fold(nothingKept, [entry]);
};

const entity = 'milestones/A07-M1';
const kept = keptWith([
  { entity, field: 'action', value: 'A07' },
  { entity, field: 'name_en', value: 'Posts agreed' },
  { entity, field: 'name_cy', value: 'Cytuno ar swyddi' },
  { entity, field: 'due', value: '2026-03-31' },
  { entity: 'actions/A07', field: 'partners:7A1', value: 'yes' },
  { entity: 'actions/A07', field: 'partners:7A2', value: 'yes' },
  { entity: 'actions/A07', field: 'baseline', value: 'not-collected' },
]);

const milestone = (rest: Form): Form => ({
  entity: [entity],
  'r0.shown': ['name', 'due', 'forecast'],
  'r0.name_en': ['Posts agreed'],
  'r0.name_cy': ['Cytuno ar swyddi'],
  'r0.name_en~state': ['checked'],
  'r0.due-day': ['31'],
  'r0.due-month': ['3'],
  'r0.due-year': ['2026'],
  ...rest,
});

const rows = [...rowOf(entity), ...rowOf('actions/A07')];
const said = (form: Form): readonly LedgerFact[] => factsIn(form, shownIn(form, rows), kept);

test('a form that says what the plan says already changes nothing', () => {
  expect(said(milestone({}))).toEqual([]);
});

test.each([
  [
    'a day from its three boxes',
    { 'r0.forecast-day': ['5'], 'r0.forecast-month': ['6'], 'r0.forecast-year': ['2026'] },
    [{ field: 'forecast', value: '2026-06-05' }],
  ],
  [
    'a day that is none, as it was typed',
    { 'r0.due-day': ['31'], 'r0.due-month': ['June'] },
    [{ field: 'due', value: '2026-June-31' }],
  ],
  [
    'an emptied field as a cell taken away',
    { 'r0.due-day': [''], 'r0.due-month': [''], 'r0.due-year': [''] },
    [{ field: 'due', value: undefined }],
  ],
  [
    'new words, without the blanks around them',
    { 'r0.name_en': ['  Posts funded\r\n'] },
    [{ field: 'name_en', value: 'Posts funded' }],
  ],
  [
    'new words of someone who has checked them',
    { 'r0.name_cy': ['Swyddi wedi’u cytuno'], 'r0.name_cy~state': ['checked'] },
    [
      { field: 'name_cy', value: 'Swyddi wedi’u cytuno' },
      { field: 'name_cy~state', value: 'checked' },
    ],
  ],
  [
    'that words have been checked',
    { 'r0.name_cy~state': ['checked'], 'r0.name_en~state': ['checked'] },
    [{ field: 'name_cy~state', value: 'checked' }],
  ],
  [
    'words that are gone without their state',
    { 'r0.name_cy': [''], 'r0.name_en~state': ['checked'] },
    [{ field: 'name_cy', value: undefined }],
  ],
])('it tells %s', (_, rest, facts) => {
  expect(said(milestone(rest))).toEqual(facts.map((fact) => ({ entity, ...fact })));
});

test('members of a set come and go one by one', () => {
  const form = {
    entity: ['actions/A07'],
    'r0.shown': ['partners', 'baseline'],
    'r0.partners': ['7A1', '7A3', '7A3'],
    'r0.baseline': [''],
    'r0.baseline-why': ['not-collected'],
  };
  expect(said(form)).toEqual([
    { entity: 'actions/A07', field: 'partners:7A2', value: undefined },
    { entity: 'actions/A07', field: 'partners:7A3', value: 'yes' },
  ]);
});

test('rows and fields that the page did not show are left out', () => {
  const form = {
    entity: ['weather/1', 'actions/A08', entity, entity],
    'r2.shown': ['due', 'rain'],
    'r2.due-day': ['1'],
    'r2.due-month': ['4'],
    'r2.due-year': ['2026'],
    'r2.rain': ['much'],
  };
  expect(said(form)).toEqual([{ entity, field: 'due', value: '2026-04-01' }]);
});

test('a figure and a reason for having none are told together, to be refused together', () => {
  const form = {
    entity: ['actions/A07'],
    'r0.shown': ['baseline'],
    'r0.baseline': ['12'],
    'r0.baseline-why': ['not-collected'],
  };
  expect(said(form)).toEqual([
    { entity: 'actions/A07', field: 'baseline', value: '12 not-collected' },
  ]);
});

test('a new row is called by the fields of its key', () => {
  const form = {
    entity: ['crosswalk/'],
    'r0.shown': ['action', 'item'],
    'r0.action': ['A07'],
    'r0.item': ['T5'],
  };
  expect(shownIn(form, rowOf('crosswalk/')).map((row) => newEntity(form, row))).toEqual([
    'crosswalk/A07 T5',
  ]);
});
