import { expect, test } from 'vitest';
import type { Action } from '#domain';
import { deliveredPack } from '../../fixtures/sample-delivery.ts';
import { relatedTo } from './related.ts';

const { plan } = deliveredPack;
const [whole] = plan.actions;
if (!whole) throw new Error('no action');
const part: Action = { ...whole, id: 'A01.1', into: [] };
const actions = [...plan.actions, part];
const related = (action: Action) =>
  relatedTo({ action, plan: { ...plan, actions } }, 'en').map(({ text, actions: of }) => [
    text,
    ...of.map(({ href }) => href),
  ]);

test('a part of an action leads to its whole, and the whole to its parts and to what it carries on', () => {
  expect(related(part)).toEqual([['It is a part of:', '/en/actions/A01']]);
  expect(related(whole)).toEqual([
    ['Its parts:', '/en/actions/A01.1'],
    ['It carries on:', '/en/actions/A03'],
  ]);
});

test('an action that stands by itself says nothing of others', () => {
  const alone = plan.actions.find(({ id }) => id === 'A02');
  expect(alone && related(alone)).toEqual([]);
});
