import { describe, expect, it, test } from 'vitest';
import { actionColumns, isoDay } from '#domain';
import { folded } from '../table-file/fold.ts';
import { choiceIn, reasonIn } from './choices.ts';
import { saidColumns } from './columns.ts';
import { milestonesIn } from './milestone-lines.ts';
import { membersIn } from './names.ts';
import { spanIn } from './when.ts';

test('no heading, in either language, names two columns', () => {
  const names = saidColumns.flatMap(({ id, names: all }) =>
    [...new Set(all.map(folded))].map((name) => [name, id] as const),
  );
  expect(new Map(names).size).toBe(names.length);
  expect(saidColumns.length).toBe(actionColumns.length + 1);
});

describe('a status is known in both languages and by its colour', () => {
  test.each([
    ['On track / Yn unol â’r amserlen', 'on-track'],
    ["WEDI'I GWBLHAU", 'complete'],
    ['Amber', 'at-risk'],
    ['coch', 'off-track'],
    ['Blue', 'complete'],
    ['on hold', 'paused'],
    ['Ar y gweill', 'on-track'],
    ['purple', undefined],
  ])('%s', (said, status) => {
    expect(choiceIn('status', said)).toBe(status);
  });
});

test('why a figure is missing is known as it is written out, and as people write it', () => {
  expect(['not collected / ni chasglwyd', 'TBC', 'Anhysbys', '12'].map(reasonIn)).toEqual([
    'not-collected',
    'not-collected',
    'not-collected',
    undefined,
  ]);
});

describe('days are read as people write them', () => {
  test.each([
    ['2026-03-31', '2026-03-31', '2026-03-31'],
    ['31/03/2026', '2026-03-31', '2026-03-31'],
    ['46112', '2026-03-31', '2026-03-31'],
    ['Medi 2026', '2026-09-01', '2026-09-30'],
    ['erbyn diwedd mis Mawrth 2027', '2027-03-01', '2027-03-31'],
    ['Q3 2025-26', '2025-10-01', '2025-12-31'],
    ['2025/26 Q4', '2026-01-01', '2026-03-31'],
    ['Ch1 2026-27', '2026-04-01', '2026-06-30'],
    ['2025-26', '2025-04-01', '2026-03-31'],
    ['Q1 2025-26 – Q4 2026-27', '2025-04-01', '2027-03-31'],
    ['Ebrill 2026 hyd at Mehefin 2026', '2026-04-01', '2026-06-30'],
  ])('%s', (said, from, to) => {
    const span = spanIn(said);
    expect(span && [isoDay(span.from), isoDay(span.to)]).toEqual([from, to]);
  });

  test.each(['soon', 'Q3 2026', '31/02/2026', '2025-27', 'to', ''])('“%s” is no day', (said) => {
    expect(spanIn(said)).toBeUndefined();
  });
});

describe('a milestone is a line of a cell', () => {
  it('has its code, its name and its days in brackets, in either language', () => {
    expect(
      milestonesIn(
        'A01-M1: Places filled (all) (due 2026-01-31; done 2026-01-28)\nA01-M2: Swyddi (erbyn 2026-12-31; disgwylir bellach 2027-02-01)',
      ),
    ).toEqual([
      {
        id: 'A01-M1',
        name: 'Places filled (all)',
        days: { due: '2026-01-31', done: '2026-01-28' },
      },
      { id: 'A01-M2', name: 'Swyddi', days: { due: '2026-12-31', forecast: '2027-02-01' } },
    ]);
  });

  it('may be written by hand: bullets, a quarter before it, a day behind it, or none', () => {
    expect(
      milestonesIn('• Q3 2025-26: recruit a cohort\n2) First lists by March 2027\nReview (of all)'),
    ).toEqual([
      { id: undefined, name: 'recruit a cohort', days: { due: '2025-12-31' } },
      { id: undefined, name: 'First lists', days: { due: '2027-03-31' } },
      { id: undefined, name: 'Review (of all)', days: {} },
    ]);
  });
});

test('a list is told apart by lines, semicolons, commas and ands, and a name may hold an and', () => {
  const ids = new Map([
    ['Cardiff and Vale', '7A4'],
    ['Powys', '7A7'],
    ['HEIW', 'HEIW'],
  ]);
  const idOf = (name: string) => ids.get(name);
  expect(membersIn('HEIW\nPowys', idOf).ids).toEqual(['HEIW', '7A7']);
  expect(membersIn('Powys and Cardiff and Vale and HEIW', idOf).ids).toEqual([
    '7A7',
    '7A4',
    'HEIW',
  ]);
  expect(membersIn('HEIW, Royal College of Physicians and Surgeons; Powys', idOf)).toEqual({
    ids: ['HEIW', '7A7'],
    unknown: ['Royal College of Physicians and Surgeons'],
  });
});
