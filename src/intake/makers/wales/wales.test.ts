import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { group, max, min, rollup, sum } from 'd3-array';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { firstDay, isoDay, lastDay, type Month, parseMonth } from '#domain';
import { makeWales } from '../wales.ts';
import { bandNames } from './waits.ts';

const packs = join(import.meta.dirname, '../../../../packs');
const made = ['lists', 'activity', 'staff', 'rooms', 'work'];

type Row = Readonly<Record<string, string>>;
const rowsOf = (text: string): readonly Row[] => parse(text, { columns: true });
const rowsIn = async (folder: string, name: string) =>
  rowsOf(await readFile(join(folder, `${name}.csv`), 'utf8'));
const number = (row: Row | undefined, column: string) => Number(row?.[column]);
const monthIn = (row: Row): Month => parseMonth(row.month ?? '') ?? (0 as Month);
const listOf = ({ board, service }: Row) => `${board} ${service}`;

/** The source as the pack of the reconstructed list keeps it. */
const published = async () => rowsIn(join(packs, 'wales-reconstructed'), 'lists');
const thresholdOf = (row: Row) => (row.w08plus === '' ? 6 : 8);
const sourceRow = (row: Row): string =>
  [
    isoDay(lastDay(monthIn(row))),
    thresholdOf(row),
    thresholdOf(row) === 8 ? row.w08plus : row.w06plus,
    row.total,
    row.flag,
  ].join(',');

