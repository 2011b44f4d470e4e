import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aGroup, aMachine, aRole, aRoom, aStage } from '../fixtures/sample-workforce.ts';
import { begunWith, headsFor, hoursGiven } from '../fixtures/staffed.ts';
import { share } from './share.ts';

/** A board of groups and rooms, and stages that each need some of them. Hours are by resource and stage, 0 for none. */
interface Board {
  readonly capacity: readonly number[];
  readonly stages: readonly { readonly work: number; readonly hours: readonly number[] }[];
}

/** Tenths of an hour: tests of a billionth of an hour are none that a planner would meet. */
const tenths = (most: number) => fc.integer({ min: 1, max: most * 10 }).map((one) => one / 10);
const maybe = (one: fc.Arbitrary<number>) => fc.oneof(fc.constant(0), one);

const anyBoard: fc.Arbitrary<Board> = fc.integer({ min: 1, max: 5 }).chain((resources) =>
  fc.record({
    capacity: fc.array(maybe(tenths(500)), { minLength: resources, maxLength: resources }),
    stages: fc.array(
      fc.record({
        work: tenths(100),
        hours: fc.array(maybe(tenths(4)), { minLength: resources, maxLength: resources }),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  }),
);

/** Every second resource is a room. */
const isRoom = (resource: number): boolean => resource % 2 === 1;

const inEngine = ({ capacity, stages }: Board) => {
  const place = capacity.map((_, resource) => `resource-${resource}`);
  const one = begunWith({
    groups: capacity.flatMap((hours, at) =>
      isRoom(at) ? [] : [aGroup({ group: `resource-${at}`, heads: headsFor(hours) })],
    ),
    rooms: capacity.flatMap((hours, at) =>
      isRoom(at) ? [aRoom({ equipment: `resource-${at}`, openHours: hours })] : [],
    ),
    stages: stages.map(({ work, hours }, at) =>
      aStage({
        service: `service-${at}`,
        queue: work,
        needs: hours.flatMap((each, resource) => {
          const name = place[resource] ?? '';
          const given = { need: name, minutes: each * 60 };
          if (each === 0) return [];
          return [isRoom(resource) ? aMachine(given) : aRole(name, given)];
        }),
      }),
    ),
  });
  hoursGiven(one);
  share(one, 0);
  return stages.map(({ work }, stage) => (one.work.done[stage * 4 + 1] ?? Number.NaN) / work);
};

/** Hours of a resource when each stage is filled so far. */
const used = ({ stages }: Board, resource: number, fills: readonly number[]): number =>
  stages.reduce(
    (sum, { work, hours }, stage) => sum + work * (hours[resource] ?? 0) * (fills[stage] ?? 0),
    0,
  );

/** Progressive filling, written naively: the highest common level that all resources allow, then again without the stages that one of them stops. */
const onPaper = (board: Board): readonly number[] => {
  const { capacity, stages } = board;
  const fills = stages.map(() => 0);
  let rising = stages.map((_, stage) => stage);
  while (rising.length > 0) {
    const full = stages.map((_, stage) => Number(rising.includes(stage)));
    const fixed = fills.map((fill, stage) => (rising.includes(stage) ? 0 : fill));
    const levels = capacity.map((hours, resource) => {
      const wanted = used(board, resource, full);
      return wanted > 0 ? (hours - used(board, resource, fixed)) / wanted : 1;
    });
    const level = Math.min(1, ...levels);
    for (const stage of rising) fills[stage] = level;
    rising = rising.filter(
      (stage) =>
        level < 1 &&
        levels.every(
          (one, resource) => one > level + 1e-12 || (stages[stage]?.hours[resource] ?? 0) === 0,
        ),
    );
  }
  return fills;
};

test('without a choice between groups, fills are those of a naive reckoning', () => {
  fc.assert(
    fc.property(anyBoard, (board) => {
      const is = inEngine(board);
      for (const [stage, fill] of onPaper(board).entries()) {
        expect(Math.abs((is[stage] ?? Number.NaN) - fill)).toBeLessThanOrEqual(1e-9);
      }
    }),
    { numRuns: 500 },
  );
});

test('nobody gives more hours than there are, and whoever is not done is stopped by something used up on which nobody is filled more', () => {
  fc.assert(
    fc.property(anyBoard, (board) => {
      const fills = inEngine(board);
      const isUsedUp = (resource: number): boolean =>
        used(board, resource, fills) >= (board.capacity[resource] ?? 0) - 1e-7;
      for (const [resource, hours] of board.capacity.entries()) {
        expect(used(board, resource, fills)).toBeLessThanOrEqual(hours + 1e-7);
      }
      for (const [stage, fill] of fills.entries()) {
        const stopped = board.capacity.some(
          (_, resource) =>
            (board.stages[stage]?.hours[resource] ?? 0) > 0 &&
            isUsedUp(resource) &&
            board.stages.every(
              ({ hours }, other) =>
                (hours[resource] ?? 0) === 0 || (fills[other] ?? 0) <= fill + 1e-9,
            ),
        );
        expect(fill >= 1 - 1e-9 || stopped).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
