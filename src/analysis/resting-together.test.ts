import { expect, test } from 'vitest';
import type { Rests, Verb } from '#domain';
import { type Model, partsOf } from '#engine';
import { aLever, aStaffedModel } from './fixtures/staffed.ts';
import { restingTogether } from './resting-together.ts';

const lever = (action: string, verb: Verb, given: Partial<Parameters<typeof aLever>[0]>) =>
  aLever({ action, verb, likely: 1, ...given });
const staffed = aStaffedModel({
  levers: [
    lever('A01', 'fund', { boards: ['north'], groups: ['radiographer'] }),
    lever('A02', 'transfer', { boards: ['north'], services: ['ct'], subject: 'south' }),
  ],
});
const workforce = staffed.workforce;

/** The sample's actions are nowhere described: its levers are given what those of a plan have. */
const model: Model = {
  ...staffed,
  lists: staffed.lists.map((list) => ({
    ...list,
    rests: { lists: list.board === 'north' ? 'real' : 'reconstructed', capacity: 'real' },
  })),
  ...(workforce && {
    workforce: {
      ...workforce,
      levers: workforce.levers.map((one) => ({ ...one, label: 'illustrative' })),
    },
  }),
};

const restsOf = (board: string, service: string, actions: readonly string[] = []) => {
  const rows = partsOf(model, actions).flatMap((part) =>
    restingTogether(part, { scenario: { capacity: 1, actions } }),
  );
  const row = rows.find((one) => one.board === board && one.service === service);
  return row && { label: row.label, rests: row.rests };
};

const ofLists: Rests = { lists: 'real', capacity: 'real' };

test('an action in force says that it is an example, where it reaches and nowhere else', () => {
  expect(restsOf('north', 'ct')).toMatchObject({ rests: ofLists });
  const funded = restsOf('north', 'ct', ['A01']);
  expect(funded).toEqual({ label: 'illustrative', rests: { ...ofLists, actions: 'illustrative' } });
  expect(restsOf('south', 'ct', ['A01'])?.rests).not.toHaveProperty('actions');
});

test('lists that become one another’s work rest on one another', () => {
  expect(restsOf('north', 'ct')?.rests).not.toHaveProperty('shared');
  expect(restsOf('north', 'ct', ['A02'])?.rests).toEqual({
    ...ofLists,
    shared: 'reconstructed',
    actions: 'illustrative',
  });
});