let folder = '';
let source = '';
const tables = new Map<string, readonly Row[]>();
const tableOf = (name: string) => tables.get(name) ?? [];
const figureOf = (id: string, bare = '') => {
  const find = (name: string) => tableOf('assumptions').find((row) => row.assumption === name);
  return number(find(id) ?? find(bare), 'likely');
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cynllun-wales-'));
  source = join(folder, 'diagnostics.csv');
  const heading =
    'month_end,threshold_weeks_in_source,over_threshold_recovered,total_waiting_recovered,certainty';
  await writeFile(source, [heading, ...(await published()).map(sourceRow), ''].join('\n'));
  await cp(join(packs, 'wales'), join(folder, 'wales'), { recursive: true });
  for (const name of made) await rm(join(folder, 'wales', `${name}.csv`));
  const written = await makeWales(source, join(folder, 'wales'));
  if (!written.ok) throw new Error(JSON.stringify(written.issues));
  for (const name of [...made, 'assumptions', 'groups', 'needs'])
    tables.set(name, await rowsIn(join(folder, 'wales'), name));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(made)('making %s again gives the bytes that the pack has', async (name) => {
  const [again, kept] = await Promise.all(
    [folder, packs].map((root) => readFile(join(root, 'wales', `${name}.csv`), 'utf8')),
  );
  expect(again === kept).toBe(true);
});

describe('the lists of the last 24 months', () => {
  const over = (row: Row, weeks: number) =>
    sum(bandNames.slice(weeks), (band) => number(row, band));

  it('sum, month by month, to the reconstructed list and to those over its threshold', async () => {
    const months = group(tableOf('lists'), (row) => row.month);
    const last = (await published()).slice(-24);
    expect([...months.keys()].toSorted()).toEqual(last.map(({ month }) => month));
    for (const row of last) {
      const lists = months.get(row.month) ?? [];
      expect(sum(lists, (list) => number(list, 'total'))).toBe(number(row, 'total'));
      const beyond = sum(lists, (list) => over(list, thresholdOf(row)));
      expect(beyond).toBe(Number(sourceRow(row).split(',')[2]));
    }
  });

  it('are each the sum of their bands', () => {
    for (const row of tableOf('lists')) expect(over(row, 0)).toBe(number(row, 'total'));
  });

  it('have as many over eight weeks in January 2025 as were published, just under 43,700', () => {
    const january = tableOf('lists').filter(({ month }) => month === '2025-01');
    expect(sum(january, (row) => over(row, 8)) / 43_700).toBeCloseTo(1, 2);
  });

  it('need additions that stay near the tests from the list, never below four fifths nor above five quarters', () => {
    const tests = new Map(tableOf('activity').map((row) => [`${listOf(row)} ${row.month}`, row]));
    for (const lists of group(tableOf('lists'), listOf).values())
      for (const [place, list] of lists.slice(1).entries()) {
        const month = monthIn(list);
        const weeks = (lastDay(month) - firstDay(month) + 1) / 7;
        const [before, after] = [number(lists[place], 'total'), number(list, 'total')];
        const tested = number(tests.get(`${listOf(list)} ${list.month}`), 'from_list');
        const added = after - before + tested + ((before + after) / 2) * 0.005 * weeks;
        expect(added / tested).toBeGreaterThan(0.8);
        expect(added / tested).toBeLessThan(1.25);
      }
  });

  it('would take six to eight weeks to clear, all together', () => {
    const lastYear = ({ month }: Row) => (month ?? '') >= '2024-10';
    const list = sum(tableOf('lists').filter(lastYear), (row) => number(row, 'total')) / 12;
    const tests = sum(tableOf('activity').filter(lastYear), (row) => number(row, 'from_list'));
    expect(list / (tests / (365 / 7))).toBeGreaterThan(6);
    expect(list / (tests / (365 / 7))).toBeLessThan(8);
  });
});

const ages = ['a20', 'a25', 'a30', 'a35', 'a40', 'a45', 'a50', 'a55', 'a60', 'a65'];
const headsOf = (row: Row, from = 'a20') =>
  sum(ages.slice(ages.indexOf(from)), (age) => number(row, age));
const inPost = (row: Row) => headsOf(row) * number(row, 'participation');
const WEEKS = 365 / 7;

/** Tests of all kinds in a week of the last year, by board and service. */
const weekly = () =>
  rollup(
    tableOf('activity').filter(({ month }) => (month ?? '') >= '2024-10'),
    (rows) =>
      sum(rows, (row) =>
        sum(['from_list', 'planned', 'unscheduled'], (kind) => number(row, kind)),
      ) / WEEKS,
    listOf,
  );

describe('staff', () => {
  it('of a group are vacant in about 3 % of posts, and doctors in about 10 %', () => {
    const official = new Map(tableOf('groups').map((row) => [row.group, row.official]));
    const doctors = ({ group }: Row) => official.get(group) === 'medical-and-dental';
    const vacant = (rows: readonly Row[]) =>
      1 - sum(rows, inPost) / sum(rows, (row) => number(row, 'establishment'));
    expect(vacant(tableOf('staff').filter(doctors))).toBeCloseTo(0.1, 2);
    expect(vacant(tableOf('staff').filter((row) => !doctors(row)))).toBeCloseTo(0.03, 2);
  });

  it.each([
    ['radiographer', 'a50', 0.25, 0.28],
    ['radiographer', 'a55', 0.1, 0.14],
    ['histopathologist', 'a55', 0.33, 0.39],
  ] as const)('who are %s and %s or older are %d to %d of all', (who, from, least, most) => {
    const rows = tableOf('staff').filter((row) => row.group === who);
    const share = sum(rows, (row) => headsOf(row, from)) / sum(rows, (row) => headsOf(row));
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
  });

  /** Those who do one service alone, less the associates' part; their trainees began in 2023, 2024 and 2025. */
  it.each([
    ['respiratory-physiologist', 'respiratory-physiology', 'respiratory-operator', 6],
    ['neurophysiologist', 'neurophysiology', 'neurophysiology-operator', 5],
  ])(
    'who are %s have the hours for last year’s tests, none to spare, and teach',
    (who, service, role, trainees) => {
      const [leave, sickness, study] = ['leave', 'sickness', 'study'].map((one) =>
        figureOf(`${one}/${who}`, one),
      );
      const away = (leave ?? 0) + (sickness ?? 0) + (study ?? 0);
      const perFte = 37.5 * (1 - away) * figureOf(`direct/${who}`);
      const own = 1 - figureOf(`scope/physiology-associate.${role}`);
      const minutes = figureOf(`minutes/${service}.test.${role}`);
      const rows = tableOf('staff').filter((row) => row.group === who);
      const tests = sum(rows, (row) => weekly().get(`${row.board} ${service}`) ?? 0);
      const vacancy = sum(rows, (row) => number(row, 'establishment') - inPost(row));
      const hours = (sum(rows, inPost) + vacancy * figureOf('agency')) * perFte;
      const taught = trainees * figureOf(`supervision/${service}-degree`);
      expect((hours - taught) / ((tests * minutes * own) / 60)).toBeGreaterThan(0.999);
      expect((hours - taught) / ((tests * minutes * own) / 60)).toBeLessThan(1.02);
    },
  );

  it('are few where little is done: nobody reports images in Powys', () => {
    const powys = tableOf('staff').filter(({ board }) => board === '7A7');
    const groups = powys.map((row) => row.group);
    expect(groups).not.toContain('radiologist');
    expect(max(powys, (row) => headsOf(row))).toBeLessThan(10);
    expect(min(tableOf('staff'), (row) => headsOf(row))).toBeGreaterThanOrEqual(1);
  });
});

test('rooms have less than a twentieth to spare for about a third of the lists', () => {
  const open = new Map(
    tableOf('rooms').map((row) => [
      `${row.board} ${row.equipment}`,
      number(row, 'number') * number(row, 'open_hours') * figureOf(`uptime/${row.equipment}`),
    ]),
  );
  const uses = [...weekly()].flatMap(([list, tests]) => {
    const [board = '', service = ''] = list.split(' ');
    const need = tableOf('needs').find(
      (row) => row.service === service && row.kind === 'equipment',
    );
    if (!need) return [];
    const minutes = figureOf(`minutes/${service}.test.${need.need}`);
    return [{ room: `${board} ${need.need}`, hours: (tests * minutes) / 60 }];
  });
  const needed = rollup(
    uses,
    (rows) => sum(rows, ({ hours }) => hours),
    ({ room }) => room,
  );
  for (const [room, hours] of needed) expect((open.get(room) ?? 0) / hours).toBeGreaterThan(0.9999);
  const tight = uses.filter(({ room }) => (open.get(room) ?? 0) / (needed.get(room) ?? 1) < 1.05);
  expect(tight.length / weekly().size).toBeGreaterThan(0.25);
  expect(tight.length / weekly().size).toBeLessThan(0.4);
});

test('reports and specimens that wait are one or two weeks’ work at most', () => {
  const tests = weekly();
  for (const row of tableOf('work')) {
    const perWeek = number(row, 'requests_per_week') || (tests.get(listOf(row)) ?? 0);
    expect(number(row, 'waiting_for_test')).toBeLessThan(perWeek);
    expect(number(row, 'waiting_for_report')).toBeLessThan(perWeek * 2);
  }
});

test('without an assumption that sizes need, nothing is made and the row is named', async () => {
  const lacking = join(folder, 'lacking');
  await cp(join(folder, 'wales'), lacking, { recursive: true });
  const text = await readFile(join(lacking, 'assumptions.csv'), 'utf8');
  const without = text.split('\n').filter((line) => !line.startsWith('direct/sonographer,'));
  await writeFile(join(lacking, 'assumptions.csv'), without.join('\n'));
  await rm(join(lacking, 'staff.csv'));
  const written = await makeWales(source, lacking);
  expect(written.ok).toBe(false);
  if (written.ok) return;
  expect(new Set(written.issues.map(({ expected }) => expected))).toEqual(
    new Set(['direct/sonographer']),
  );
  await expect(readFile(join(lacking, 'staff.csv'))).rejects.toThrow();
});

describe('nothing is made', () => {
  const issuesOf = async (name: string, lines: readonly string[]) => {
    const path = join(folder, name);
    await writeFile(path, lines.join('\n'));
    const written = await makeWales(path, join(folder, 'wales'));
    return written.ok ? [] : written.issues;
  };

  it('from fewer than 24 months in a row', async () => {
    const lines = (await readFile(source, 'utf8')).trimEnd().split('\n');
    const expected = '2023-10 … 2025-09';
    const short = await issuesOf('short.csv', [lines[0] ?? '', ...lines.slice(-23)]);
    expect(short).toMatchObject([{ code: 'needed-row-missing', file: 'short.csv', expected }]);
    const gap = await issuesOf('gap.csv', lines.toSpliced(-5, 1));
    expect(gap).toMatchObject([{ code: 'needed-row-missing', file: 'gap.csv', expected }]);
    expect(await issuesOf('none.csv', [lines[0] ?? '', ''])).toHaveLength(1);
  });

  it('from a month in which more wait over the threshold than wait', async () => {
    const lines = (await readFile(source, 'utf8')).trimEnd().split('\n');
    const issues = await issuesOf('over.csv', [
      ...lines.slice(0, -1),
      '2025-09-30,6,129231,129230,firm',
    ]);
    expect(issues).toMatchObject([
      { code: 'out-of-range', row: lines.length, column: 'over_threshold_recovered' },
    ]);
  });

  it('for a service that has no size', async () => {
    const strange = join(folder, 'strange');
    await cp(join(folder, 'wales'), strange, { recursive: true });
    await appendFile(join(strange, 'services.csv'), 'pet-ct,PET-CT,PET-CT,diagnostic,imaging\n');
    const written = await makeWales(source, strange);
    expect(written.ok ? [] : written.issues).toMatchObject([
      { code: 'not-allowed', file: 'services.csv', value: 'pet-ct' },
    ]);
  });
});
