import { describe, expect, it, test } from 'vitest';
import type { ActionEffect, Range } from '#domain';
import { change, fewer, sampleEffect } from '../../fixtures/sample-effect.ts';
import { planPack } from '../../fixtures/sample-plan.ts';
import { comparisonOf } from './compared.ts';
import { findingOf, standardOf } from './finding.ts';

const { start, actions } = planPack.plan;
const [action] = actions;

const toldOf = (compared: ActionEffect['compared']) => {
  if (!action) throw new Error('no action');
  const effect: ActionEffect = { ...sampleEffect, compared };
  return { action, effect, start, weeks: standardOf(planPack, start) };
};

const sides = { caption: 'Compared', without: 'Without it', with: 'With it' };

describe('what an action does is said plainly', () => {
  const range = (p10: number, p50: number, p90: number): Range => ({ p10, p50, p90 });
  const said = (compared: ActionEffect['compared']) =>
    findingOf(toldOf(compared), 'en').replace(/^.*this action alone, /, '');

  test.each<[string, ActionEffect['compared'], string]>([
    [
      'when more would wait',
      change('over_target', 20_000, range(0, 352, 618)),
      'about 350 more people are expected to be waiting 8 weeks or longer in September 2028 (likely range: 0 to 620 more).',
    ],
    [
      'when it may go either way',
      change('over_target', 20_000, range(-2760, -1410, 1400)),
      'about 1,400 fewer people are expected to be waiting 8 weeks or longer in September 2028 (likely range: 2,800 fewer to 1,400 more).',
    ],
    [
      'when the middle is no difference',
      change('over_target', 20_000, range(-52, 0.2, 0)),
      'about as many people as without it are expected to be waiting 8 weeks or longer in September 2028 (likely range: 0 to 52 fewer).',
    ],
    [
      'when reports come sooner',
      change('turnaround_days', 18, range(-4.49, -2.38, -0.21)),
      'reports are expected about 2.4 days sooner in September 2028 (likely range: 0.2 to 4.5 days sooner).',
    ],
    [
      'when one day is one day',
      change('turnaround_days', 18, range(0, 1.04, 2)),
      'reports are expected about 1 day later in September 2028 (likely range: 0 to 2 days later).',
    ],
    [
      'when nothing would show in rounded figures',
      change('over_target', 20_000, range(-0.2, 0, 1e-9)),
      'neither the number who wait too long nor the time to a report is expected to differ in September 2028.',
    ],
  ])('%s', (_, compared, sentence) => {
    expect(said(compared)).toBe(sentence);
  });

  it('with the larger change first, where it changes two things', () => {
    const both = [
      ...change('over_target', 30_500, range(0, 338, 607)),
      ...change('turnaround_days', 19.7, range(-14.1, -7.29, 0)),
    ];
    expect(said(both)).toBe(
      'reports are expected about 7.3 days sooner in September 2028 (likely range: 0 to 14.1 days sooner). About 340 more people are expected to be waiting 8 weeks or longer in September 2028 (likely range: 0 to 610 more).',
    );
  });

  it('with nothing before it where action and figures are real', () => {
    const told = toldOf(change('over_target', 20_000, fewer));
    const real = { ...told, action: { ...told.action, label: 'real' as const } };
    const effect = { ...told.effect, label: 'real' as const };
    expect(findingOf({ ...real, effect }, 'en')).toMatch(/^With this action alone, about 1,200/);
    expect(findingOf({ ...told, effect }, 'cy')).toMatch(/^Cam gweithredu darluniadol: gyda’r/);
  });

  it('and a month without a difference has no range to tell', () => {
    const { groups } = comparisonOf(
      toldOf([
        ...change('over_target', 20_000, range(0, 0, 0)).slice(0, 1),
        ...change('over_target', 20_000, fewer).slice(1),
      ]),
      sides,
      'en',
    );
    expect(groups[0]?.rows.map(({ difference, range: told }) => [difference, told])).toEqual([
      ['no difference', undefined],
      ['1,200 fewer', '300 to 2,100 fewer'],
      ['1,200 fewer', '300 to 2,100 fewer'],
    ]);
  });

  it('and measures that do not differ are named, not tabled', () => {
    const { groups, alike } = comparisonOf(
      toldOf([
        ...change('over_target', 20_000, fewer),
        ...change('reports', 463_000, range(0, 0, 0)),
        ...change('turnaround_days', Number.NaN, range(0, 0, 0)),
      ]),
      sides,
      'en',
    );
    expect(groups.map(({ measure }) => measure)).toEqual(['People waiting 8 weeks or longer']);
    expect(alike).toBe(
      'No difference at 12, 24 or 36 months that would show in rounded figures: Reports written in a year.',
    );
  });
});
