import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { calibrate, project } from '#analysis';
import { type Day, observed, parseDay, statuses, verbs } from '#domain';
import { checkLaws, partsOf, reachesModel } from '#engine';
import { readPack } from '#intake';
import {
  asDelivered,
  checkPlan,
  classificationOf,
  onCourse,
  overdueMilestones,
  planOnCourse,
} from '#plan';

const packs = join(import.meta.dirname, '..', 'packs');

const packOf = async (name: string) => {
  const read = await readPack(join(packs, name));
  if (!read.ok) throw new Error(`packs/${name} can’t be read`);
  return read.value;
};

const pack = await packOf('wales');
const reconstructed = await packOf('wales-reconstructed');
const { model, findings } = calibrate(pack);
const levers = model.workforce?.levers ?? [];
const actions = pack.plan?.actions.map(({ id }) => id) ?? [];

/** The most that exact effects can be worked out for: every set of the actions that reach a part is run. */
const MOST_ACTIONS = 13;

test('the plan has 25 illustrative actions, and each says so', () => {
  expect(actions).toEqual(
    Array.from({ length: 25 }, (_, at) => `A${String(at + 1).padStart(2, '0')}`),
  );
  expect(new Set(pack.plan?.actions.map(({ label }) => label))).toEqual(new Set(['illustrative']));
});

test('between them they use every verb', () => {
  expect(new Set(levers.map(({ verb }) => verb))).toEqual(new Set(verbs));
});

test('nothing is to be put right: no finding of the pack, of its lists or of its plan', () => {
  expect([...checkPlan(pack), ...findings, ...(pack.changes ?? [])]).toEqual([]);
  expect(pack.sealed).toBe(true);
});

test('no lever moves nothing', () => {
  expect(levers.filter((lever) => !reachesModel(lever, model))).toEqual([]);
});

test('no part of the model is reached by more than 13 actions', () => {
  const reached = partsOf(model, actions).map(
    (part) =>
      new Set(levers.filter((lever) => reachesModel(lever, part)).map(({ action }) => action)).size,
  );
  expect(reached.length).toBeGreaterThan(1);
  expect(Math.max(...reached)).toBeLessThanOrEqual(MOST_ACTIONS);
});

test('the boards’ synthetic lists add up to the reconstructed list of Wales, month by month', () => {
  const nation = new Map(observed(reconstructed, {}).map(({ month, list }) => [month, list]));
  for (const { month, list } of observed(pack, {})) expect(list).toBe(nation.get(month));
});

test('people, patients and work are conserved, with every action in force', () => {
  expect(checkLaws(model).filter(({ held }) => !held)).toEqual([]);
});

describe('a projection of the plan', () => {
  const options = { weeks: 40, runs: 8, seed: 1 };
  const projected = (inForce: readonly string[]) =>
    project(model, { ...options, scenario: { capacity: 1, actions: inForce }, sum: true });

  it('is the same with an action that claims no effect as with none', () => {
    expect(projected(['A11', 'A20', 'A21', 'A22']).series).toEqual(projected([]).series);
  });

  it('differs with any action that has levers in those weeks', () => {
    expect(projected(['A06']).series).not.toEqual(projected([]).series);
  });

  it('says of every figure that it is synthetic', () => {
    expect(new Set(projected(actions).series.map(({ label }) => label))).toEqual(
      new Set(['synthetic']),
    );
  });
});

test('every table of the pack is classified: risks, what local codes mean, and the seal that holds a fingerprint of them, are for those who keep it', () => {
  const { resources } = JSON.parse(
    readFileSync(join(packs, 'wales', 'datapackage.json'), 'utf8'),
  ) as { readonly resources: readonly { readonly name: string }[] };
  const names = resources.map(({ name }) => name);
  expect(names.filter((name) => classificationOf(name) === 'internal')).toEqual([
    ...['risks', 'staff-mapping', 'seal'],
  ]);
});

describe('the plan as it is carried out, late in November 2026', () => {
  const { plan } = pack;
  if (!plan) throw new Error('packs/wales has no plan');
  const today = parseDay('2026-11-24') as Day;
  const delivered = asDelivered(pack, today);

  it('says what each status means, and when progress is told', () => {
    expect(plan.delivery.statuses.map(({ id }) => id)).toEqual(statuses);
    expect(plan.delivery.rounds.filter(({ asAt }) => asAt < today)).not.toEqual([]);
    expect(plan.delivery.rounds.filter(({ asAt }) => asAt >= today)).not.toEqual([]);
  });

  it('has actions of which 17 in 25 are on course, and that is too few', () => {
    expect(planOnCourse(plan, today)).toMatchObject({ live: 25, onCourse: 17, enough: false });
  });

  it('is told by milestones as by statuses: none is called on track that is late, or off track that is not', () => {
    const late = plan.actions.filter((action) =>
      onCourse(action, today).reasons.some(({ code }) => code !== 'status'),
    );
    expect(late.map(({ status }) => status).sort()).toEqual(
      plan.actions
        .map(({ status }) => status)
        .filter((status) => ['off-track', 'at-risk', 'paused'].includes(status))
        .sort(),
    );
    expect(overdueMilestones(plan, today).length).toBeGreaterThan(0);
  });

  it('moves some levers later, drops those that are paused, and moves none sooner', () => {
    const now = new Map(delivered.plan?.levers.map((lever) => [lever.id, lever.start]));
    const later = plan.levers.filter(({ id, start }) => (now.get(id) ?? start) > start);
    const sooner = plan.levers.filter(({ id, start }) => (now.get(id) ?? start) < start);
    const gone = plan.levers.filter(({ id }) => !now.has(id));
    expect(new Set(later.map(({ action }) => action))).toEqual(
      new Set(['A02', 'A04', 'A06', 'A09', 'A12', 'A16', 'A24']),
    );
    expect(sooner).toEqual([]);
    expect(gone.map(({ id }) => id)).toEqual(['A25-L1']);
  });

  it('keeps every law, and no lever of it moves nothing', () => {
    const calibrated = calibrate(delivered);
    expect(calibrated.findings).toEqual([]);
    expect(checkLaws(calibrated.model).filter(({ held }) => !held)).toEqual([]);
    const moving = calibrated.model.workforce?.levers ?? [];
    expect(moving.filter((lever) => !reachesModel(lever, calibrated.model))).toEqual([]);
  });
});
