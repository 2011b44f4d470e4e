import { expect, test } from 'vitest';
import { present } from './page.ts';

const form = {
  saw: ['3'],
  entity: ['actions/A07'],
  'r0.shown': ['title', 'status', 'to', 'partners', 'baseline', 'impact'],
  'r0.title_en': ['Train more'],
  'r0.title_en~state': ['checked'],
  'r0.title_cy': ['Hyfforddi mwy'],
  'r0.impact_en': [' '],
  'r0.status': ['at-risk'],
  'r0.to-day': ['31'],
  'r0.to-month': ['3'],
  'r0.to-year': ['2027'],
  'r0.partners': ['7A1', '7A2'],
  'r0.baseline': [''],
  'r0.baseline-why': ['not-collected'],
  reason: ['As agreed'],
  who: ['Imaging lead'],
  do: ['save'],
};
const sent = { address: '/en/edit/actions%2FA07?form=progress', form };

test('what was typed is told by the names that the form gave it, and what was not is left out', () => {
  const { again } = present({ code: 'store-unreachable', language: 'en', sent });
  expect(again?.typed?.items.map(({ label, text, lang }) => [label, text, lang])).toEqual([
    ['Title, English', 'Train more', 'en'],
    ['Title, Welsh', 'Hyfforddi mwy', 'cy'],
    ['Status', 'At risk', undefined],
    ['To be done by', '31 3 2027', undefined],
    ['Partners', '7A1 7A2', undefined],
    ['Baseline', 'Not collected', undefined],
    ['Why this change', 'As agreed', undefined],
    ['Your role', 'Imaging lead', undefined],
  ]);
});

test('all that was sent goes again to where it was sent, the deed with it', () => {
  const { again } = present({ code: 'store-unreachable', language: 'cy', sent });
  expect(again?.action).toBe(sent.address);
  expect(again?.carried).toHaveLength(Object.values(form).flat().length);
  expect(again?.carried.at(-1)).toEqual({ name: 'do', value: 'save' });
  expect(again?.button).toBe('Anfon eto');
});

test('a form in which nothing was typed is sent again as it is', () => {
  const decided = { address: '/en/history/3', form: { do: ['approve'], reason: [''] } };
  const { again } = present({ code: 'our-fault', language: 'en', sent: decided });
  expect([again?.typed, again?.carried.length]).toEqual([undefined, 2]);
});

test('where nothing was sent, nothing is offered to be sent again', () => {
  expect(present({ code: 'store-unreachable', language: 'en' }).again).toBeUndefined();
});
