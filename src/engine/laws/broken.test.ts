import { describe, expect, it, vi } from 'vitest';
import { aList, aModel, aWeek } from '../fixtures/sample-model.ts';
import { FLOWS, flows, type Running } from '../state.ts';
import { checkLaws } from './laws.ts';

/** What is done to a week once the engine has passed it. */
type Fault = (running: Running, week: number) => void;

const sound: Fault = () => {};
const { faulty } = vi.hoisted(() => ({ faulty: { by: (() => {}) as Fault } }));

// The one way to show that a law can fail: the engine itself breaks none.
vi.mock('../step.ts', async (original) => {
  const { step } = await original<typeof import('../step.ts')>();
  return {
    step: (running: Running, week: number) => {
      step(running, week);
      faulty.by(running, week);
    },
  };
});

const model = aModel([aList(), aList({ board: 'south', capacity: aWeek(11) })]);

const brokenBy = (fault: Fault): readonly string[] => {
  faulty.by = fault;
  const broken = checkLaws(model).filter((law) => !law.held);
  faulty.by = sound;
  return broken.map(({ law }) => law);
};

const lengthen = ({ state }: Running, list: number, patients: number): void => {
  state.routineWaiting[list] = (state.routineWaiting[list] ?? 0) + patients;
};

let weeksPassed = 0;

describe('each law notices its own breach', () => {
  it('nothing is done, nothing is broken', () => {
    expect(brokenBy(sound)).toEqual([]);
  });

  it.each<[string, string, Fault]>([
    [
      'a patient of a million is lost in a week',
      'patients-conserved',
      ({ state }) => {
        state.routine[5] = (state.routine[5] ?? 0) * (1 - 1e-6);
      },
    ],
    [
      'a test is given that no capacity was there for',
      'tests-conserved',
      ({ state }) => {
        state.flow[flows.plannedTests] = (state.flow[flows.plannedTests] ?? 0) + 1e-6;
      },
    ],
    [
      'fewer than no planned tests are overdue, on the last list',
      'nothing-negative',
      ({ state }) => {
        state.overdue[1] = -1e-6;
      },
    ],
    [
      'one patient joins, however long the list',
      'doubling',
      (running) => lengthen(running, 0, 1e-6),
    ],
    [
      'a list in balance gains one patient in its last week',
      'steady',
      (running, week) => lengthen(running, 0, week === 51 ? 1e-6 : 0),
    ],
    [
      'tests bring patients',
      'more-capacity-never-lengthens',
      (running) => {
        const tests = running.state.flow[FLOWS + flows.routineTests] ?? 0;
        lengthen(running, 1, 2 * tests);
      },
    ],
    [
      'a list remembers that it was run before',
      'repeatable',
      (running) => {
        weeksPassed += 1;
        lengthen(running, 0, weeksPassed * 1e-6);
      },
    ],
    [
      'a list knows how many others there are',
      'part-equals-whole',
      (running) => lengthen(running, 0, running.model.lists * 1e-6),
    ],
  ])('%s: %s is broken', (_, law, fault) => {
    expect(brokenBy(fault)).toContain(law);
  });

  it('a number that is none breaks every law', () => {
    const broken = brokenBy(({ state }) => {
      state.routine[3] = Number.NaN;
      state.routineWaiting[0] = Number.NaN;
      state.overdue[0] = Number.NaN;
    });
    expect(broken).toEqual(checkLaws(model).map(({ law }) => law));
  });
});
