import { describe, expect, it } from 'vitest';
import type { StaffMapping } from '#domain';
import { plainName } from '../table-file/fold.ts';
import { groupsBy } from './groups-of.ts';
import { matcherOf } from './plain-name.ts';

describe('a pattern of codes', () => {
  it.each([
    ['', 'anything', true],
    ['Sonographer', 'SONOGRAPHER', true],
    ['Sonographer', 'Sonographers', false],
    ['*Radiographer*Diagnostic*', 'Radiographer - Diagnostic, Manager', true],
    ['*Radiographer*Diagnostic*', 'Diagnostic Radiographer', false],
    ['S*', 's1f', true],
    ['S*F', 'SF', true],
    ['S*S', 'S', false],
    ['Rôl*', 'rol swydd', true],
  ])('“%s” and “%s”: %s', (pattern, cell, fits) => {
    expect(matcherOf(pattern)(plainName(cell))).toBe(fits);
  });

  it('of many stars takes no longer than one of few', () => {
    expect(matcherOf('*a'.repeat(500))('a'.repeat(499))).toBe(false);
  });
});

describe('the group of an assignment', () => {
  const none = {
    origin: 'official',
    board: '',
    occupationCode: '',
    staffGroup: '',
    jobRole: '',
    areaOfWork: '',
    reason: { en: '', cy: '' },
  } as const satisfies Omit<StaffMapping, 'id' | 'group'>;
  const groupOf = groupsBy([
    { ...none, id: 'a', jobRole: '*Scientist*', group: 'scientist' },
    { ...none, id: 'b', jobRole: '*Reporting Scientist*', group: 'reporter' },
    { ...none, id: 'c', jobRole: '*Scientist*', areaOfWork: 'Genetics', group: '' },
    { ...none, id: 'd', origin: 'local', board: '7A1', occupationCode: 'U1*', group: 'assistant' },
  ]);
  const at = (board: string, job_role: string, more = {}) =>
    groupOf({ board, job_role, occupation_code: '', staff_group: '', area_of_work: '', ...more });

  it('is that of the mapping that says the most', () => {
    expect(at('7A1', 'Scientist')).toBe('scientist');
    expect(at('7A1', 'Reporting Scientist')).toBe('reporter');
  });

  it('may be none of this workforce, which is not the same as not known', () => {
    expect(at('7A1', 'Scientist', { area_of_work: 'Genetics' })).toBe('');
    expect(at('7A1', 'Porter')).toBeUndefined();
  });

  it('is what the board says of its own codes first, and of no other board’s', () => {
    expect(at('7A1', 'Reporting Scientist', { occupation_code: 'U1X' })).toBe('assistant');
    expect(at('7A2', 'Reporting Scientist', { occupation_code: 'U1X' })).toBe('reporter');
  });
});
