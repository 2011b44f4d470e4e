import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Verb } from '#domain';
import { anyStaffedModel } from './fixtures/any-workforce.ts';
import { aList, aModel } from './fixtures/sample-model.ts';
import {
  aCohort,
  aCourse,
  aGroup,
  aLever,
  aMachine,
  aRole,
  aRoom,
  aStaffedModel,
  aStage,
} from './fixtures/sample-workforce.ts';
import { compiledAll } from './fixtures/staffed.ts';
import type { Model } from './model.ts';
import { partsOf } from './parts.ts';
import { reachesModel } from './reach.ts';
import { newTrace, run } from './run.ts';
import { running } from './state.ts';
import type { LeverModel } from './workforce.ts';

const model = aStaffedModel(
  {
    groups: [aGroup(), aGroup({ group: 'reporter' })],
    cohorts: [aCohort()],
    courses: [aCourse()],
    rooms: [aRoom()],
    stages: [aStage({ needs: [aRole('radiographer'), aMachine()] })],
  },
  [aList(), aList({ board: 'east' })],
);

const here = { boards: ['north'] };
const elsewhere = { boards: ['south'] };
const radiographers = { ...here, groups: ['radiographer'] };
const nurses = { ...here, groups: ['nurse'] };

/** Where a lever of the verb moves something, and where it does not. */
type Where = Partial<LeverModel>;
const cases: readonly (readonly [Verb, Where, readonly Where[]])[] = [
  ['train', { subject: 'degree' }, [{ subject: 'nursing' }]],
  ['fund', radiographers, [nurses, elsewhere]],
  ['recruit', radiographers, [nurses, elsewhere]],
  ['retain', radiographers, [nurses, elsewhere]],
  ['upskill', { subject: 'reporting' }, [{ subject: 'another' }]],
  [
    'substitute',
    { ...radiographers, subject: 'operator' },
    [
      { ...radiographers, subject: 'reader' },
      { ...here, groups: ['reporter'], subject: 'operator' },
      { ...elsewhere, subject: 'operator' },
      { ...here, subject: 'scanner' },
    ],
  ],
  [
    'speed',
    { ...here, services: ['mri'], subject: 'test' },
    [
      { ...here, services: ['mri'], subject: 'report' },
      { services: ['ct'], subject: 'test' },
      { ...elsewhere, subject: 'test' },
    ],
  ],
  ['release', radiographers, [nurses, elsewhere]],
  [
    'equip',
    { ...here, subject: 'scanner' },
    [
      { ...here, subject: 'theatre' },
      { ...elsewhere, subject: 'scanner' },
    ],
  ],
  ['demand', { ...here, services: ['mri'] }, [{ services: ['ct'] }, elsewhere]],
  [
    'transfer',
    { ...here, subject: 'east' },
    [
      { services: ['ct'], subject: 'east' },
      { ...elsewhere, subject: 'north' },
    ],
  ],
  [
    'outsource',
    { ...here, services: ['mri'], subject: 'test' },
    [
      { ...here, subject: 'report' },
      { services: ['ct'], subject: 'test' },
    ],
  ],
  ['pool', radiographers, [nurses, elsewhere]],
];

describe('a lever reaches what it can move', () => {
  it.each(cases)('%s', (verb, where, nowhere) => {
    expect(reachesModel(aLever(verb, 0.5, where), model)).toBe(true);
    for (const one of nowhere) {
      expect(reachesModel(aLever(verb, 0.5, one), model), JSON.stringify(one)).toBe(false);
    }
  });

  it.each(cases)('%s reaches everywhere when it names nowhere', (verb, { subject = '' }) => {
    expect(reachesModel(aLever(verb, 0.5, { subject }), model)).toBe(true);
  });
});

test('of lists alone only what is added can be moved', () => {
  const lists = aModel([aList()]);
  const moved = cases
    .filter(([verb, where]) => reachesModel(aLever(verb, 0.5, where), lists))
    .map(([verb]) => verb);
  expect(moved).toEqual(['demand', 'transfer']);
});

test('requests of a laboratory can be moved, reports of a list alone can not', () => {
  const demand = aLever('demand', 0.9);
  const laboratory = aStage({ requests: new Array(12).fill(4) });
  expect(reachesModel(demand, aStaffedModel({ stages: [laboratory] }))).toBe(true);
  const report = aStage({ stage: 'report' });
  expect(reachesModel(demand, aStaffedModel({ stages: [report] }))).toBe(false);
});

const yearOf = (one: Model, actions: readonly string[]) => {
  const begun = running(compiledAll(one, { actions }));
  const trace = newTrace(begun.model);
  run(begun, trace);
  return trace;
};

test('a lever that does not reach a part of a model changes nothing of it', () => {
  fc.assert(
    fc.property(anyStaffedModel, (whole) => {
      const levers = whole.workforce?.levers ?? [];
      const actions = [...new Set(levers.map(({ action }) => action))];
      for (const part of partsOf(whole, actions)) {
        const vain = actions.filter(
          (id) => !levers.some((lever) => lever.action === id && reachesModel(lever, part)),
        );
        const others = actions.filter((id) => !vain.includes(id));
        expect(yearOf(part, actions)).toEqual(yearOf(part, others));
      }
    }),
    { numRuns: 100 },
  );
});
