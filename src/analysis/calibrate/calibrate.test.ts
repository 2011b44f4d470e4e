import { describe, expect, it, test } from 'vitest';
import { addMonths, type Pack } from '#domain';
import type { ListModel, Model } from '#engine';
import { lifeOf } from '../fixtures/lived.ts';
import { FIRST, type Lived, packOf } from '../fixtures/sample-pack.ts';
import { aTrueList, everyBin } from '../fixtures/true-list.ts';
import { calibrate } from './calibrate.ts';

const MONTHS = 25;

const listIn = (model: Model, board = 'north'): ListModel => {
  const list = model.lists.find((one) => one.board === board);
  if (!list) throw new Error(`no list of ${board}`);
  return list;
};

const found = (truth: ListModel): ListModel =>
  listIn(calibrate(packOf(lifeOf(truth, { months: MONTHS }))).model);

const worstRatio = (is: readonly number[], ought: readonly number[]): number =>
  Math.max(...is.map((value, at) => Math.abs(value / (ought[at] ?? 0) - 1)));

const leavingAWeek = ({ waiting, leaving }: ListModel): number =>
  waiting.reduce((sum, patients, bin) => sum + patients * (leaving[bin] ?? 0), 0);

describe('from the published figures of a list that moves as the method says, calibration finds', () => {
  const truth = aTrueList();
  const list = found(truth);

  it('the tests a week in every season, to half a percent', () => {
    expect(worstRatio(list.capacity, truth.capacity)).toBeLessThan(0.005);
  });

  it('the additions nobody published, to a percent and a half', () => {
    expect(worstRatio(list.additions, truth.additions)).toBeLessThan(0.015);
  });

  it('the tenth that leave otherwise, to a tenth of themselves', () => {
    expect(leavingAWeek(list) / 10).toBeGreaterThan(0.9);
    expect(leavingAWeek(list) / 10).toBeLessThan(1.1);
  });

  it('that nobody is urgent', () => {
    expect(list.urgentShare).toBeLessThan(0.01);
  });

  it('that those just before the standard are three times as likely to be seen as the newly added', () => {
    const early = list.chance[0] ?? 0;
    for (const bin of [4, 5, 6, 7]) {
      expect(Math.abs((list.chance[bin] ?? 0) / early - 3)).toBeLessThan(0.2);
    }
  });

  it('that those far beyond it are seen last, at about half the chance', () => {
    expect((list.chance[20] ?? 0) / (list.chance[0] ?? 0)).toBeCloseTo(0.5, 0);
    expect(list.chance[20]).toBeLessThan((list.chance[0] ?? 0) * 0.65);
  });

  it('weeks of work on the list', () => {
    const waiting = list.waiting.reduce((sum, patients) => sum + patients, 0);
    expect(Math.abs(list.clearance - waiting / 90)).toBeLessThan(0.3);
  });

  it('hardly any straying', () => {
    expect(list.spread.additions).toBeLessThan(0.01);
    expect(list.spread.activity).toBeLessThan(0.01);
  });
});

test('the three in ten who are added urgently, when others leave as the pack assumes', () => {
  const list = found(aTrueList({ urgentShare: 0.3, leaving: everyBin(0.005) }));
  expect(list.urgentShare).toBeGreaterThan(0.28);
  expect(list.urgentShare).toBeLessThan(0.32);
});

const boards = ['north', 'south', 'east', 'west'];

/** Four boards, each with a past of its own, drawn as the engine draws futures. */
const livedBy = (truth: ListModel): Pack =>
  packOf(
    boards.flatMap((board, index) =>
      lifeOf({ ...truth, board }, { months: MONTHS, board: index, run: index + 8 }),
    ),
  );

describe('from pasts drawn by chance, calibration finds', () => {
  const spread = { ...aTrueList().spread, additions: 0.12, activity: 0.08 };
  const feedbackFound = (feedback: number): number =>
    listIn(calibrate(livedBy(aTrueList({ feedback, spread }))).model).feedback;

  it.each([0, 0.5, 1])('a feedback of %d to a quarter', (feedback) => {
    expect(Math.abs(feedbackFound(feedback) - feedback)).toBeLessThan(0.25);
  });

  it('how far additions and activity stray, to a third', () => {
    for (const { spread: one } of calibrate(livedBy(aTrueList({ spread }))).model.lists) {
      const additions = Math.hypot(one.additions, one.additionsShared);
      const activity = Math.hypot(one.activity, one.activityShared);
      expect(Math.abs(additions / 0.12 - 1)).toBeLessThan(0.34);
      expect(Math.abs(activity / 0.08 - 1)).toBeLessThan(0.34);
    }
  });
});

