import { range } from 'd3-array';
import { describe, expect, it, test } from 'vitest';
import {
  addMonths,
  isoMonth,
  missing,
  type Pack,
  type QualityFlag,
  type SeriesQuality,
} from '#domain';
import { tableOn } from '../fixtures/method-page.ts';
import { FIRST, type Lived, packOf } from '../fixtures/sample-pack.ts';
import { allowed } from './grade.ts';
import { poorSeries } from './poor.ts';
import { dataQuality } from './quality.ts';

const MONTHS = 30;

/** Six boards would be more than the sample has: four lists, and seasons told by no year. About 1000 patients that stray by a few in a hundred. */
const usual = (board: number, at: number): number =>
  1000 + ((at * 37 + board * 11) % 23) * 2 - ((at * 13 + board * 7) % 17) * 2;

interface Changed {
  readonly patients?: (at: number, usual: number) => number;
  readonly published?: (at: number) => boolean;
  readonly tests?: (at: number) => boolean;
}

/** Four boards; what is told happens to the first alone. */
const packWith = ({
  patients = (_, is) => is,
  published = () => true,
  tests = () => true,
}: Changed = {}): Pack => {
  const lived = range(4).flatMap((board) =>
    range(MONTHS).flatMap((at): readonly Lived[] => {
      const is = usual(board, at);
      if (board === 0 && !published(at)) return [];
      return [
        {
          board,
          service: 0,
          at,
          patients: [board === 0 ? patients(at, is) : is],
          bands: [{ id: 'all', from: 0 }],
          ...(tests(at) ? { fromList: is * 2 } : {}),
        },
      ];
    }),
  );
  return packOf(lived, { label: 'real' });
};

const firstList = (pack: Pack): SeriesQuality => {
  const found = dataQuality(pack).find(({ board, of }) => board === 'north' && of === 'list');
  if (!found) throw new Error('no list of north');
  return found;
};

const monthsOf = (pack: Pack, wanted: QualityFlag): readonly string[] =>
  (firstList(pack).flags.find(({ flag }) => flag === wanted)?.months ?? []).map(isoMonth);

const monthAt = (at: number): string => isoMonth(addMonths(FIRST, at));

