import { describe, expect, test } from 'vitest';
import { type Lever, verbs, weekOfDay } from '#domain';
import { checkPlan } from './check-plan.ts';
import { day, lever, samplePack } from './fixtures/sample-pack.ts';

const withLever = (changed: Partial<Lever>) => {
  const plan = { ...samplePack.plan, levers: [{ ...lever, ...changed }] };
  const travel = [{ from: '7A1', to: '7A2', minutes: 50, label: 'synthetic' }] as const;
  return checkPlan({ ...samplePack, plan, travel }).map(({ code, where }) => [code, where]);
};

describe('a lever', () => {
  const named = { groups: [], services: ['mri'] };
  test.for<readonly [string, Partial<Lever>, readonly string[]]>([
    ['funds a group that its board has', {}, []],
    [
      'funds assistants where there are none',
      { boards: ['7A2'], groups: ['assistant'] },
      ['lever-in-vain'],
    ],
    [
      'keeps a group at one board that has it and one that has not',
      { verb: 'retain', boards: ['7A1', '7A2'], groups: ['assistant'] },
      ['lever-in-vain'],
    ],
    ['keeps everyone', { verb: 'retain', boards: [], groups: [] }, []],
    ['funds it does not say whom', { groups: [] }, ['lever-names-nobody']],
    ['opens a scanner', { verb: 'equip', subject: 'scanner', groups: [] }, []],
    [
      'opens a scanner where there is none',
      { verb: 'equip', subject: 'scanner', boards: ['7A2'], groups: [] },
      ['lever-in-vain'],
    ],
    [
      'opens what nobody has',
      { verb: 'equip', subject: 'lathe', groups: [] },
      ['lever-subject', 'lever-in-vain'],
    ],
    ['trains', { verb: 'train', subject: 'degree', boards: [], groups: [] }, []],
    [
      'trains on no pipeline',
      { verb: 'train', boards: [], groups: [] },
      ['lever-subject', 'lever-in-vain'],
    ],
    ['sends assistants up', { verb: 'upskill', subject: 'up', boards: [], groups: [] }, []],
    [
      'gives assistants more of a role',
      {
        verb: 'substitute',
        subject: 'operator',
        groups: ['assistant'],
        low: 0,
        likely: 0.1,
        high: 0.2,
      },
      [],
    ],
    [
      'speeds tests',
      { verb: 'speed', subject: 'test', ...named, low: 0.8, likely: 0.9, high: 1 },
      [],
    ],
    [
      'speeds reports that a service has not',
      { verb: 'speed', subject: 'report', ...named, low: 0.8, likely: 0.9, high: 1 },
      ['lever-in-vain'],
    ],
    [
      'speeds nothing in particular',
      { verb: 'speed', ...named, low: 0.8, likely: 0.9, high: 1 },
      ['lever-subject', 'lever-in-vain'],
    ],
    [
      'moves tests to another board',
      { verb: 'transfer', subject: '7A2', ...named, low: 0, likely: 0.1, high: 0.2 },
      [],
    ],
    [
      'moves tests to a board that nobody knows the way to',
      {
        verb: 'transfer',
        boards: ['7A2'],
        subject: '7A1',
        ...named,
        low: 0,
        likely: 0.1,
        high: 0.2,
      },
      ['journey-unknown'],
    ],
    [
      'moves tests of everyone else to a board that nobody knows the way to',
      { verb: 'transfer', boards: [], subject: '7A1', ...named, low: 0, likely: 0.1, high: 0.2 },
      ['journey-unknown'],
    ],
    [
      'moves tests to itself',
      { verb: 'transfer', subject: '7A1', ...named, low: 0, likely: 0.1, high: 0.2 },
      ['lever-in-vain'],
    ],
    ['lets fewer come', { verb: 'demand', ...named, low: 0.9, likely: 0.95, high: 1 }, []],
    ['has a subject it can’t use', { subject: 'scanner' }, ['lever-subject-unused']],
    ['falls where it should rise', { low: 2, likely: 1 }, ['amounts-out-of-order']],
    [
      'gives more than all of a role',
      { verb: 'release', low: 0, likely: 0.5, high: 2 },
      ['amount-out-of-range'],
    ],
    ['begins before its action', { start: weekOfDay(day('2025-09-01')) }, ['outside-action']],
    ['begins in its action’s first week', { start: weekOfDay(day('2025-10-01')) }, []],
  ])('that %s', ([, changed, codes]) => {
    expect(withLever(changed)).toEqual(codes.map((code) => [code, 'levers.csv A01-L1']));
  });

  test.each(verbs)('of the verb %s that names a board of nothing is in vain', (verb) => {
    const findings = withLever({ verb, boards: ['7A9'] });
    expect(findings).toContainEqual(['lever-in-vain', 'levers.csv A01-L1']);
  });
});
