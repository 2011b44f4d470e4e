import { describe, expect, it } from 'vitest';
import type { Action, Milestone } from '#domain';
import { action, day, samplePack } from '../fixtures/sample-pack.ts';
import { type CourseReason, onCourse, planOnCourse } from './course.ts';
import { nextMilestones, overdueMilestones } from './due-milestones.ts';

const today = day('2026-11-24');

const milestone = (dates: Partial<Milestone>): Milestone => ({
  id: 'A01-M1',
  name: { en: 'Begun', cy: 'Dechrau' },
  due: day('2026-12-31'),
  forecast: undefined,
  done: undefined,
  ...dates,
});

const actionWith = (of: Partial<Action>, ...milestones: readonly Milestone[]): Action => ({
  ...action,
  ...of,
  milestones,
});

describe('an action is on course', () => {
  it.each<[string, Action]>([
    ['on track with nothing due', actionWith({ status: 'on-track' }, milestone({}))],
    ['not started', actionWith({ status: 'not-started' }, milestone({}))],
    ['30 days overdue', actionWith({}, milestone({ due: day('2026-10-25') }))],
    ['expected 30 days late', actionWith({}, milestone({ forecast: day('2027-01-30') }))],
    [
      'with a milestone that was done late, and is done',
      actionWith({}, milestone({ due: day('2026-01-31'), done: day('2026-09-30') })),
    ],
    ['complete', actionWith({ status: 'complete', life: 'completed' }, milestone({}))],
  ])('%s', (_, one) => {
    expect(onCourse(one, today)).toEqual({
      action: 'A01',
      counts: true,
      onCourse: true,
      reasons: [],
    });
  });
});

describe('an action is not on course', () => {
  it.each<[string, Action, CourseReason]>([
    [
      'at risk',
      actionWith({ status: 'at-risk' }, milestone({})),
      { code: 'status', status: 'at-risk' },
    ],
    [
      'paused',
      actionWith({ status: 'paused', life: 'paused' }, milestone({})),
      { code: 'status', status: 'paused' },
    ],
    [
      '31 days overdue',
      actionWith({}, milestone({ due: day('2026-10-24') })),
      { code: 'overdue', milestone: 'A01-M1', days: 31 },
    ],
    [
      'expected 31 days late',
      actionWith({}, milestone({ forecast: day('2027-01-31') })),
      { code: 'late', milestone: 'A01-M1', days: 31 },
    ],
    [
      'overdue, and expected by a day that has gone by too',
      actionWith({}, milestone({ due: day('2026-09-30'), forecast: day('2026-10-31') })),
      { code: 'overdue', milestone: 'A01-M1', days: 55 },
    ],
    [
      'overdue by a day, and expected months late',
      actionWith({}, milestone({ due: day('2026-11-23'), forecast: day('2027-11-23') })),
      { code: 'late', milestone: 'A01-M1', days: 365 },
    ],
  ])('%s', (_, one, reason) => {
    expect(onCourse(one, today)).toMatchObject({ onCourse: false, reasons: [reason] });
  });
});

const planOf = (actions: readonly Action[]) => ({ ...samplePack.plan, actions });
const good = actionWith({ status: 'on-track' });
const bad = actionWith({ status: 'off-track' });

describe('the plan is on course', () => {
  it('when four in five of its actions are', () => {
    const course = planOnCourse(planOf([good, good, good, good, bad]), today);
    expect(course).toMatchObject({ live: 5, onCourse: 4, enough: true });
  });

  it('and no longer when fewer are', () => {
    const course = planOnCourse(planOf([good, good, good, bad]), today);
    expect(course).toMatchObject({ live: 4, onCourse: 3, enough: false });
  });

  it.each(['candidate', 'merged', 'split', 'superseded', 'closed'] as const)(
    'counting nothing that is %s',
    (life) => {
      const course = planOnCourse(planOf([good, { ...bad, life }]), today);
      expect(course).toMatchObject({ live: 1, onCourse: 1, enough: true });
      expect(course.actions).toHaveLength(2);
    },
  );
});

describe('milestones that home tells', () => {
  const late = milestone({ id: 'M-late', due: day('2026-09-30') });
  const later = milestone({ id: 'M-later', due: day('2026-10-31') });
  const soon = milestone({ id: 'M-soon', forecast: day('2027-01-07') });
  const done = milestone({ id: 'M-done', done: today });
  const plan = planOf([
    actionWith({}, soon, later, done),
    actionWith({ status: 'paused', life: 'paused' }, late),
    actionWith({ status: 'complete', life: 'completed' }, late),
    actionWith({ life: 'merged', into: ['A02'] }, late, soon),
  ]);

  it('are overdue, longest first, of actions with something still to come', () => {
    const told = overdueMilestones(plan, today).map((one) => [one.milestone.id, one.days]);
    expect(told).toEqual([
      ['M-late', 55],
      ['M-later', 24],
    ]);
  });

  it('are due next, with how late they are expected', () => {
    const told = nextMilestones(plan, today).map((one) => [one.milestone.id, one.days]);
    expect(told).toEqual([['M-soon', 7]]);
  });
});
