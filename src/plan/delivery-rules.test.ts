import { describe, expect, it, test } from 'vitest';
import { type Action, type Milestone, noDelivery, type Plan, statuses } from '#domain';
import { checkPlan } from './check-plan.ts';
import { action, day, lever, samplePack } from './fixtures/sample-pack.ts';
import { mustHold } from './must-hold.ts';

const { plan } = samplePack;

type Found = readonly (readonly string[])[];
const findingsOf = (changed: Partial<Plan>) =>
  checkPlan({ ...samplePack, plan: { ...plan, ...changed } });
const found = (changed: Partial<Plan>): Found =>
  findingsOf(changed).map(({ code, where }) => [code, where]);

/** What is found of actions that are like the sample's in everything else but that they serve nothing. */
const foundOf = (...actions: readonly Action[]): Found => {
  const others = actions.filter(({ id }) => id !== 'A01').map(({ id }) => id);
  const crosswalk = [
    ...plan.crosswalk,
    ...others.flatMap((id) => plan.crosswalk.map((entry) => ({ ...entry, action: id }))),
  ];
  const levers = [
    lever,
    ...others.map((id) => ({ ...lever, id: `${id}-L1`, action: id, waitsFor: '' })),
  ];
  return found({ actions, crosswalk, levers });
};

describe('the stage of life and the status of an action agree', () => {
  test.for<readonly [string, Partial<Action>, Found]>([
    ['agreed and at risk', { life: 'agreed', status: 'at-risk' }, []],
    ['a candidate that has not started', { life: 'candidate', status: 'not-started' }, []],
    ['paused, both', { life: 'paused', status: 'paused' }, []],
    [
      'a candidate on track',
      { life: 'candidate', status: 'on-track' },
      [['life-status', 'actions.csv A01']],
    ],
    ['agreed and paused', { status: 'paused' }, [['life-status', 'actions.csv A01']]],
    [
      'closed and off track',
      { life: 'closed', status: 'off-track' },
      [['life-status', 'actions.csv A01']],
    ],
  ])('%s', ([, changed, findings]) => {
    expect(found({ actions: [{ ...action, ...changed }] })).toEqual(findings);
  });
});

describe('an action that goes into another', () => {
  const other: Action = { ...action, id: 'A26' };
  const merged = { ...action, life: 'merged', status: 'closed' } as const;

  test.for<readonly [string, readonly Action[], Found]>([
    ['names it', [{ ...merged, into: ['A26'] }, other], []],
    ['and names none breaks a rule', [merged, other], [['into-missing', 'actions.csv A01']]],
    [
      'was merged, split or superseded',
      [{ ...action, into: ['A26'] }, other],
      [['into-unused', 'actions.csv A01']],
    ],
    [
      'does not go into itself',
      [{ ...merged, into: ['A01'] }],
      [['into-circle', 'actions.csv A01']],
    ],
    [
      'does not go round in a circle',
      [
        { ...merged, into: ['A26'] },
        { ...merged, id: 'A26', into: ['A01'] },
      ],
      [
        ['into-circle', 'actions.csv A01'],
        ['into-circle', 'actions.csv A26'],
      ],
    ],
    [
      'may go into two that go into one',
      [
        { ...merged, into: ['A26', 'A27'] },
        { ...merged, id: 'A26', into: ['A28'] },
        { ...merged, id: 'A27', into: ['A28'] },
        { ...action, id: 'A28' },
      ],
      [],
    ],
  ])('%s', ([, actions, findings]) => {
    expect(foundOf(...actions)).toEqual(findings);
  });
});

describe('codes of actions', () => {
  it('grow, have gaps and may name a part', () => {
    expect(foundOf(action, { ...action, id: 'A26' }, { ...action, id: 'A01.1' })).toEqual([]);
  });

  it('name a part only of what is there', () => {
    expect(foundOf(action, { ...action, id: 'A07.1' })).toEqual([
      ['part-without-whole', 'actions.csv A07.1'],
    ]);
  });
});

const milestones = (dates: Partial<Milestone>): readonly Milestone[] =>
  action.milestones.map((one) => ({ ...one, ...dates }));

describe('a milestone', () => {
  it('that was done is no longer expected', () => {
    const both = milestones({ forecast: day('2026-03-01'), done: day('2026-02-01') });
    expect(found({ actions: [{ ...action, milestones: both }] })).toEqual([
      ['forecast-done', 'milestones.csv A01-M1'],
      ['forecast-done', 'milestones.csv A01-M2'],
    ]);
  });

  it('of a complete action was done', () => {
    const complete = { ...action, life: 'completed', status: 'complete' } as const;
    expect(found({ actions: [complete] })).toEqual([
      ['complete-not-done', 'milestones.csv A01-M1'],
      ['complete-not-done', 'milestones.csv A01-M2'],
    ]);
    const done = milestones({ done: day('2026-02-01') });
    expect(found({ actions: [{ ...complete, milestones: done }] })).toEqual([]);
  });
});

const text = { en: 'Third quarter', cy: 'Trydydd chwarter' };

describe('what stands beside the plan', () => {
  const round = { id: 'R1', name: text, opens: day('2026-10-01'), asAt: day('2026-09-30') };
  const meanings = statuses.map((id) => ({ id, name: text, criteria: text }));

  it('a round is due after it opens, and after the day that it tells of', () => {
    const rounds = [{ ...round, due: day('2026-09-15') }];
    expect(found({ delivery: { ...noDelivery, rounds } })).toEqual([
      ['dates-out-of-order', 'rounds.csv R1'],
      ['dates-out-of-order', 'rounds.csv R1'],
    ]);
    const inOrder = [{ ...round, due: day('2026-10-15') }];
    expect(found({ delivery: { ...noDelivery, rounds: inOrder } })).toEqual([]);
  });

  it('a plan that says what statuses mean says it of each', () => {
    expect(found({ delivery: { ...noDelivery, statuses: meanings } })).toEqual([]);
    expect(found({ delivery: { ...noDelivery, statuses: meanings.slice(1) } })).toEqual([
      ['status-unexplained', 'statuses.csv'],
    ]);
  });
});

describe('a lever', () => {
  it('waits for a milestone of its own action', () => {
    expect(found({ levers: [{ ...lever, waitsFor: 'A01-M2' }] })).toEqual([]);
    expect(found({ levers: [{ ...lever, waitsFor: 'A02-M1' }] })).toEqual([
      ['waits-elsewhere', 'levers.csv A01-L1'],
    ]);
  });
});

describe('a plan can be kept', () => {
  it('though something is for its owner to put right', () => {
    const findings = findingsOf({ actions: [{ ...action, status: 'paused' }] });
    expect(findings).toHaveLength(1);
    expect(mustHold(findings)).toEqual([]);
  });

  it('but not with what nobody could mean', () => {
    const findings = findingsOf({ levers: [{ ...lever, low: 5, waitsFor: 'A02-M1' }] });
    expect(mustHold(findings).map(({ code }) => code)).toEqual([
      'amounts-out-of-order',
      'waits-elsewhere',
    ]);
  });
});
