import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anyModel } from '../fixtures/any-model.ts';
import { aList, aModel, aWeek, begun, everyBin } from '../fixtures/sample-model.ts';
import type { Model } from '../model.ts';
import { waitingAtEnd } from '../state.ts';
import { step } from '../step.ts';
import { checkLaws, laws } from './laws.ts';

const WEEKS_TO_NEXT_JANUARY = 48;

const worstOf = (law: string, model: Model): number =>
  checkLaws(model).find((one) => one.law === law)?.worst ?? Number.NaN;

describe('whatever the numbers of a model', () => {
  it.each([
    ['no patient is lost or found', 'patients-conserved'],
    ['no test is lost or found', 'tests-conserved'],
    ['nothing falls below zero', 'nothing-negative'],
    ['twice of everything is twice as many who wait', 'doubling'],
    ['a list in balance stays as long as it is', 'steady'],
    ['more capacity lengthens no list', 'more-capacity-never-lengthens'],
    ['run again, it gives the same numbers', 'repeatable'],
    ['a list alone has the numbers it has among all', 'part-equals-whole'],
  ])('%s', (_, name) => {
    const law = laws.find((one) => one.law === name);
    fc.assert(
      fc.property(anyModel(), (model) => {
        expect(law?.worstIn(model)).toBeLessThanOrEqual(1e-9);
      }),
      { numRuns: 150 },
    );
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
