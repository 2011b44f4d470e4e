import { expect, test } from 'vitest';
import type { Month } from '#domain';
import type { Replayed } from './replay.ts';
import { everyone, type Sayer } from './sayers.ts';
import { type Scored, scoresOf, together } from './score.ts';
import type { Waits } from './waits.ts';

const waits = (list: number, over6 = 0, over13 = 0): Waits => ({ list, over6, over13 });

interface Case {
  readonly origin?: number;
  readonly came: Waits;
  readonly before: Waits;
  readonly model: Waits;
}

const row = ({ origin = 0, came, before, model }: Case): Replayed => ({
  board: 'north',
  service: 'mri',
  origin: origin as Month,
  ahead: 3,
  orderShare: 0,
  came,
  said: everyone((sayer) => (sayer === 'no-change' ? before : model)),
});

const scoreOf = (rows: readonly Replayed[], { what, sayer }: { what: Scored; sayer: Sayer }) =>
  scoresOf(rows).find((score) => score.what === what && score.sayer === sayer);

/** A long list said to be 10 patients too long, and a short one said to be 10 too short. */
const two = [
  row({ came: waits(900, 90), before: waits(900, 0), model: waits(910, 91) }),
  row({ came: waits(100, 50), before: waits(100, 50), model: waits(90, 36) }),
];

test('errors of lists are added up over all patients, and cancel only in the bias', () => {
  const score = scoreOf(two, { what: 'list', sayer: 'by-chance' });
  expect(score?.error).toBeCloseTo(20 / 1000, 12);
  expect(score?.bias).toBeCloseTo(0, 12);
});

test('an error of a share counts alike for a long list and a short one', () => {
  const score = scoreOf(two, { what: 'share-over-6', sayer: 'by-chance' });
  expect(score?.error).toBeCloseTo((0 + 0.1) / 2, 12);
  expect(score?.bias).toBeCloseTo(-0.1 / 2, 12);
});

test('who says too little has a bias below nothing', () => {
  const score = scoreOf(two, { what: 'share-over-6', sayer: 'no-change' });
  expect(score?.bias).toBeCloseTo(-0.1 / 2, 12);
});

test('origins from which the model is nearer than no change are counted; as near is not nearer', () => {
  const rows = [
    row({ origin: 1, came: waits(100), before: waits(110), model: waits(105) }),
    row({ origin: 2, came: waits(100), before: waits(110), model: waits(120) }),
    row({ origin: 3, came: waits(100), before: waits(110), model: waits(90) }),
  ];
  const score = scoreOf(rows, { what: 'list', sayer: 'following' });
  expect([score?.better, score?.origins, score?.rows]).toEqual([1, 3, 3]);
});

test('a list without patients has no share over any wait', () => {
  const score = scoreOf([row({ came: waits(0), before: waits(0), model: waits(10, 5) })], {
    what: 'share-over-6',
    sayer: 'told',
  });
  expect(score?.error).toBeCloseTo(0.5, 12);
});

test('taken together, lists of one origin and time ahead are one list', () => {
  const [all, ...others] = together(two);
  expect(others).toEqual([]);
  expect(all?.came).toEqual(waits(1000, 140));
  expect(all?.said['by-chance']).toEqual(waits(1000, 127));
  const later = row({ origin: 1, came: waits(1), before: waits(1), model: waits(1) });
  expect(together([...two, later])).toHaveLength(2);
});
