import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Offer } from '../offer.ts';
import { walesPlan } from './fixtures/wales-plan.ts';
import { staffKind } from './offer.ts';

const file = (name: string): string => join(import.meta.dirname, 'fixtures', name);
const ENGLISH = file('staff-english.csv');

const linesOf = ({ changes }: Offer) =>
  changes.map(({ what, where, before, after }) => `${what} ${where} ${before ?? '-'} ${after}`);
const codesOf = ({ findings }: Offer) => findings.map(({ code, where }) => `${code} ${where}`);

type Plan = Awaited<ReturnType<typeof walesPlan>>;

describe('a file of the staff record', () => {
  let plan: Plan;
  let offer: Offer;
  beforeAll(async () => {
    plan = await walesPlan();
    offer = await plan.bring(staffKind, ENGLISH);
  });

  it('is counted by board, group and age: people once, with the hours of all their assignments', async () => {
    const row = await plan.staffAt('7A1', 'radiographer');
    expect(row).toMatchObject({ heads: [0, 1, 1, 0, 0, 0, 0, 0, 0, 0], participation: 1 });
    expect(await plan.staffAt('7A1', 'sonographer')).toMatchObject({
      heads: [0, 0, 0, 0, 1, 0, 0, 0, 0, 0],
      participation: 0.8,
    });
    expect(codesOf(offer)).toContain('staff-several-posts staff-english.csv');
  });

  it('tells each board and group as it was and as it is, vacancies too', () => {
    expect(linesOf(offer)).toContain('changed 7A1 radiographer heads 145 2');
    expect(linesOf(offer)).toContain('changed 7A1 radiographer vacancies 4.31 131.1');
    expect(linesOf(offer).filter((line) => line.includes(' 7A2 '))).toEqual([]);
  });

  it('leaves bank and honorary staff, other bodies and sums out, and says so', () => {
    expect(offer.files).toMatchObject([{ rows: 12, accepted: 7 }]);
    expect(codesOf(offer)).toEqual(
      expect.arrayContaining([
        'staff-without-hours staff-english.csv',
        'staff-elsewhere staff-english.csv',
        'sums-left-out staff-english.csv',
        'staff-ages-spread 7A1 radiologist',
      ]),
    );
  });

  it('tells what codes no group is known for, with their hours', () => {
    expect(offer.findings).toContainEqual({
      code: 'staff-unmatched',
      where: '7A1',
      detail: {
        code: 'U1X',
        group: 'Healthcare Scientists',
        role: 'Practitioner',
        area: 'Vascular Science',
        fte: '0.75',
        rows: 1,
      },
    });
  });

  it('never tells a name or a number of anybody, and keeps none', () => {
    const told = JSON.stringify(offer) + offer.dataSets.map(({ bytes }) => bytes).join('\n');
    expect(told).not.toMatch(/Secret|9000000/);
  });

  it('is in the ledger by its name, size and hash for each of its boards', () => {
    const own = offer.facts.filter(({ field }) => field === 'file_sha256');
    expect(own.map(({ entity }) => entity)).toEqual([
      'data-sets/staff-in-post-7A1',
      'data-sets/staff-in-post-7A4',
    ]);
  });

  it('makes people real, and leaves the posts that they fill what they were', async () => {
    const { pack } = await plan.plan();
    expect(pack.workforce?.staff).toHaveLength(113);
    const { dataSets } = offer;
    const [heading = '', ...rows] = String(dataSets[0]?.bytes).split('\n');
    const cells = (row = '') =>
      Object.fromEntries(heading.split(',').map((name, at) => [name, row.split(',')[at]]));
    expect(cells(rows.find((row) => row.startsWith('7A1,radiographer,')))).toMatchObject({
      label: 'real',
      establishment: '133.1',
      establishment_label: 'synthetic',
    });
    const told = offer.changes.filter(({ where }) => where.startsWith('7A1 radiographer '));
    expect(told.map(({ what }) => what)).toEqual(['changed', 'changed', 'unchanged', 'changed']);
    expect((await plan.staffAt('7A1', 'radiographer'))?.label).toBe('synthetic');
  });

  it('changes nothing when it is brought in again', async () => {
    const again = await plan.bring(staffKind, ENGLISH);
    expect(again.facts).toEqual([]);
    expect(new Set(again.changes.map(({ what }) => what))).toEqual(new Set(['unchanged']));
  });

  it('is superseded by a later one of the same board and group, and no other row changes', async () => {
    const text = (await readFile(ENGLISH, 'utf8')).replace(
      '26-30,Permanent,1.00',
      '26-30,Permanent,0.50',
    );
    const later = await staffKind.offer(
      { kind: 'bytes', file: 'later.csv', bytes: Buffer.from(text) },
      await plan.plan(),
      {},
    );
    const changed = later.ok ? linesOf(later.value).filter((line) => !line.startsWith('unch')) : [];
    expect(changed).toEqual([
      'superseded 7A1 radiographer fte 2 1.5',
      'superseded 7A1 radiographer vacancies 131.1 131.6',
    ]);
  });
});

