import { expect, test } from 'vitest';
import type { Pack, Plan } from '#domain';
import { readPack } from '#intake';
import { planPack } from '../fixtures/sample-plan.ts';
import { wales } from '../keeper/fixtures/wales-folder.ts';
import { modelKey, resultKey } from './model-key.ts';
import type { Task } from './task.ts';
import { worker } from './work.ts';

const edited = (edit: (plan: Plan) => Partial<Plan>): Pack => ({
  ...planPack,
  hash: 'another',
  version: 'another',
  plan: { ...planPack.plan, ...edit(planPack.plan) },
});

const said = { en: 'Said otherwise', cy: 'Wedi’i ddweud fel arall' };

test('an edit that moves nothing of the model loses no projection', () => {
  const retitled = edited(({ actions, levers }) => ({
    actions: actions.map((action) => ({ ...action, title: said, effect: 'enabling' as const })),
    levers: levers.map((lever) => ({ ...lever, reason: said })),
  }));
  expect(modelKey(retitled)).toBe(modelKey(planPack));
});

const [first] = planPack.assumptions;

test.each<{ name: string; pack: Pack }>([
  {
    name: 'a lever that starts later',
    pack: edited(({ levers }) => ({
      levers: levers.map((lever) => ({ ...lever, start: lever.start + 1 }) as typeof lever),
    })),
  },
  {
    name: 'an assumption with another amount',
    pack: {
      ...planPack,
      assumptions: planPack.assumptions.map((each) =>
        each === first ? { ...each, likely: each.likely * 0.99 } : each,
      ),
    },
  },
  { name: 'figures that were read anew', pack: { ...planPack, lists: [...planPack.lists] } },
])('another model comes of $name', ({ pack }) => {
  expect(first).toBeDefined();
  expect(modelKey(pack)).not.toBe(modelKey(planPack));
});

test('a lever moves what is asked with its action in force, and nothing else', () => {
  const moved = edited(({ levers }) => ({
    levers: levers.map((lever) =>
      lever.action === 'A01' ? { ...lever, likely: lever.likely * 0.99 } : lever,
    ),
  }));
  const pack = planPack.name;
  const isMoved = (task: Task) => resultKey(moved, task) !== resultKey(planPack, task);
  const now = { kind: 'total', pack, capacity: 1 } as const;
  expect(isMoved({ kind: 'effect', pack, action: 'A01' })).toBe(true);
  expect(isMoved({ ...now, actions: ['A01', 'A02'] })).toBe(true);
  expect(isMoved({ kind: 'findings', pack })).toBe(true);
  expect(isMoved({ kind: 'effect', pack, action: 'A02' })).toBe(false);
  expect(isMoved(now)).toBe(false);
  expect(isMoved({ kind: 'coverage', pack, months: 3 })).toBe(false);
});

test('nor has a lever that is not in force a say in the luck of others', async () => {
  const read = await readPack(wales);
  if (!read.ok || !read.value.plan) throw new Error('packs/wales has issues');
  const pack = read.value;
  const { plan } = read.value;
  const levers = plan.levers.map((lever) =>
    lever.action === 'A01' ? { ...lever, likely: lever.likely * 2, high: lever.high * 2 } : lever,
  );
  const [before, after] = [worker(pack), worker({ ...pack, plan: { ...plan, levers } })];
  const part = { kind: 'total', pack: pack.name, board: '7A3', service: 'ultrasound' } as const;
  const others = { ...part, capacity: 1, actions: ['A04', 'A20'] };
  expect(after(others)).toEqual(before(others));
  const moved = { ...part, capacity: 1, actions: ['A01'] };
  expect(after(moved)).not.toEqual(before(moved));
});
