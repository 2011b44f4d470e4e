import { describe, expect, it } from 'vitest';
import type { Compared, Range } from '#domain';
import { moved, sampleCost } from '../../fixtures/sample-delivery.ts';
import { change } from '../../fixtures/sample-effect.ts';
import { day } from '../../fixtures/sample-register.ts';
import { basisText, slipFinding } from './slip-finding.ts';

const range = (p10: number, p50: number, p90: number): Range => ({ p10, p50, p90 });

const said = (compared: readonly Compared[], name = moved.against.name) =>
  slipFinding(
    {
      cost: { ...sampleCost, compared },
      against: { ...moved.against, name },
      start: day('2025-10-01'),
      weeks: 8,
      basis: '',
    },
    'en',
  );

const longer = change('weeks_over_target', 1_000_000, range(0, 1200, 4500));

describe('what a slip costs is said', () => {
  it('in waits, and in reports where those come later too', () => {
    const reports = change('turnaround_days', 20, range(0, 0.5, 2));
    expect(said([...longer, ...reports])).toBe(
      'Compared with the baseline “As agreed”, about 1,200 more weeks are expected to be spent waiting beyond 8 weeks, all patients together, by the end of September 2028 (likely range: 0 to 4,500 more). Reports are expected about 0.5 days later in September 2028 (likely range: 0 to 2 days later).',
    );
  });

  it('in waits alone where reports come as soon', () => {
    expect(said([...longer, ...change('turnaround_days', 20, range(-1, 0, 2))])).not.toContain(
      'eports',
    );
  });

  it('in reports alone for a laboratory, which has no list', () => {
    expect(said(change('turnaround_days', 20, range(0, 0, 0.2)))).toBe(
      'Compared with the baseline “As agreed”, reports are expected in September 2028 about as soon either way (likely range: 0 to 0.2 days later).',
    );
  });

  it('as a gain where a slip shortens waits', () => {
    const shorter = change('weeks_over_target', 1_000_000, range(-4500, -1200, 0));
    expect(said(shorter)).toContain('about 1,200 fewer weeks');
  });

  it('as no difference where none would show', () => {
    expect(said(change('weeks_over_target', 1_000_000, range(0, 0, 0)))).toBe(
      'Compared with the baseline “As agreed”, no difference in waits or reports is expected by the end of September 2028 that would show in rounded figures.',
    );
  });

  it('against the plan’s own dates where no baseline was frozen', () => {
    const { against } = { against: { ...moved.against, name: undefined } };
    const told = { cost: sampleCost, against, start: day('2025-10-01'), weeks: 8, basis: '' };
    expect(slipFinding(told, 'cy')).toMatch(
      /^O’i gymharu â chyflawni pob carreg filltir ar y diwrnod yr oedd i’w chyflawni, /,
    );
  });
});

it('a sentence begins with what it rests on, and with nothing where all of it is real', () => {
  expect(basisText('illustrative action', 'synthetic', 'en')).toBe(
    'Illustrative action, synthetic figures: ',
  );
  expect(basisText(undefined, 'reconstructed', 'cy')).toBe('Ffigurau wedi’u hail-greu: ');
  expect(basisText(undefined, 'real', 'en')).toBe('');
});
