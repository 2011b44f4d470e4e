import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { assumptionOf, type Issue, type Pack, parseDay, weekOfDay } from '#domain';
import { withPlanPack } from './fixtures/plan-pack.ts';
import { edit, issuesOf } from './fixtures/small-pack.ts';
import { readPack } from './read-pack.ts';

const packIn = async (folder: string): Promise<Pack> => {
  const read = await readPack(folder);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
};

describe('a pack that holds a plan', () => {
  it('has its actions, each with its milestones in order, and why a baseline is not known', () =>
    withPlanPack(async (folder) => {
      const { plan } = await packIn(folder);
      expect(plan?.start).toBe(parseDay('2025-10-01'));
      const [action] = plan?.actions ?? [];
      expect(action?.milestones.map(({ id }) => id)).toEqual(['A01-M1', 'A01-M2']);
      expect(action?.measure).toMatchObject({ baseline: { missing: 'not-collected' }, aim: 12 });
      expect(action?.title).toEqual({ en: 'Train', cy: 'Hyfforddi' });
    }));

  it('has levers that begin in a week, on boards it lists', () =>
    withPlanPack(async (folder) => {
      const { plan } = await packIn(folder);
      expect(plan?.levers[0]).toMatchObject({
        boards: ['7A1', '7A2'],
        groups: ['radiographer'],
        services: [],
        start: weekOfDay(parseDay('2025-10-01') ?? (0 as never)),
        lengthWeeks: undefined,
      });
    }));

  it('knows what an organisation was called, and has no words where none are given', () =>
    withPlanPack(async (folder) => {
      const { plan } = await packIn(folder);
      const [north, south] = plan?.organisations ?? [];
      expect(north?.names.map(({ name }) => name.en)).toEqual(['Old North', 'North']);
      expect([north?.forms?.in.cy, south?.forms]).toEqual(['yn y Gogledd', undefined]);
      expect(plan?.documents.map(({ gap }) => gap?.en)).toEqual([undefined, 'Nobody acts.']);
    }));

  it('has people by age, rooms and what a test needs of them', () =>
    withPlanPack(async (folder) => {
      const { workforce, assumptions } = await packIn(folder);
      expect(workforce?.staff[1]).toMatchObject({ board: '7A2', establishment: 5.5 });
      expect(workforce?.staff[1]?.heads).toEqual([0, 1, 2, 1, 0, 0, 0, 0, 1, 0]);
      expect(workforce?.rooms[0]).toMatchObject({ number: 1, openHours: 60 });
      const byId = new Map(assumptions.map((one) => [one.id, one]));
      expect(assumptionOf(byId, 'minutes', 'mri.test.operator')?.likely).toBe(40);
      expect(assumptionOf(byId, 'sickness', 'radiographer')?.likely).toBe(0.5);
    }));

  it('may say that abroad offers fewer from year to year', () =>
    withPlanPack(async (folder) => {
      await edit(
        join(folder, 'assumptions.csv'),
        'international_change,share_per_year,0.5,0.5,0.5',
        'international_change,share_per_year,-0.2,-0.1,0',
      );
      const { assumptions } = await packIn(folder);
      const change = assumptions.find(({ parameter }) => parameter === 'international_change');
      expect(change).toMatchObject({ low: -0.2, likely: -0.1, high: 0 });
    }));

  it('need not say how many would move to another board, or could come from abroad', () =>
    withPlanPack(async (folder) => {
      const path = join(folder, 'assumptions.csv');
      const lines = (await readFile(path, 'utf8')).split('\n');
      await writeFile(
        path,
        lines.filter((line) => !/^(moving|international)/.test(line)).join('\n'),
      );
      const { assumptions } = await packIn(folder);
      expect(assumptions.some(({ parameter }) => /^(moving|international)/.test(parameter))).toBe(
        false,
      );
      expect(assumptions.some(({ parameter }) => parameter === 'leaving')).toBe(true);
    }));
});

type Slip = readonly [string, string, string, Partial<Issue>];

