import { beforeAll, expect, it } from 'vitest';
import { DATA_SETS, entityOf, isoMonth, type Pack, valueAt } from '#domain';
import { smallKeptPlan } from '../fixtures/kept-plan.ts';
import { brought, offered } from './fixtures/brought.ts';

let plan: Awaited<ReturnType<typeof smallKeptPlan>>;
beforeAll(async () => {
  plan = await smallKeptPlan();
});

const HEADING = 'Data Values,Date,Service,Local health board or site,Age group,Weeks waiting,Notes';

const file = (rows: readonly string[], heading = HEADING) => ({
  kind: 'bytes' as const,
  file: 'dats.csv',
  bytes: Buffer.from([heading, ...rows].join('\n')),
});

/** A list of one line at one board in two bands. */
const list = (
  place: string,
  early: string,
  late: string,
  { date = 'Sep-2025', service = 'Imaging', age = 'All ages' } = {},
) => [
  `${early},${date},${service},${place},${age},Up to 8 weeks,`,
  `${late},${date},${service},${place},${age},Over 8 weeks,`,
];

const NORTH = 'Betsi Cadwaladr University Local Health Board';

const listsOf = ({ lists, boards, services }: Pack): readonly string[] =>
  lists.map(({ board, service, month, total, patients, label = 'synthetic', flag }) =>
    [boards[board]?.id, services[service]?.id, isoMonth(month), total, ...patients, label, flag]
      .join(' ')
      .trim(),
  );

const into = (rows: readonly string[]) => brought(plan, plan.first, [file(rows)]);

const refusedFor = async (rows: readonly string[], heading?: string) => {
  const offer = await offered(plan, plan.first, file(rows, heading));
  return offer.ok ? [] : offer.issues;
};

it('the lists of the file take the place of the plan’s own; the rest of the plan stays, and says that it is made up', async () => {
  const { pack, offer } = await into(list(NORTH, '"1,050"', '70'));
  expect(listsOf(pack)).toEqual([
    '7A1 mri 2025-09 1120 1050 70 reconstructed',
    '7A2 mri 2025-09 40 40 0 synthetic',
  ]);
  expect(offer.changes).toEqual([
    { what: 'superseded', where: '2025-09', before: '1', after: '1' },
    { what: 'changed', where: '7A1 mri 2025-09', before: '60', after: '1120' },
  ]);
});

it('a test that the file tells by itself is real, in whatever line it is', async () => {
  const { pack, offer } = await into([
    ...list(NORTH, '100', '10'),
    ...list(NORTH, '40', '4', { service: 'Non-cardiac MRI' }),
  ]);
  expect(listsOf(pack)[0]).toBe('7A1 mri 2025-09 44 40 4 real');
  expect(offer.files[0]).toMatchObject({ rows: 4, accepted: 4 });
});

it('the sum of Wales, of all services and of all waits is never added to its parts', async () => {
  const { pack, offer } = await into([
    ...list(NORTH, '50', '7'),
    ...list('Wales', '90', '9'),
    ...list(NORTH, '80', '9', { service: 'All services' }),
    `57,Sep-2025,Imaging,${NORTH},All ages,Total,`,
    ...list(NORTH, '20', '2', { age: 'Under 18' }),
    ...list(NORTH, '30', '5', { age: '18 and over' }),
    ...list('Ysbyty Gwynedd', '12', '1'),
  ]);
  expect(listsOf(pack)[0]).toBe('7A1 mri 2025-09 57 50 7 reconstructed');
  expect(offer.findings).toContainEqual({
    code: 'sums-left-out',
    where: 'dats.csv',
    detail: { count: 11 },
  });
});

it('where a file has sites or ages alone, they are added up to the board', async () => {
  const ages = ['Under 18', '18 and over'].flatMap((age) =>
    ['Ysbyty Gwynedd', 'Wrexham Maelor Hospital'].flatMap((site) => list(site, '10', '1', { age })),
  );
  const { pack, offer } = await into(ages);
  expect(offer.findings).toContainEqual({
    code: 'lists-added-up',
    where: 'dats.csv',
    detail: { number: 1 },
  });
  expect(listsOf(pack)[0]).toBe('7A1 mri 2025-09 44 40 4 reconstructed');
});

it('bands that the plan does not have are added to it, and each list keeps those that it is told in', async () => {
  const { pack } = await into([
    `5,Mawrth 2026,Delweddu,${NORTH},Pob oed,Hyd at 8 wythnos,[p]`,
    `3,Mawrth 2026,Delweddu,${NORTH},Pob oed,Dros 8 wythnos a hyd at 14 wythnos,`,
    `1,Mawrth 2026,Delweddu,${NORTH},Pob oed,Dros 14 wythnos,`,
  ]);
  expect(listsOf(pack)).toContain('7A1 mri 2026-03 9 5 3 1 reconstructed p');
  expect(listsOf(pack)).toContain('7A1 mri 2025-09 60 50 10 synthetic');
});

