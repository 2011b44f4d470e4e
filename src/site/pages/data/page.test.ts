import { expect, test } from 'vitest';
import { type Month, parseMonth } from '#domain';
import { fold } from '#plan';
import { entryOf, fact, kept } from '../../fixtures/sample-kept.ts';
import { englishPack, welshPack } from '../../fixtures/sample-packs.ts';
import { broughtOf } from './brought.ts';
import { present } from './page.ts';
import { recordOf } from './record.ts';
import { qualityOf, summaryOf } from './summary.ts';

const rowsOf = (...args: Parameters<typeof summaryOf>) =>
  summaryOf(...args).map(({ key, value }) => [key.text, value.text]);

test('a pack says what it holds, in figures a planner would check', () => {
  expect(rowsOf(englishPack, 'en')).toEqual([
    ['Figures', 'Published figures'],
    ['Months', 'October 2023 to September 2025'],
    ['Lists', '2 areas × 2 tests'],
    ['Standard in force', 'Nobody should wait 6 weeks or longer'],
    ['Whose list', 'The body that provides the tests'],
    ['Tests done', 'Published with the lists'],
    ['Version', '1.0.0'],
    ['Content hash (SHA-256)', 'e'.repeat(64)],
  ]);
});

test('in Welsh numbers change the words after them', () => {
  expect(rowsOf(englishPack, 'cy')[2]).toEqual(['Rhestrau', '2 ardal × 2 brawf']);
});

test('lists that were brought in are told apart from what the pack was made up of', () => {
  const [first, second, ...rest] = welshPack.lists;
  if (!first || !second) throw new Error('no lists');
  const lists = [
    { ...first, label: 'real' },
    { ...second, label: 'reconstructed' },
    ...rest,
  ] as const;
  const told = rowsOf({ ...welshPack, label: 'synthetic', lists }, 'en').slice(0, 2);
  expect(told).toEqual([
    ['Figures', 'Synthetic, but for what is told apart below'],
    [
      'Waiting lists, month by month',
      `Published figures: 1; Reconstructed: 1; Synthetic: ${rest.length}`,
    ],
  ]);
});

test('files that were brought in are named once, whatever became of them', () => {
  const entities = ['data-sets/dats-2025-08', 'data-sets/dats-2025-09'];
  const cells = { file: 'waits.csv', file_bytes: '12345', file_sha256: 'ab'.repeat(32) };
  const facts = entities.flatMap((entity) =>
    Object.entries(cells).map(([field, value]) => fact(entity, field, value)),
  );
  const brought = fold(kept, [entryOf(5, { facts })]);
  expect(broughtOf(brought, 'en')?.items).toEqual(['waits.csv (13 kB, SHA-256 abababababab…)']);
  expect(broughtOf(kept, 'en')).toBeUndefined();
});

test('what is wrong with a pack is counted, not hidden', () => {
  const short = { code: 'series-too-short', where: 'B1 mri', detail: { count: 3 } } as const;
  const stale = { code: 'series-not-current', where: 'B1 echo', detail: {} } as const;
  expect(qualityOf({ ...englishPack, sealed: false }, [short, stale, stale], 'en')).toEqual([
    '96 rows',
    '4 rows marked “weak”',
    '1 list has too few months without a gap to be projected',
    '2 lists end before the latest month and are not projected',
    'The files have been edited since the pack was sealed.',
  ]);
});

test('a pack that was never sealed is not said to have been edited since', () => {
  const unsealed = { ...englishPack, sealed: false, neverSealed: true } as const;
  expect(qualityOf(unsealed, [], 'en').at(-1)).toMatch(/^The pack was never sealed/);
  expect(qualityOf(unsealed, [], 'cy').at(-1)).toMatch(/^Ni seliwyd y pecyn erioed/);
});

test('another nation’s pack warns against comparing, and Wales comes without a warning', () => {
  const shelf = [welshPack, englishPack].map((pack) => ({
    pack,
    findings: [],
    record: [],
    series: [],
    asked: { pack: pack.name, grade: undefined },
    files: { open: ['lists.csv'], withheld: pack === welshPack ? ['risks.csv', 'seal.csv'] : [] },
    isKept: pack === welshPack,
  }));
  const { packs } = present(shelf, 'en');
  expect(packs.map(({ proof }) => proof !== undefined)).toEqual([false, true]);
  expect(packs[1]?.downloads.files).toEqual([
    { name: 'lists.csv', href: '/packs/sample-england/lists.csv' },
  ]);
  const [kept, read] = packs.map(({ downloads }) => downloads.text);
  expect(kept).toContain('what has since been changed on this site is not in them');
  expect(kept).toContain(
    '2 files are left out, because they hold what is not public: risks.csv, seal.csv.',
  );
  expect(read).toBe(
    'An open Data Package: datapackage.json describes the columns, units and sources of each CSV file.',
  );
  expect(present(shelf, 'cy').packs[0]?.downloads.text).toContain(
    'Hepgorwyd 2 ffeil, gan fod ynddynt bethau nad ydynt yn gyhoeddus: risks.csv, seal.csv.',
  );
});

test('an assumption shows its range, grade, source, date and reason', () => {
  const [pack] = present(
    [
      {
        pack: welshPack,
        findings: [],
        record: [],
        series: [],
        asked: { pack: welshPack.name, grade: undefined },
        files: { open: [], withheld: [] },
        isKept: false,
      },
    ],
    'en',
  ).packs;
  expect(pack?.assumptions.items).toEqual([
    {
      heading: 'Share of a list that leaves each week without a test',
      reason: 'Some leave without a test.',
      rows: [
        ['Low', '0.0%'],
        ['Likely', '0.5%'],
        ['High', '1.5%'],
        ['Grade', 'J (judgement)'],
        ['Source', 'Survey 1'],
        ['Date', '24 November 2026'],
      ].map(([key, value]) => ({ key: { text: key }, value: { text: value } })),
    },
  ]);
});

test('how often what came was inside the range is told, whatever it is', () => {
  const covered = (inside: number) => ({ lists: 580, inside, share: inside / 580 });
  const coverage = {
    origin: parseMonth('2024-09') as Month,
    target: parseMonth('2025-09') as Month,
    list: covered(406),
    overTargetShare: covered(290),
  };
  expect(recordOf([coverage], 'en')?.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['September 2024', 'September 2025', '580', '70%', '50%'],
  ]);
});

test('while it is being worked out the page says so; of a single list it says nothing', () => {
  expect(recordOf('not-ready', 'en')?.text).toContain(
    'This is being worked out. Come back in a minute.',
  );
  expect(recordOf([], 'en')).toBeUndefined();
});
