import { describe, expect, it, vi } from 'vitest';
import { aList, aModel, aWeek } from '../fixtures/sample-model.ts';
import {
  aCohort,
  aGroup,
  aLever,
  aRole,
  aStaffedModel,
  aStage,
} from '../fixtures/sample-workforce.ts';
import { headsFor } from '../fixtures/staffed.ts';
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

const listsAlone = aModel([aList(), aList({ board: 'south', capacity: aWeek(11) })]);

/** The first list has a capacity that was observed; people scan for the second, and others report. */
const model = aStaffedModel(
  {
    groups: [
      aGroup({ board: 'south', heads: headsFor(12), rates: { leaving: 0.1 } }),
      aGroup({ board: 'south', group: 'radiologist', heads: headsFor(5) }),
    ],
    cohorts: [aCohort({ places: 0.1, rates: { attrition_first_year: 0.1 } })],
    stages: [
      aStage({ board: 'south' }),
      aStage({
        board: 'south',
        stage: 'report',
        queue: 30,
        needs: [aRole('radiologist')],
      }),
    ],
    levers: [
      aLever('fund', 2, { id: 'one', action: 'first' }),
      aLever('release', 0.1, { id: 'other', action: 'second' }),
    ],
  },
  listsAlone.lists,
);

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

const breaches: readonly [string, string, Fault][] = [
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
    'somebody of a million in post is lost in a week',
    'people-conserved',
    ({ people }) => {
      people.heads[3] = (people.heads[3] ?? 0) * (1 - 1e-6);
    },
  ],
  [
    'somebody in training is found in a week',
    'trainees-conserved',
    ({ people }) => {
      people.trainees[0] = (people.trainees[0] ?? 0) + 1e-6;
    },
  ],
  [
    'a report is made that nobody asked for',
    'work-conserved',
    ({ work }) => {
      work.queue[1] = (work.queue[1] ?? 0) - 1e-6;
    },
  ],
  [
    'a run differs from the one before it, whose actions were named in another order',
    'order-of-actions',
    (running) => {
      weeksPassed += 1;
      lengthen(running, 0, weeksPassed * 1e-6);
    },
  ],
  ['one patient joins, however long the list', 'doubling', (running) => lengthen(running, 0, 1e-6)],
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
];

describe('each law notices its own breach', () => {
  it('nothing is done, nothing is broken', () => {
    expect(brokenBy(sound)).toEqual([]);
  });

  it('nothing is done to a model without people, nothing is broken', () => {
    expect(checkLaws(listsAlone).filter((law) => !law.held)).toEqual([]);
  });

  it('every law has its breach below', () => {
    expect(breaches.map(([, law]) => law).toSorted()).toEqual(
      checkLaws(model)
        .map(({ law }) => law)
        .toSorted(),
    );
  });

  it.each(breaches)('%s: %s is broken', (_, law, fault) => {
    expect(brokenBy(fault)).toContain(law);
  });

  it('a number that is none breaks every law', () => {
    const broken = brokenBy(({ state, people, work }) => {
      for (const stock of [state.routine, state.routineWaiting, state.overdue])
        stock.fill(Number.NaN);
      for (const stock of [people.heads, people.trainees, work.queue]) stock.fill(Number.NaN);
    });
    expect(broken).toEqual(checkLaws(model).map(({ law }) => law));
  });
});