describe('a slip in a plan is an issue with its place', () => {
  test.for<readonly [string, Slip]>([
    [
      'an action led by nobody known',
      [
        'actions.csv',
        ',7A1,Head',
        ',7A9,Head',
        { code: 'unknown-id', row: 2, column: 'lead', value: '7A9', expected: 'organisations.csv' },
      ],
    ],
    [
      'a code that is none of an action',
      [
        'actions.csv',
        'A01,illustrative',
        'a7,illustrative',
        { code: 'not-an-action-code', row: 2, column: 'action', value: 'a7' },
      ],
    ],
    [
      'a partner that is not listed',
      [
        'actions.csv',
        'Pennaeth,7A2,',
        'Pennaeth,7A2 7A8,',
        { code: 'unknown-id', column: 'partners', value: '7A8' },
      ],
    ],
    [
      'a partner named twice',
      [
        'actions.csv',
        'Pennaeth,7A2,',
        'Pennaeth,7A2 7A2,',
        { code: 'not-allowed', column: 'partners' },
      ],
    ],
    [
      'a baseline that is neither a number nor a reason',
      ['actions.csv', 'not-collected', 'unknown', { code: 'not-a-number', column: 'baseline' }],
    ],
    [
      'a verb that does not exist',
      ['levers.csv', ',fund,', ',spend,', { code: 'not-allowed', row: 2, column: 'verb' }],
    ],
    [
      'a document that a signal’s action answers, gone',
      [
        'documents.csv',
        'Much.,Llawer.,P1 T1,',
        'Much.,Llawer.,P1 T9,',
        { code: 'unknown-id', column: 'items', value: 'T9', expected: 'framework-items.csv' },
      ],
    ],
    [
      'a gap in English only',
      [
        'documents.csv',
        'Nid oes neb yn gweithredu.',
        '',
        { code: 'value-missing', row: 3, column: 'gap_cy' },
      ],
    ],
    [
      'a driver that nothing assumes',
      [
        'signals.csv',
        ',sickness,',
        ',sickness/nurse,',
        { code: 'unknown-id', column: 'drivers', value: 'sickness/nurse' },
      ],
    ],
    [
      'equipment where a role should be',
      [
        'needs.csv',
        'test,equipment,scanner',
        'test,role,scanner',
        { code: 'unknown-id', column: 'need', expected: 'roles.csv' },
      ],
    ],
    [
      'a programme that is not one',
      [
        'objectives.csv',
        'imaging endoscopy',
        'imaging endscopy',
        { code: 'not-allowed', column: 'programmes' },
      ],
    ],
    [
      'an assumption of a group that is not there',
      [
        'assumptions.csv',
        'scope/assistant.operator',
        'scope/asistant.operator',
        { code: 'unknown-id', row: 35, value: 'scope/asistant.operator', expected: 'fills.csv' },
      ],
    ],
    [
      'an assumption in another unit',
      [
        'assumptions.csv',
        'operator,minutes,30',
        'operator,hours,30',
        { code: 'not-allowed', column: 'unit', expected: 'minutes' },
      ],
    ],
    [
      'abroad offering nothing at all a year later',
      [
        'assumptions.csv',
        'international_change,share_per_year,0.5,0.5,0.5',
        'international_change,share_per_year,-1,0.5,0.5',
        { code: 'out-of-range', expected: '-0.9 … 1' },
      ],
    ],
    [
      'a floor above what it is the floor of',
      [
        'assumptions.csv',
        'international_floor,share,0.5,0.5,0.5',
        'international_floor,share,0.5,0.5,1.1',
        { code: 'out-of-range', expected: '0 … 1' },
      ],
    ],
    [
      'more people who would move than there are',
      [
        'assumptions.csv',
        'moving,share_per_year,0.5,0.5,0.5',
        'moving,share_per_year,0.5,0.5,1.5',
        { code: 'out-of-range', expected: '0 … 1' },
      ],
    ],
    [
      'minutes that nobody states',
      [
        'assumptions.csv',
        'minutes/mri.test.scanner,minutes,30,40,50',
        'sickness/assistant,share,0.1,0.1,0.1',
        { code: 'needed-row-missing', expected: 'minutes/mri.test.scanner' },
      ],
    ],
    [
      'a date in no calendar',
      [
        'levers.csv',
        '2025-11-01',
        '2025-11-31',
        { code: 'not-a-date', column: 'start', value: '2025-11-31' },
      ],
    ],
  ])('%s', ([, [file, from, to, issue]]) =>
    withPlanPack(async (folder) => {
      await edit(join(folder, file), from, to);
      expect(await issuesOf(folder)).toContainEqual(expect.objectContaining({ file, ...issue }));
    }),
  );

  it('a group that is gone is named itself, beside every row that misses it', () =>
    withPlanPack(async (folder) => {
      const path = join(folder, 'groups.csv');
      const lines = (await readFile(path, 'utf8')).split('\n');
      await writeFile(path, lines.filter((line) => !line.startsWith('assistant')).join('\n'));
      const issues = await issuesOf(folder);
      expect(issues).toContainEqual({
        code: 'row-missing-since-sealed',
        file: 'groups.csv',
        expected: 'assistant',
      });
      expect(issues).toContainEqual(
        expect.objectContaining({ code: 'unknown-id', file: 'fills.csv', value: 'assistant' }),
      );
    }));

  it('a plan without one of its tables, or without a start, is not one', () =>
    withPlanPack(async (folder) => {
      const path = join(folder, 'datapackage.json');
      await edit(path, '"planStart": "2025-10-01",', '');
      await edit(path, '"name": "dats"', '"name": "levers"');
      const issues = await issuesOf(folder);
      expect(issues.map(({ column, expected }) => [column, expected])).toEqual(
        expect.arrayContaining([
          ['resources', 'dats'],
          ['cynllun.planStart', 'YYYY-MM-DD'],
        ]),
      );
    }));
});