describe('a file in Welsh, of people counted', () => {
  it('is read with its own headings, its bands and its marks', async () => {
    const plan = await walesPlan();
    const offer = await plan.bring(staffKind, file('staff-welsh.csv'));
    expect(await plan.staffAt('7A3', 'biomedical-scientist')).toMatchObject({
      heads: [4, 0, 0, 0, 10, 0, 0, 0, 0, 0],
      participation: 0.9286,
    });
    expect(await plan.staffAt('7A7', 'endoscopy-nurse')).toMatchObject({
      heads: [0, 0, 0, 0, 0, 0, 3, 0, 0, 0],
      participation: 0.8,
    });
    expect(codesOf(offer)).toContain('staff-suppressed staff-welsh.csv');
  });
});

describe('what codes mean here', () => {
  it('is kept cell by cell with its reason, goes before what is official, and counts at the next import', async () => {
    const plan = await walesPlan();
    const codes = await plan.bring(staffKind, file('codes.csv'));
    expect(codes.changes.map(({ what, after }) => `${what} ${after}`)).toEqual([
      'added cardiac-physiologist',
      'added reporting-radiographer',
    ]);
    expect(codes.facts).toContainEqual({
      entity: codes.changes[1]?.where,
      field: 'reason_en',
      value: 'Coded as radiographers though they report',
    });
    expect((await plan.bring(staffKind, file('codes.csv'))).facts).toEqual([]);
    const offer = await plan.bring(staffKind, ENGLISH);
    expect(codesOf(offer).filter((code) => code.startsWith('staff-unmatched'))).toEqual([]);
    expect((await plan.staffAt('7A1', 'reporting-radiographer'))?.heads).toEqual([
      0, 1, 1, 0, 0, 0, 0, 0, 0, 0,
    ]);
  });
});