describe('a series is told what is amiss with it', () => {
  it('nothing, and the best grade, where it goes as it usually does', () => {
    expect(firstList(packWith())).toMatchObject({ flags: [], grade: 'A', published: MONTHS });
  });

  it('one month far from those about it is an outlier, and its return is not', () => {
    const pack = packWith({ patients: (at, is) => (at === 20 ? is * 2 : is) });
    expect(monthsOf(pack, 'outlier')).toEqual([monthAt(20)]);
    expect(monthsOf(pack, 'break')).toEqual([]);
    expect(firstList(pack).grade).toBe('A');
  });

  it('a list that comes to a new level and stays there has a break in that month', () => {
    const pack = packWith({ patients: (at, is) => (at >= 20 ? is * 1.6 : is) });
    expect(monthsOf(pack, 'break')).toEqual([monthAt(20)]);
    expect(monthsOf(pack, 'outlier')).toEqual([]);
    expect(firstList(pack).grade).toBe('B');
  });

  it('a break that its source marks is one, however small', () => {
    const pack = packWith();
    const lists = pack.lists.map((list) =>
      list.board === 0 && isoMonth(list.month) === monthAt(12) ? { ...list, flag: 'weak b' } : list,
    );
    expect(monthsOf({ ...pack, lists }, 'break')).toEqual([monthAt(12)]);
  });

  it('what all of a country’s lists do in a month is not amiss with any of them', () => {
    const pack = packWith();
    const lists = pack.lists.map((list) =>
      isoMonth(list.month) === monthAt(20)
        ? { ...list, total: list.total * 2, patients: list.patients.map((one) => one * 2) }
        : list,
    );
    const boards = range(8).map((at) => ({ ...(pack.boards[at % 4] ?? { id: '' }), id: `b${at}` }));
    const twice = lists.flatMap((list) => [list, { ...list, board: list.board + 4 }]);
    const sorted = twice.toSorted((a, b) => a.board - b.board || a.month - b.month);
    const told = dataQuality({ ...pack, boards: boards as Pack['boards'], lists: sorted });
    expect(told.filter(({ of, flags }) => of === 'list' && flags.length > 0)).toEqual([]);
  });

  it('months that others have and it has not are gaps', () => {
    const pack = packWith({ published: (at) => at !== 10 && at !== 25 });
    expect(monthsOf(pack, 'gap')).toEqual([monthAt(10), monthAt(25)]);
  });

  it('a month that nobody published was not collected', () => {
    const pack = packWith({ tests: (at) => at !== 9 });
    const tests = dataQuality(pack).filter(({ of }) => of === 'tests');
    expect(tests.map(({ flags }) => flags.map(({ flag }) => flag))).toEqual(
      range(4).map(() => ['not-collected']),
    );
  });

  it('one that ends before the others is late, and not to be relied on', () => {
    const pack = packWith({ published: (at) => at < MONTHS - 2 });
    expect(monthsOf(pack, 'late')).toEqual([monthAt(MONTHS - 2), monthAt(MONTHS - 1)]);
    expect(firstList(pack).grade).toBe('D');
  });

  it('the same figure three months running is stuck; twice is chance', () => {
    const stuck = packWith({ patients: (at, is) => (at >= 14 && at < 17 ? 1001 : is) });
    expect(monthsOf(stuck, 'stuck')).toEqual([14, 15, 16].map(monthAt));
    const twice = packWith({ patients: (at, is) => (at >= 14 && at < 16 ? 1001 : is) });
    expect(monthsOf(twice, 'stuck')).toEqual([]);
  });

  it('three empty months in a list of hundreds are marked', () => {
    const pack = packWith({ patients: (at, is) => (at >= 5 && at < 8 ? 0 : is) });
    expect(monthsOf(pack, 'zeros')).toEqual([5, 6, 7].map(monthAt));
  });

  it('parts that do not add up to the whole are marked', () => {
    const pack = packWith();
    const [first, ...others] = pack.lists;
    const lists = first ? [{ ...first, total: first.total + 3 }, ...others] : [];
    expect(monthsOf({ ...pack, lists }, 'total-differs')).toEqual([monthAt(0)]);
  });

  it('a figure that its source withholds is suppressed', () => {
    const pack = packWith();
    const activity = pack.activity.map((row) =>
      row.board === 0 && isoMonth(row.month) === monthAt(3)
        ? { ...row, planned: missing('suppressed') }
        : row,
    );
    const tests = dataQuality({ ...pack, activity }).find(({ of }) => of === 'tests');
    expect(tests?.flags.map(({ flag }) => flag)).toEqual(['suppressed']);
  });
});

test('a series that can’t be relied on is a finding, with what was counted in it', () => {
  const pack = packWith({ published: (at) => at < MONTHS - 2 });
  const latest = addMonths(FIRST, MONTHS - 1);
  expect(poorSeries(dataQuality(pack), latest)).toEqual(
    (['list', 'tests'] as const).map((of) => ({
      code: 'series-poor',
      where: `north mri ${of}`,
      detail: { late: 2, breaks: 0, marked: 0 },
    })),
  );
});

test('figures that were made up are not graded', () => {
  const pack = { ...packWith(), label: 'synthetic' } as const;
  expect(firstList(pack).grade).toEqual(missing('not-applicable'));
});

test('nothing after the month looked from is looked at', () => {
  const pack = packWith({ patients: (at, is) => (at > 24 ? is * 3 : is) });
  const until = addMonths(FIRST, 24);
  const cut = {
    ...pack,
    lists: pack.lists.filter(({ month }) => month <= until),
    activity: pack.activity.filter(({ month }) => month <= until),
  };
  expect(dataQuality(pack, until)).toEqual(dataQuality(cut));
});

test('the rule of grades is the one that the method page tells', () => {
  const told = tableOn('data-quality.md', 'Grades').map((row) => [
    row.grade,
    row['months late'],
    row.breaks,
    row['months with any other flag'],
  ]);
  expect(told).toEqual([
    ...Object.entries(allowed).map(([grade, { late, breaks, marked }]) => [
      grade,
      ...[late, breaks, marked].map(String),
    ]),
    ['D', 'any', 'any', 'any'],
  ]);
});