describe('nothing that came after the last month taken to be known changes what is found', () => {
  const pack = livedBy(aTrueList({ spread: { ...aTrueList().spread, additions: 0.12 } }));
  const from = addMonths(FIRST, 18);
  const known = calibrate(pack, from);

  it('not lists and activity ten times as large', () => {
    const later: Pack = {
      ...pack,
      lists: pack.lists.map((list) =>
        list.month <= from
          ? list
          : { ...list, total: list.total * 10, patients: list.patients.map((one) => one * 10) },
      ),
      activity: pack.activity.map((row) =>
        row.month <= from ? row : { ...row, fromList: row.fromList * 10 },
      ),
    };
    expect(JSON.stringify(calibrate(later, from))).toBe(JSON.stringify(known));
    expect(JSON.stringify(calibrate(later).model.lists)).not.toBe(
      JSON.stringify(known.model.lists),
    );
  });

  it('nor that there is nothing', () => {
    const earlier: Pack = {
      ...pack,
      lists: pack.lists.filter(({ month }) => month <= from),
      activity: pack.activity.filter(({ month }) => month <= from),
    };
    expect(JSON.stringify(calibrate(earlier, from))).toBe(JSON.stringify(known));
    expect(JSON.stringify(calibrate(earlier))).toBe(JSON.stringify(known));
  });
});

describe('a list that can’t be projected is a finding, not a guess', () => {
  const months = (count: number, given: Partial<Lived> = {}): readonly Lived[] =>
    Array.from({ length: count }, (_, at) => ({
      board: 0,
      service: 0,
      at,
      patients: [400, 200, 100, 50],
      bands: [0, 1, 2, 3].map((from) => ({
        id: `${from}`,
        from,
        ...(from < 3 ? { to: from + 1 } : {}),
      })),
      fromList: 1000,
      ...given,
    }));
  const whole = months(25, { board: 1 });

  it('a month without activity cuts off what came before it', () => {
    const gap = months(25).map(({ fromList, ...rest }) =>
      rest.at === 14 ? rest : { ...rest, fromList: fromList ?? 0 },
    );
    const { model, findings } = calibrate(packOf([...gap, ...whole]));
    expect(findings).toEqual([
      { code: 'series-too-short', where: 'north mri', detail: { count: 10 } },
    ]);
    expect(model.lists.map((list) => list.board)).toEqual(['south']);
  });

  it('a gap more than a year ago does not matter', () => {
    const gap = months(25).filter(({ at }) => at !== 11);
    expect(calibrate(packOf([...gap, ...whole])).findings).toEqual([]);
  });

  it('a list that is no longer published says when it last was', () => {
    const ended = months(20);
    expect(calibrate(packOf([...ended, ...whole])).findings).toEqual([
      { code: 'series-not-current', where: 'north mri', detail: { last: '2022-08' } },
    ]);
  });

  it('a list published before its tests goes on with those of a year before, and says so', () => {
    const ahead = months(25).map(({ fromList, ...rest }) =>
      rest.at < 22 ? { ...rest, fromList } : rest,
    );
    const told = calibrate(packOf([...ahead, ...whole]));
    expect(told.findings).toEqual([
      { code: 'tests-not-current', where: 'north mri', detail: { last: '2022-10' } },
    ]);
    const [north, south] = told.model.lists;
    expect(north?.capacity).toEqual(
      calibrate(packOf([...months(25), ...whole])).model.lists[0]?.capacity,
    );
    expect(north?.rests?.activity).toBe('synthetic');
    expect(south?.rests).toEqual({ lists: 'synthetic', activity: 'synthetic' });
    const real = calibrate(packOf([...ahead, ...whole], { label: 'real' })).model.lists;
    expect(real.map(({ label }) => label)).toEqual(['reconstructed', 'real']);
  });

  it('one made-up month among published ones is enough for a made-up list', () => {
    const pack = packOf(whole, { label: 'real' });
    const lists = pack.lists.map((list, at) =>
      at === 12 ? ({ ...list, label: 'synthetic' } as const) : list,
    );
    const rests = (of: typeof pack) => calibrate(of).model.lists[0]?.rests;
    expect(rests(pack)).toEqual({ lists: 'real', activity: 'real' });
    expect(rests({ ...pack, lists })).toEqual({ lists: 'synthetic', activity: 'real' });
  });

  it('a list that begins after the last month known is nothing at all', () => {
    const begins = months(25).filter(({ at }) => at > 20);
    const { findings, model } = calibrate(packOf([...begins, ...whole]), addMonths(FIRST, 20));
    expect(findings).toEqual([]);
    expect(model.lists).toHaveLength(1);
  });
});

test('lists stand in the order of the pack’s own tables', () => {
  const four = [0, 1].flatMap((board) =>
    [0, 1].flatMap((service) => lifeOf(aTrueList(), { months: 14, board, service })),
  );
  const { model } = calibrate(packOf(four));
  expect(model.lists.map((list) => `${list.board} ${list.service}`)).toEqual([
    'north mri',
    'north ct',
    'south mri',
    'south ct',
  ]);
});
