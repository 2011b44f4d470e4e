import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyStaffedModel } from './fixtures/any-workforce.ts';
import { aList, aWeek } from './fixtures/sample-model.ts';
import { aGroup, aLever, aRole, aStaffedModel, aStage } from './fixtures/sample-workforce.ts';
import { compiledAll, headsFor } from './fixtures/staffed.ts';
import { newTrace, run } from './run.ts';
import { running } from './state.ts';

test('begun anew, a run remembers nothing of the one before it', () => {
  fc.assert(
    fc.property(anyStaffedModel, (model) => {
      const one = running(compiledAll(model));
      const [first, second] = [newTrace(one.model), newTrace(one.model)];
      run(one, first);
      run(one, second);
      expect(second).toEqual(first);
    }),
    { numRuns: 100 },
  );
});

test('those who wait for a post at a run’s end do not wait when the next begins', () => {
  const one = running(compiledAll(aStaffedModel({ groups: [aGroup()] }, [], 4)));
  one.people.waitingForPost[0] = 7;
  run(one, newTrace(one.model));
  expect(one.people.waitingForPost[0]).toBe(0);
});

test('a week’s tests are all that were given: unscheduled, urgent, planned, routine and bought', () => {
  const list = aList({ unscheduled: aWeek(6), planned: aWeek(5), urgentShare: 0.4 });
  const model = aStaffedModel(
    {
      groups: [
        aGroup({ heads: headsFor(30) }),
        aGroup({ group: 'radiologist', heads: headsFor(9) }),
      ],
      stages: [aStage(), aStage({ stage: 'report', queue: 20, needs: [aRole('radiologist')] })],
      levers: [aLever('outsource', 7, { subject: 'test' })],
    },
    [list],
    2,
  );
  const one = running(compiledAll(model));
  const trace = newTrace(one.model);
  run(one, trace);
  expect(trace.tests[0]).toBeCloseTo(6 + 4 + 5 + 15 + 7, 9);
  expect(trace.done[0]).toBeCloseTo(37, 9);
  expect(trace.done[2]).toBeCloseTo(9, 9);
  expect(trace.queue[2]).toBeCloseTo(20 - 9 + 37, 9);
  expect([trace.binds[0], trace.binds[2]]).toEqual([0, 1]);
  expect(trace.list[0]).toBeCloseTo(100 + 10 - 4 - 22, 9);
});
