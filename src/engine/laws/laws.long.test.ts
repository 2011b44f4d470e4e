import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anyModel } from '../fixtures/any-model.ts';
import { anyStaffedModel } from '../fixtures/any-workforce.ts';
import { aList, aModel, aWeek, begun, everyBin } from '../fixtures/sample-model.ts';
import { begunAll, compiledAll } from '../fixtures/staffed.ts';
import type { Model } from '../model.ts';
import { newTrace, run } from '../run.ts';
import { type Running, running, waitingAtEnd } from '../state.ts';
import { PEOPLE_FLOWS, peopleFlows } from '../state-people.ts';
import { TIERS, tiers } from '../state-work.ts';
import { step } from '../step.ts';
import { allActions } from './balance.ts';
import { checkLaws, laws } from './laws.ts';

const WEEKS_TO_NEXT_JANUARY = 48;

const worstOf = (law: string, model: Model): number =>
  checkLaws(model).find((one) => one.law === law)?.worst ?? Number.NaN;

describe('whatever the numbers of a model', () => {
  describe.each([
    ['no patient is lost or found', 'patients-conserved'],
    ['no test is lost or found', 'tests-conserved'],
    ['nobody in post or waiting for a post is lost or found', 'people-conserved'],
    ['nobody in training is lost or found', 'trainees-conserved'],
    ['no work that queues is lost or found', 'work-conserved'],
    ['the order in which actions are named changes nothing', 'order-of-actions'],
    ['nothing falls below zero', 'nothing-negative'],
    ['twice of everything is twice as many who wait', 'doubling'],
    ['a list in balance stays as long as it is', 'steady'],
    ['more capacity lengthens no list', 'more-capacity-never-lengthens'],
    ['run again, it gives the same numbers', 'repeatable'],
    ['a part alone has the numbers it has in the whole', 'part-equals-whole'],
  ])('%s', (_, name) => {
    const law = laws.find((one) => one.law === name);
    it.each([
      ['lists alone', anyModel(), 100],
      ['with people in it', anyStaffedModel, 100],
    ])('%s', (_kind, any, numRuns) => {
      fc.assert(
        fc.property(any, (model) => {
          expect(law?.worstIn(model)).toBeLessThanOrEqual(1e-9);
        }),
        { numRuns },
      );
    });
  });

  it('every law is held', () => {
    const models = fc.sample(anyStaffedModel, { numRuns: 5, seed: 1 });
    for (const model of models) {
      expect(checkLaws(model).map(({ law }) => law)).toEqual(laws.map(({ law }) => law));
    }
  });

  it('with many lists at once', () => {
    fc.assert(
      fc.property(anyModel(12), (model) => {
        expect(checkLaws(model).filter((law) => !law.held)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

const yearOf = (model: Model, actions: readonly string[]) => {
  const one = running(compiledAll(model, { actions }));
  const trace = newTrace(one.model);
  run(one, trace);
  return trace;
};

test('an action without levers changes nothing', () => {
  fc.assert(
    fc.property(anyStaffedModel, (model) => {
      expect(yearOf(model, ['enabling'])).toEqual(yearOf(model, []));
      const all = allActions(model);
      expect(yearOf(model, [...all, 'enabling'])).toEqual(yearOf(model, all));
    }),
    { numRuns: 30 },
  );
});

/** Which fields of a table of flows, row after row, something moved in. */
const movedIn = (table: Float64Array, fields: Readonly<Record<string, number>>, size: number) =>
  Object.keys(fields).filter((name) =>
    table.some((value, at) => at % size === fields[name] && value > 0),
  );

const single = { all: 0 };

const happeningIn = ({ people, work }: Running): readonly string[] => [
  ...movedIn(people.flow, peopleFlows, PEOPLE_FLOWS),
  ...movedIn(work.done, tiers, TIERS),
  ...movedIn(people.completed, single, 1).map(() => 'completed'),
  ...movedIn(people.dropped, single, 1).map(() => 'dropped'),
  ...movedIn(work.bought, single, 1).map(() => 'bought'),
];

test('among random models everything that can happen to people and work does', () => {
  const happened = new Set<string>();
  for (const model of fc.sample(anyStaffedModel, { numRuns: 200, seed: 1 })) {
    const one = begunAll(model);
    for (let week = 0; week < 52; week += 1) {
      step(one, week);
      for (const name of happeningIn(one)) happened.add(name);
    }
  }
  const all = [
    ...Object.keys(peopleFlows),
    ...Object.keys(tiers),
    'completed',
    'dropped',
    'bought',
  ];
  expect([...happened].toSorted()).toEqual(all.toSorted());
});

test('a model with no lists breaks no law', () => {
  expect(checkLaws(aModel([])).every((law) => law.held && law.worst === 0)).toBe(true);
});

test('other work beyond a list’s capacity leaves it in balance when capacity is what it needs', () => {
  const crowded = aList({ planned: aWeek(20), unscheduled: aWeek(15), capacity: aWeek(10) });
  expect(worstOf('steady', aModel([crowded]))).toBeLessThanOrEqual(1e-9);
});

test('urgent patients who have left do not leave again in place of the next who are added', () => {
  const everyoneLeaves = aList({
    waiting: everyBin(0),
    additions: aWeek(0).with(0, 2),
    capacity: aWeek(0),
    urgentShare: 1,
    leaving: everyBin(1),
  });
  const one = begun(everyoneLeaves);
  for (let week = 0; week < WEEKS_TO_NEXT_JANUARY; week += 1) step(one, week);
  expect(waitingAtEnd(one.state, 0, 0)).toBe(0);
  step(one, WEEKS_TO_NEXT_JANUARY);
  expect(waitingAtEnd(one.state, 0, 0)).toBe(10);
});

test('a busy month does not make a negative capacity of one that other work exceeds', () => {
  const spread = { additions: 0, additionsShared: 0, activity: 0.5, activityShared: 0, level: 0 };
  const crowded = aList({ unscheduled: aWeek(100), capacity: aWeek(10), spread });
  expect(worstOf('nothing-negative', aModel([crowded]))).toBe(0);
});
