import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Action,
  type Day,
  isoDay,
  type LifeStage,
  lifeStages,
  mondayOf,
  parseDay,
  type Status,
  statuses,
  weekOfDay,
} from '#domain';
import { action, day, lever, samplePack } from '../fixtures/sample-pack.ts';
import { asDelivered } from './as-delivered.ts';
import { milestoneFor, slipOf } from './slip.ts';

const page = readFileSync(new URL('../../../docs/method/delivery.md', import.meta.url), 'utf8');
const today = day('2026-11-24');

/** Rows of the page's worked table: those whose fourth cell is a date. */
const cases = page
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => parseDay(cells[4] ?? '') !== undefined);

/** The sample plan with one action, its milestone and its lever. */
const delivered = (
  of: Partial<Action>,
  { start, waitsFor = '' }: { readonly start: Day; readonly waitsFor?: string },
  on: Day = today,
) =>
  asDelivered(
    {
      ...samplePack,
      plan: {
        ...samplePack.plan,
        actions: [{ ...action, ...of }],
        levers: [{ ...lever, start: weekOfDay(start), waitsFor }],
      },
    },
    on,
  ).plan.levers;

const milestone = { id: 'A01-M1', name: { en: 'Begun', cy: 'Dechrau' } };

it('the page works through every stage of life', () => {
  expect(new Set(cases.map((cells) => cells[2]))).toEqual(new Set(lifeStages));
});

describe('a lever, as the page says', () => {
  it.each(cases.map((cells) => [cells[1] ?? '', cells] as const))('%s', (_, cells) => {
    const [, , life, status, planned = '', names, ...dates] = cells;
    const [due = '', forecast = '', done = '', starts, chance] = dates;
    const levers = delivered(
      {
        life: life as LifeStage,
        status: status as Status,
        milestones: [
          { ...milestone, due: day(due), forecast: parseDay(forecast), done: parseDay(done) },
        ],
      },
      { start: day(planned), waitsFor: names === 'yes' ? milestone.id : '' },
    );
    const told = levers.map(({ start, confidence }) => [isoDay(mondayOf(start)), confidence]);
    expect(told).toEqual(starts === 'never' ? [] : [[starts, Number(chance)]]);
  });
});

it('a lever waits for the milestone that it names, though another is due sooner before it', () => {
  const milestones = [
    { ...milestone, due: day('2026-01-01'), forecast: undefined, done: day('2026-01-15') },
    { ...milestone, id: 'A01-M2', due: day('2026-08-31'), forecast: undefined, done: undefined },
  ];
  const asked = { ...action, milestones };
  const start = weekOfDay(day('2026-10-05'));
  expect(milestoneFor({ ...lever, start }, asked)?.id).toBe('A01-M2');
  expect(milestoneFor({ ...lever, start, waitsFor: 'A01-M1' }, asked)?.id).toBe('A01-M1');
  expect(milestoneFor({ ...lever, start, waitsFor: 'A02-M1' }, asked)).toBeUndefined();
});

it('a pack without a plan is delivered as it is', () => {
  const { plan: _, ...without } = samplePack;
  expect(asDelivered(without, today)).toBe(without);
});

const anyDay = fc.integer({ min: day('2026-01-01'), max: day('2028-12-31') }) as fc.Arbitrary<Day>;
const perhaps = fc.option(anyDay, { nil: undefined });
const anyCase = fc.record({
  life: fc.constantFrom(...lifeStages),
  status: fc.constantFrom(...statuses),
  due: anyDay,
  forecast: perhaps,
  done: perhaps,
  start: anyDay,
  on: anyDay,
});

describe('whatever the dates', () => {
  it('no lever starts sooner than it was planned to', () => {
    fc.assert(
      fc.property(anyCase, ({ life, status, start, on, ...dates }) => {
        const milestones = [{ ...milestone, ...dates }];
        for (const one of delivered({ life, status, milestones }, { start }, on))
          expect(one.start).toBeGreaterThanOrEqual(weekOfDay(start));
      }),
    );
  });

  it('a lever of a live action has not started while what it waits for is overdue', () => {
    fc.assert(
      fc.property(anyCase, ({ start, on, due, forecast }) => {
        const milestones = [{ ...milestone, due, forecast, done: undefined }];
        fc.pre(due < on);
        for (const one of delivered({ milestones }, { start, waitsFor: milestone.id }, on))
          expect(mondayOf(one.start)).toBeGreaterThanOrEqual(on);
      }),
    );
  });

  it('what is not done slips by a day each day once it is overdue, and never less than that', () => {
    fc.assert(
      fc.property(anyDay, anyDay, perhaps, (due, on, forecast) => {
        const open = { ...milestone, due, forecast, done: undefined };
        const later = slipOf(open, (on + 1) as Day);
        expect(later).toBeGreaterThanOrEqual(slipOf(open, on));
        expect(later).toBeGreaterThanOrEqual(Math.min(0, (forecast ?? due) - due));
        if (on > due) expect(slipOf(open, on)).toBeGreaterThanOrEqual(on - due);
      }),
    );
  });
});