it('a file may hold its codes beside its people, each in a table of its own', async () => {
  const table = (...rows: readonly (readonly string[])[]) =>
    `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  const html = [
    table(
      ['Rôl Swydd', 'Grŵp y cynllun', 'Rheswm'],
      ['Sgrinio', 'Sonograffwyr', 'Uwchsain yw’r gwaith'],
    ),
    table(['Bwrdd', 'Rôl Swydd', 'Oedran', 'CALl'], ['Hywel Dda', 'Sgrinio', '44', '0.5']),
  ].join('<p>Made up</p>');
  const plan = await walesPlan();
  const offer = await staffKind.offer({ kind: 'pasted', text: '', html }, await plan.plan(), {});
  const lines = offer.ok ? linesOf(offer.value) : [];
  expect(lines).toHaveLength(5);
  expect(lines).toContainEqual(expect.stringMatching(/^changed 7A2 sonographer fte [\d.]+ 0\.5$/));
});

describe('what would be counted twice', () => {
  it('is not: an assignment that stands in two rows, and a row of all ages', async () => {
    const plan = await walesPlan();
    const bytes = Buffer.from(
      [
        'Organisation,Assignment Number,Job Role,Age Band,FTE',
        '7A7,20481236,Sonographer,45-49,0.5',
        '7A7,20481236,Sonographer,45-49,0.5',
        '7A7,20481237,Sonographer,All ages,1',
      ].join('\n'),
    );
    const source = { kind: 'bytes', file: 'staff.csv', bytes } as const;
    const offer = await staffKind.offer(source, await plan.plan(), {});
    expect(offer.ok && linesOf(offer.value)).toContain('changed 7A7 sonographer fte 5.19 0.5');
    expect(offer.ok && codesOf(offer.value)).toEqual(
      expect.arrayContaining(['sums-left-out staff.csv', 'staff-said-twice staff.csv']),
    );
  });
});

describe('a file that is not right', () => {
  let plan: Plan;
  beforeAll(async () => {
    plan = await walesPlan();
  });
  const refused = async (text: string, options = {}) => {
    const source = { kind: 'bytes', file: 'bad.csv', bytes: Buffer.from(text) } as const;
    const offer = await staffKind.offer(source, await plan.plan(), options);
    return offer.ok ? [] : offer.issues;
  };

  it('is refused with the row, the column and what stands there', async () => {
    const text = 'Organisation,Job Role,FTE\n7A1,Sonographer,lots\n7A1,Sonographer,-1\n';
    expect(await refused(text)).toMatchObject([
      { code: 'not-a-number', row: 2, column: 'FTE', value: 'lots' },
      { code: 'out-of-range', row: 3, column: 'FTE', value: '-1' },
    ]);
  });

  it('is told which column it lacks', async () => {
    expect(await refused('Organisation,Job Role\n7A1,Sonographer\n')).toMatchObject([
      { code: 'column-missing', column: 'FTE' },
    ]);
  });

  it('is refused where a row names no board and none is said beside it, or where nothing says what people do', async () => {
    expect(await refused('Job Role,FTE\nSonographer,1\n')).toMatchObject([
      { code: 'value-missing', row: 2, column: 'organisation' },
    ]);
    expect(await refused('Organisation,FTE\n7A1,1\n')).toMatchObject([
      { code: 'column-missing', row: 1, column: 'Job Role' },
    ]);
  });

  it('may not count parts of people', async () => {
    expect(await refused('Board,Job Role,Headcount,FTE\n7A1,Sonographer,2.5,2\n')).toMatchObject([
      { code: 'not-a-whole-number', row: 2, column: 'Headcount', value: '2.5' },
    ]);
  });

  it('never has a day of birth in what is told, however it is written', async () => {
    const text =
      'Organisation,Job Role,Staff Group,Date of Birth,FTE\n7A1,Sonographer,AHP,31/02/1970,1\n';
    const source = { kind: 'bytes', file: 'births.csv', bytes: Buffer.from(text) } as const;
    const offer = await staffKind.offer(source, await plan.plan(), {});
    expect(offer.ok && codesOf(offer.value)).toContain('staff-births births.csv');
    expect(JSON.stringify(offer)).not.toContain('1970');
  });

  it('never has a name in what is told, where letters of it were lost', async () => {
    const text = 'Organisation,Job Role,Age,FTE,First Name\n7A1,Sonographer,44,1,Si?n\n';
    const source = { kind: 'bytes', file: 'lost.csv', bytes: Buffer.from(text) } as const;
    const offer = await staffKind.offer(source, await plan.plan(), {});
    expect(offer.ok && codesOf(offer.value)).toContain('letters-lost lost.csv:2');
    expect(JSON.stringify(offer)).not.toContain('Si?n');
  });

  it('may name no board where one is said beside it; one that is not of the plan is refused', async () => {
    const source = {
      kind: 'bytes',
      file: 'own.csv',
      bytes: Buffer.from('Job Role,Age Band,FTE\nSonographer,40-44,1\n'),
    } as const;
    const offer = await staffKind.offer(source, await plan.plan(), { board: '7A2' });
    expect(offer.ok && linesOf(offer.value)[0]).toBe('changed 7A2 sonographer heads 27 1');
    const unknown = await staffKind.offer(source, await plan.plan(), { board: '7A9' });
    expect(unknown.ok || unknown.issues).toMatchObject([{ code: 'not-allowed', column: 'board' }]);
  });
});
