import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isoMonth, type Kept } from '#domain';
import { englishPlan } from '../fixtures/english-plan.ts';
import { changedBy, keptPlanIn } from '../fixtures/kept-plan.ts';
import { withPlanPack } from '../fixtures/plan-pack.ts';
import { dm01ForPlan } from './for-plan.ts';
import { type Dm01, readDm01, readDm01From } from './read-dm01.ts';

const AUGUST = join(import.meta.dirname, 'fixtures', 'dm01-august-2025.csv');

const august = async (): Promise<Dm01> => {
  const read = await readDm01(AUGUST, 'commissioner');
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
};

type Plan = Awaited<ReturnType<typeof keptPlanIn>>;

/** The plan with files brought in, and what was said of it. */
const brought = async ({ pack, bytes, dataSetOf }: Plan, kept: Kept, dm01: Dm01) => {
  const change = await dm01ForPlan(dm01, { kept, pack, dataSetOf });
  if (!change.ok) throw new Error(JSON.stringify(change.issues));
  for (const { sha256, bytes: own } of change.value.dataSets) bytes.set(sha256, own);
  return { ...change.value, kept: changedBy(kept, change.value.facts) };
};

it('a plan of other boards has no place for the figures: each board and test is named, nothing changes', () =>
  withPlanPack(async (folder) => {
    const { pack, dataSetOf, first } = await keptPlanIn(folder);
    const refused = await dm01ForPlan(await august(), { kept: first, pack, dataSetOf });
    const issues = refused.ok ? [] : refused.issues;
    expect(issues).toHaveLength(4 + 15);
    expect(issues[0]).toEqual({
      code: 'unknown-id',
      file: 'dm01-august-2025.csv',
      column: 'Commissioner Parent Org Code',
      value: 'QE1',
      expected: 'boards',
    });
  }));

it('a plan of these boards takes the month in the place of the same month; all else stays', () =>
  englishPlan(async (plan) => {
    const { kept, changes } = await brought(plan, plan.first, await august());
    expect(changes).toEqual([{ month: '2025-08', state: 'superseded', lists: 60, before: 1 }]);
    const read = await plan.read(kept);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const { lists, boards, services, activity } = read.value;
    const told = lists.map(({ board, service, month, total }) =>
      [boards[board]?.id, services[service]?.id, isoMonth(month), total].join(' '),
    );
    expect(told).toHaveLength(62);
    expect(told).toContain('7A1 mri 2025-08 60');
    expect(told).toContain('QE1 dm01-1 2025-07 5');
    expect(told).not.toContain('QE1 dm01-1 2025-08 7');
    expect(activity).toHaveLength(62);
  }));

it('the plan then names the file, its size and its hash; the same file again changes nothing', () =>
  englishPlan(async (plan) => {
    const dm01 = await august();
    const [file] = dm01.files;
    const { kept, facts } = await brought(plan, plan.first, dm01);
    const month = facts.filter(({ entity }) => entity === 'data-sets/dm01-2025-08');
    expect(Object.fromEntries(month.map(({ field, value }) => [field, value]))).toMatchObject({
      rows: '60',
      file: 'dm01-august-2025.csv',
      file_bytes: String(file?.bytes),
      file_sha256: file?.sha256,
    });
    const again = await brought(plan, kept, dm01);
    expect(again.facts).toEqual([]);
    expect(again.changes).toMatchObject([{ state: 'unchanged', lists: 60, before: 60 }]);
  }));

it('a later file for the month supersedes it under the same name', () =>
  englishPlan(async (plan) => {
    const { kept } = await brought(plan, plan.first, await august());
    const text = (await readFile(AUGUST, 'utf8')).replace(/,(\d+),(\d+),1292,/, ',0,0,1292,');
    const later = await readDm01From(
      [{ file: 'revised.csv', open: () => [Buffer.from(text)] }],
      'commissioner',
    );
    if (!later.ok) throw new Error(JSON.stringify(later.issues));
    const { facts, changes } = await brought(plan, kept, later.value);
    expect(changes).toMatchObject([{ state: 'superseded', lists: 60, before: 60 }]);
    expect(facts).toContainEqual({
      entity: 'data-sets/dm01-2025-08',
      field: 'file',
      value: 'revised.csv',
    });
  }));

it('a plan whose lists are in other bands is told which bands are needed', () =>
  englishPlan(async (plan) => {
    const bands = 'band,from_week,to_week\nearly,0,6\nlate,6,\n';
    plan.bytes.set('other', Buffer.from(bands));
    const kept = changedBy(plan.first, [
      { entity: 'data-sets/bands', field: 'sha256', value: 'other' },
    ]);
    const { pack, dataSetOf } = plan;
    const refused = await dm01ForPlan(await august(), { kept, pack, dataSetOf });
    expect(refused.ok ? [] : refused.issues).toMatchObject([{ code: 'bands-incomplete' }]);
  }));
