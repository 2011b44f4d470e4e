import { describe, expect, it, test } from 'vitest';
import type { Queue } from '#domain';
import { knownOf } from '../../fixtures/sample-known.ts';
import { englishPack } from '../../fixtures/sample-packs.ts';
import { queueOf } from './queue.ts';

const fongs: Queue = {
  board: 'B1',
  service: 'mri',
  label: 'real',
  demand: 30,
  capacity: 27,
  standard_weeks: 52,
  list: 1200,
  mean_wait: 63,
  load: 30 / 27,
  target_queue: 390,
  relief_capacity: 61.15,
  target_capacity: { not_valid: 'load-at-or-above-1' },
  pressure: 2.423077,
};

const show = (
  queues: readonly Queue[],
  { language = 'en', label = englishPack.label }: Partial<Shown> = {},
) => {
  const known = knownOf({ ...englishPack, label }, { low: 1, middle: 2, high: 3 });
  return queueOf({ ...known, projection: { ...known.projection, queues } }, language);
};

interface Shown {
  readonly language: 'en' | 'cy';
  readonly label: typeof englishPack.label;
}

const cellsOf = (queue: Queue, language: 'en' | 'cy' = 'en') =>
  show([queue], { language })?.table?.rows.map((row) => row.map(({ text }) => text)) ?? [];

describe('of one list', () => {
  it('a table has each measure, its value, and what it says', () => {
    expect(cellsOf(fongs).map(([, value]) => value)).toEqual([
      '30',
      '27',
      '1.111',
      '390',
      '61',
      'Not told',
      '2.43',
    ]);
    expect(cellsOf(fongs)[2]).toEqual([
      'Load: added for each test',
      '1.111',
      'At 1 or above the list never settles, however long one waits.',
    ]);
  });

  it('what is not valid has its reason in place of what it would say', () => {
    expect(cellsOf(fongs)[5]?.[2]).toBe(
      'With a load of 1 or more there is no steady state to keep.',
    );
    expect(cellsOf(fongs, 'cy')[5]?.slice(1)).toEqual([
      'Heb ei nodi',
      'Gyda llwyth o 1 neu fwy, nid oes cyflwr sefydlog i’w gadw.',
    ]);
  });

  it('a load below 1 never reads as 1', () => {
    expect(cellsOf({ ...fongs, load: 0.9996 })[2]?.slice(1)).toEqual([
      '0.999',
      'Below 1 the list can settle.',
    ]);
  });

  it('pressure says on which side of 1 it is', () => {
    expect(cellsOf(fongs)[6]?.[2]).toBe('Above 1 the standard is most likely missed.');
    expect(cellsOf({ ...fongs, pressure: 1.003 })[6]?.[1]).toBe('1.01');
    expect(cellsOf({ ...fongs, pressure: 1 })[6]?.slice(1)).toEqual([
      '1',
      'At 1 or below the standard can be kept.',
    ]);
  });
});

test('of several lists it says how many do not settle, and how to see one', () => {
  const idle = { ...fongs, load: { not_valid: 'no-tests' } } as const;
  const all = show([fongs, idle, { ...fongs, load: 0.9 }]);
  expect(all?.table).toBeUndefined();
  expect(all?.sentences[0]).toBe('Lists with a load of 1 or more, which do not settle: 2 of 3.');
});

test('a sentence of synthetic figures says so itself, and the table in its name', () => {
  const several = show([fongs, fongs], { label: 'synthetic' });
  expect(several?.sentences[0]).toMatch(/^Synthetic figures\. /);
  expect(show([fongs], { label: 'synthetic' })?.table?.caption).toMatch(/: Synthetic/i);
});

test('where no list is projected nothing is said', () => {
  expect(show([])).toBeUndefined();
});
