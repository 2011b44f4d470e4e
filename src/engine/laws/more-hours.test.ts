import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyStaffedModel } from '../fixtures/any-workforce.ts';
import { aGroup, aRole, aStaffedModel, aStage } from '../fixtures/sample-workforce.ts';
import { begunAll, headsFor, hoursGiven } from '../fixtures/staffed.ts';
import { add } from '../flows/demand.ts';
import { request } from '../flows/report.ts';
import { share } from '../flows/share.ts';
import type { Model } from '../model.ts';
import type { Running } from '../state.ts';
import { TIERS, tiers } from '../state-work.ts';

/** Work of a tier that a stage is offered, before what is bought elsewhere. */
const offeredTo = ({ model, state, work }: Running, stage: number): readonly number[] => {
  const list = model.work.list[stage] ?? Number.NaN;
  if (list < 0) return [0, work.queue[stage] ?? Number.NaN, 0, 0];
  const at = list * model.weeks;
  return [
    model.unscheduled[at] ?? Number.NaN,
    state.urgentWaiting[list] ?? Number.NaN,
    (model.planned[at] ?? Number.NaN) + (state.overdue[list] ?? Number.NaN),
    state.routineWaiting[list] ?? Number.NaN,
  ];
};

/** The first week's fills of each tier, smallest first, with so many more hours of each resource. */
const fills = (model: Model, more: readonly number[]): readonly (readonly number[])[] => {
  const one = begunAll(model);
  one.model.work.extra.set(more.slice(0, one.model.work.resources));
  hoursGiven(one);
  add(one, 0);
  request(one, 0);
  const offered = Array.from({ length: one.model.work.stages }, (_, stage) =>
    offeredTo(one, stage),
  );
  share(one, 0);
  return Object.values(tiers).map((tier) =>
    offered
      .flatMap((work, stage) => {
        const own = work[tier] ?? Number.NaN;
        return own > 0 ? [(one.work.done[stage * TIERS + tier] ?? Number.NaN) / own] : [];
      })
      .toSorted((a, b) => a - b),
  );
};

/** How much larger the first fill is that differs: negative when the least filled have less. */
const firstDifference = (before: readonly number[], after: readonly number[]): number => {
  const at = after.findIndex((fill, place) => Math.abs(fill - (before[place] ?? 0)) > 1e-9);
  return at < 0 ? 0 : (after[at] ?? 0) - (before[at] ?? 0);
};

test('more hours never leave the least filled of a week with less', () => {
  const someMore = fc.array(fc.oneof(fc.constant(0), fc.nat(200)), {
    minLength: 16,
    maxLength: 16,
  });
  fc.assert(
    fc.property(anyStaffedModel, someMore, (model, more) => {
      const before = fills(model, []).flat();
      expect(firstDifference(before, fills(model, more).flat())).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 200 },
  );
});

test('more hours of some can leave others with less: those who were stopped before go on, and need the same people', () => {
  const stage = (service: string, groups: readonly string[]) =>
    aStage({ service, queue: 100, needs: groups.map((group) => aRole(group, { need: group })) });
  const model = aStaffedModel({
    groups: [aGroup({ heads: headsFor(100) }), aGroup({ group: 'nurse', heads: headsFor(20) })],
    stages: [stage('mri', ['radiographer']), stage('colonoscopy', ['radiographer', 'nurse'])],
  });
  const close = (all: readonly number[]) => all.map((one) => expect.closeTo(one, 9));
  expect(fills(model, [])[tiers.urgent]).toEqual(close([0.2, 0.8]));
  expect(fills(model, [0, 20])[tiers.urgent]).toEqual(close([0.4, 0.6]));
});