it('a figure that is suppressed makes no list of nought: the list stays as it was, and says so', async () => {
  const { pack, offer } = await into([
    ...list(NORTH, '50', '[c]'),
    ...list('Hywel Dda University Health Board', '8', '1'),
  ]);
  expect(listsOf(pack)).toEqual([
    '7A1 mri 2025-09 60 50 10 synthetic',
    '7A2 mri 2025-09 9 8 1 reconstructed',
  ]);
  expect(offer.findings).toContainEqual({
    code: 'list-lacks-figure',
    where: '7A1 imaging 2025-09',
  });
});

it('boards of before April 2019, places and lines that are not known are left out and counted', async () => {
  const { offer } = await into([
    ...list(NORTH, '50', '7'),
    ...list('Cwm Taf University Health Board', '5', '1', { date: 'Mar-2019' }),
    ...list('Nowhere Hospital', '5', '1'),
    ...list(NORTH, '5', '1', { service: 'Physiotherapy' }),
    ...list(NORTH, '5', '1', { service: 'Awdioleg' }),
  ]);
  const told = offer.findings.map(({ code, detail }) =>
    [code, detail?.value, detail?.number].join(' '),
  );
  expect(told).toEqual(
    expect.arrayContaining([
      'board-of-before Cwm Taf 2',
      'place-not-known Nowhere Hospital 2',
      'line-not-known Physiotherapy 2',
      'line-without-service audiology 2',
    ]),
  );
  expect(offer.files[0]).toMatchObject({ rows: 10, accepted: 2 });
});

it('a total that is not the sum of its bands is told, and the bands are taken', async () => {
  const { offer } = await into([
    ...list(NORTH, '50', '7'),
    `60,Sep-2025,Imaging,${NORTH},All ages,Total,`,
  ]);
  expect(offer.findings).toContainEqual({
    code: 'parts-differ',
    where: '7A1 imaging 2025-09',
    detail: { total: 60, parts: 57 },
  });
});

it('the same file again changes nothing; a correction takes its place, and both files stay named in the ledger', async () => {
  const first = await brought(plan, plan.first, [file(list(NORTH, '50', '7'))]);
  const again = await brought(plan, first.kept, [file(list(NORTH, '50.0', '7'))]);
  expect(again.offer.facts).toEqual([]);
  expect(again.offer.changes).toEqual([
    { what: 'unchanged', where: '2025-09', before: '1', after: '1' },
  ]);
  const corrected = await brought(plan, again.kept, [file(list(NORTH, '51', '7'))]);
  const set = entityOf(DATA_SETS, 'dats-2025-09');
  const hashes = [first, corrected].map(({ kept }) => valueAt(kept, set, 'file_sha256'));
  expect(new Set(hashes).size).toBe(2);
  expect(listsOf(corrected.pack)[0]).toBe('7A1 mri 2025-09 58 51 7 reconstructed');
});

it.each([
  [
    'a month that is none',
    list(NORTH, '1', '2', { date: 'Smarch 2025' }),
    { code: 'not-a-month', row: 2, column: 'Date', value: 'Smarch 2025' },
  ],
  [
    'a figure that is none',
    list(NORTH, 'many', '2'),
    { code: 'not-a-number', row: 2, column: 'Data Values', value: 'many' },
  ],
  [
    'part of a person',
    list(NORTH, '1.5', '2'),
    { code: 'not-a-whole-number', row: 2, value: '1.5' },
  ],
  ['fewer than nobody', list(NORTH, '1', '-2'), { code: 'out-of-range', row: 3, value: '-2' }],
  [
    'a band that is none',
    [`1,Sep-2025,Imaging,${NORTH},All ages,A while,`],
    { code: 'not-allowed', row: 2, column: 'Weeks waiting' },
  ],
  [
    'the same row twice',
    [...list(NORTH, '1', '2'), ...list(NORTH, '1', '2')],
    { code: 'duplicate-key', row: 4 },
  ],
])('%s is refused, with the row and what stands there', async (_, rows, issue) => {
  expect((await refusedFor(rows))[0]).toMatchObject({ file: 'dats.csv', ...issue });
});

it('a file without the columns of a cube is refused once, with the headings that are needed', async () => {
  const issues = await refusedFor(['1,2', '3,4'], 'Name,Amount');
  expect(issues.map(({ code }) => code)).toEqual(['column-missing']);
});

it('JSON that is cut off is refused, and nothing of it is taken', async () => {
  const bytes = Buffer.from('{"value":[{"Data":"1.0","Date_ItemName_ENG":"May 2025"');
  const offer = await offered(plan, plan.first, { kind: 'bytes', file: 'dats.json', bytes });
  expect(offer.ok ? [] : offer.issues).toMatchObject([{ code: 'file-damaged', file: 'dats.json' }]);
});

it('two rates of sickness of one place and quarter are refused: nobody knows which is meant', async () => {
  const of = (rate: string) =>
    `${rate},January to March 2025,Wales,"Scientific, therapeutic and technical staff",Sickness absence rate (%)`;
  const heading = 'Data Values,Quarter,Organisation,Staff group,Measure';
  const twice = await offered(plan, plan.first, file([of('6.1'), of('5.9')], heading));
  expect(twice.ok || twice.issues).toMatchObject([{ code: 'duplicate-key', row: 3 }]);
  const same = await offered(plan, plan.first, file([of('6.1'), of('6.1')], heading));
  expect(same).toMatchObject({ ok: true, value: { files: [{ rows: 2, accepted: 1 }] } });
});
