import { describe, expect, it, test } from 'vitest';
import { partsOf } from '#engine';
import { aStaffedModel, listsAlone, type Nation, usualLists } from './fixtures/staffed.ts';
import { futuresOf, rowsOf } from './rows.ts';

const model = aStaffedModel();
const options = { weeks: 4, runs: 2, seed: 1, scenario: { capacity: 1 } };

const named = (rows: ReturnType<typeof rowsOf>) =>
  rows.map(({ board, service }) => `${board} ${service}`);

const futuresAt = (board: string, service: string, weeks = 4) => {
  const [part] = partsOf(model).filter((one) =>
    rowsOf(one).some((row) => row.board === board && row.service === service),
  );
  if (!part) throw new Error(`nothing of ${board} ${service}`);
  const [futures] = futuresOf(part, rowsOf(part), { ...options, weeks });
  if (!futures) throw new Error(`no future of ${board} ${service}`);
  return futures;
};

/** One week of a quantity in the first future. */
const inWeek = (amount: Float64Array, week: number): number => amount[week] ?? Number.NaN;

test('a model’s services at boards are its lists, then what is done without a list', () => {
  const rows = rowsOf(model);
  expect(named(rows)).toEqual([
    'north ct',
    'south ct',
    'north histopathology',
    'south histopathology',
  ]);
  expect(rows.map(({ list }) => list)).toEqual([0, 1, -1, -1]);
});

test('a service knows its stages: a laboratory whose tests are their own report has no other', () => {
  const { stages } = model.workforce ?? { stages: [] };
  for (const { test: tests, report, service } of rowsOf(model)) {
    expect(stages[tests]).toMatchObject({ service, stage: 'test' });
    expect(stages[report]?.stage).toBe(service === 'ct' ? 'report' : undefined);
  }
});

test('lists whose staff nobody knows have no stages', () => {
  for (const row of rowsOf(listsAlone(usualLists))) {
    expect([row.test, row.report]).toEqual([-1, -1]);
  }
});

describe('a service with a list', () => {
  const north = futuresAt('north', 'ct');

  it('tests as many as its people have hours for: four at work, 24 hours each, an hour a scan', () => {
    for (let week = 0; week < 4; week += 1) expect(inWeek(north.tests, week)).toBeCloseTo(96, 9);
  });

  it('has a list that grows by what is added and not tested', () => {
    expect(inWeek(north.list, 0)).toBeCloseTo(4004, 9);
    expect(inWeek(north.list, 3)).toBeCloseTo(4016, 9);
  });

  it('reports what waited for a report, and from the next week on what was tested', () => {
    expect(inWeek(north.reports, 0)).toBeCloseTo(40, 9);
    expect(inWeek(north.reports, 1)).toBeCloseTo(96, 9);
    expect(inWeek(north.through, 1)).toBeCloseTo(96, 9);
  });

  it('counts among what queues the tests not reported, not the patients on the list', () => {
    expect(inWeek(north.queue, 0)).toBeCloseTo(96, 9);
  });

  it('is the same in every future where nothing is uncertain', () => {
    expect(north.list.slice(4)).toEqual(north.list.slice(0, 4));
  });
});

describe('a laboratory', () => {
  const laboratory = futuresAt('north', 'histopathology');

  it('does what waited and what was asked for, as far as its hours go: 288 a week', () => {
    expect(inWeek(laboratory.tests, 0)).toBeCloseTo(288, 9);
    expect(inWeek(laboratory.queue, 0)).toBeCloseTo(60 + 240 - 288, 9);
  });

  it('has nothing on a list and nobody over a standard', () => {
    expect([...laboratory.list, ...laboratory.overTarget]).toEqual(new Array(16).fill(0));
  });

  it('is through with a request once it has tested it', () => {
    expect(laboratory.through).toEqual(laboratory.tests);
    expect([...laboratory.reports]).toEqual(new Array(8).fill(0));
  });
});

test('a future is the same in a part of the model as in the whole, to the last bit', () => {
  const spread = { minutes: [40, 60, 90], additions: [0.1, 0.1, 0.1] } as const;
  const uncertain = aStaffedModel({
    assumptions: {
      'minutes/ct.test.scan-operator': spread.minutes,
      additions_spread: spread.additions,
    },
  });
  const whole = futuresOf(uncertain, rowsOf(uncertain), options);
  const parts = partsOf(uncertain).flatMap((part) => {
    const rows = rowsOf(part);
    return futuresOf(part, rows, options).map((futures, at) => ({ row: rows[at], futures }));
  });
  for (const [at, row] of rowsOf(uncertain).entries()) {
    const part = parts.find(
      (one) => one.row?.board === row.board && one.row.service === row.service,
    );
    expect(part?.futures).toEqual(whole[at]);
  }
});

const testsWith = (assumptions: NonNullable<Nation['assumptions']>) =>
  futuresOf(aStaffedModel({ assumptions }), rowsOf(model), options)[0]?.tests ?? new Float64Array();

test('a number that is not known exactly differs from future to future', () => {
  const tests = testsWith({ leaving: [0.02, 0.3, 0.9] });
  expect(tests[4]).not.toBe(tests[0]);
});

test('minutes are told by last year’s tests: wider minutes change no future', () => {
  const wide = testsWith({ 'minutes/ct.test.scan-operator': [40, 60, 90] });
  const narrow = testsWith({ 'minutes/ct.test.scan-operator': [60, 60, 60] });
  expect([...wide]).toEqual([...narrow]);
});
