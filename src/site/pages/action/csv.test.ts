import { describe, expect, it } from 'vitest';
import { sampleEffect } from '../../fixtures/sample-effect.ts';
import { planPack } from '../../fixtures/sample-plan.ts';
import { effectCsv } from './csv.ts';

const { start, actions } = planPack.plan;
const [action] = actions;

describe('the figures as a file', () => {
  if (!action) throw new Error('no action');
  const told = { action, effect: sampleEffect, start };

  it('say in the name and in every row what they rest on', () => {
    const { name, rows } = effectCsv(told, 'en');
    expect(name).toBe('A01-illustrative-synthetic-2025-10');
    const [headings, ...weeks] = rows;
    expect(headings?.slice(0, 8)).toEqual([
      'action',
      'action_label',
      'figures_label',
      'measure',
      'unit',
      'week_beginning',
      'months_after_start',
      'without_p10',
    ]);
    expect(weeks.every((row) => row[1] === 'illustrative' && row[2] === 'synthetic')).toBe(true);
    expect(effectCsv(told, 'cy').rows[0]?.[0]).toBe('cam_gweithredu');
  });

  it('hold each week with and without, and the difference in the weeks that are looked at', () => {
    const [, ...weeks] = effectCsv(told, 'en').rows;
    expect(weeks).toHaveLength(158);
    const lookedAt = weeks.filter((row) => row[6] !== '');
    expect(lookedAt.map((row) => [row[5], row[6]])).toEqual([
      ['2026-09-21', '12'],
      ['2027-09-20', '24'],
      ['2028-09-18', '36'],
    ]);
    expect(lookedAt[0]?.slice(7)).toEqual([
      '19900',
      '20000',
      '20100',
      '18666',
      '18766',
      '18866',
      '-2100',
      '-1234',
      '-300',
    ]);
    expect(weeks[0]?.slice(-3)).toEqual(['', '', '']);
  });
});
