import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Finding, isoMonth, type Pack } from '#domain';
import { csvFile, soundOffer, walesPlan } from '../fixtures/wales-plan.ts';
import type { ImportSource } from '../offer.ts';
import { xlsxOf } from '../table-file/fixtures.ts';
import { activityKind } from './offer.ts';

const fixture = (name: string): ImportSource => ({
  kind: 'path',
  path: join(import.meta.dirname, 'fixtures', name),
});

const sheetOf = (rows: readonly (readonly string[])[]): string => {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  return `<sheetData>${rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('')}</sheetData>`;
};

const testsIn = ({ boards, services, activity }: Pack, where: string) =>
  activity
    .filter(
      ({ board, service, month }) =>
        `${boards[board]?.id} ${services[service]?.id} ${isoMonth(month)}` === where,
    )
    .map(({ fromList, planned, unscheduled, label }) => [fromList, planned, unscheduled, label])[0];

const said = (findings: readonly Finding[], code: Finding['code']) =>
  findings.filter((finding) => finding.code === code).map(({ where, detail }) => [where, detail]);

it('months of a radiology system take the place of the plan’s own; what the plan does not have is told, with how much of it there was', async () => {
  const plan = await walesPlan(activityKind);
  const offer = soundOffer(await plan.offered(fixture('radiology-months.csv')));
  expect(offer.files).toMatchObject([{ file: 'radiology-months.csv', rows: 10, accepted: 4 }]);
  const { findings } = offer;
  expect(said(findings, 'service-not-in-plan')).toEqual([
    ['XR', { rows: 2, amount: 26300 }],
    ['DEXA', { rows: 1, amount: 300 }],
  ]);
  expect(said(findings, 'board-not-in-plan')).toEqual([['Narnia', { rows: 1, amount: 0 }]]);
  expect(said(findings, 'sums-left-out')).toEqual([['radiology-months.csv', { count: 1 }]]);
  expect(said(findings, 'rows-without-figures')).toEqual([['radiology-months.csv', { count: 1 }]]);
  expect(said(findings, 'columns-not-read')[0]?.[1]).toEqual({ list: 'Reported' });
  expect(said(findings, 'months-not-in-file')[0]?.[1]).toEqual({
    ...{ first: '2023-10', last: '2025-07', months: 22 },
  });
  expect(offer.changes[0]).toMatchObject({
    ...{ what: 'changed', where: '7A1 ct 2025-08', after: '2810 + 602 + 2745' },
  });
  const pack = await plan.keep(offer);
  expect(testsIn(pack, '7A1 ct 2025-09')).toEqual([2790, 598, 2731, 'real']);
  expect(testsIn(pack, '7A1 mri 2025-09')).toEqual([1822, { missing: 'suppressed' }, 205, 'real']);
  expect(testsIn(pack, '7A1 ct 2025-07')?.[3]).toBeUndefined();
  const waiting = pack.workforce?.work.find(
    ({ board, service }) => board === '7A1' && service === 'ct',
  );
  expect(waiting).toMatchObject({ waitingForReport: 1301, label: 'real' });
});

it('the same file again changes nothing; a corrected one supersedes', async () => {
  const plan = await walesPlan(activityKind);
  const lines = ['Board,Service,Month,From list,Planned,Unscheduled', '7A1,CT,2025-09,100,20,30'];
  await plan.keep(soundOffer(await plan.offered(csvFile('a.csv', lines))));
  const again = soundOffer(await plan.offered(csvFile('a.csv', lines)));
  expect([again.facts, again.dataSets]).toEqual([[], []]);
  expect(again.changes.map(({ what }) => what)).toEqual(['unchanged']);
  const later = csvFile('b.csv', [lines[0] ?? '', '7A1,CT,2025-09,101,20,30']);
  expect(soundOffer(await plan.offered(later)).changes).toEqual([
    {
      ...{ what: 'superseded', where: '7A1 ct 2025-09' },
      ...{ before: '100 + 20 + 30', after: '101 + 20 + 30' },
    },
  ]);
});

it('months may stand across, in Welsh; all tests together are divided as the plan’s own are, and only then reconstructed', async () => {
  const plan = await walesPlan(activityKind);
  const offer = soundOffer(await plan.offered(fixture('endosgopi-ar-draws.csv')));
  expect(said(offer.findings, 'tests-divided')).toEqual([['7A3 colonoscopy', { months: 3 }]]);
  expect(said(offer.findings, 'tests-not-divided')).toEqual([
    ['7A7 flexible-sigmoidoscopy', { months: 1 }],
  ]);
  const pack = await plan.keep(offer);
  expect(testsIn(pack, '7A3 gastroscopy 2025-08')).toEqual([310, 88, 41, 'real']);
  const divided = testsIn(pack, '7A3 colonoscopy 2025-09');
  expect(divided?.[3]).toBe('reconstructed');
  expect(divided?.slice(0, 3).reduce<number>((sum, one) => sum + Number(one), 0)).toBe(420);
});

it('a laboratory has no list: its requests and what waits are its work, real where all of it is told', async () => {
  const plan = await walesPlan(activityKind);
  const pack = await plan.keep(soundOffer(await plan.offered(fixture('laboratory.csv'))));
  const work = (service: string) =>
    pack.workforce?.work.find((row) => row.board === '7A4' && row.service === service);
  expect(work('histopathology')).toMatchObject({
    ...{ requestsPerWeek: 951.1, waitingForTest: 320, waitingForReport: 812, label: 'real' },
  });
  expect(work('blood-sciences')).toMatchObject({ requestsPerWeek: 42000, label: 'synthetic' });
});

it('a workbook of one board says nothing of it: the board is asked for, and then taken', async () => {
  const plan = await walesPlan(activityKind);
  const source: ImportSource = {
    ...{ kind: 'bytes', file: 'ris.xlsx' },
    bytes: xlsxOf(
      sheetOf([
        ['Modality', 'Month', 'Exams'],
        ['CT', '2025-09', '6200'],
      ]),
    ),
  };
  const without = await plan.offered(source);
  expect(without).toMatchObject({ ok: false, issues: [{ code: 'column-missing', row: 1 }] });
  const offer = soundOffer(await plan.offered(source, { board: '7A2' }));
  expect(offer.changes).toMatchObject([{ where: '7A2 ct 2025-09' }]);
  expect(await plan.offered(source, { board: '9Z9' })).toMatchObject({
    ...{ ok: false, issues: [{ code: 'not-allowed', column: 'board', value: '9Z9' }] },
  });
});

it('what can’t be trusted is told row by row, and nothing is changed', async () => {
  const plan = await walesPlan(activityKind);
  const lines = [
    'Board,Service,Month,From list',
    '7A1,CT,2025-09,12.5',
    '7A1,CT,2025-13,10',
    '7A1,MRI,2025-09,many',
    '7A1,MRI,2025-08,-4',
    '7A1,US,2025-09,5',
    '7A1,US,2025-09,6',
  ];
  const refused = await plan.offered(csvFile('bad.csv', lines));
  expect(refused.ok ? [] : refused.issues.map(({ code, row }) => [code, row])).toEqual([
    ['not-a-whole-number', 2],
    ['not-a-month', 3],
    ['not-a-number', 4],
    ['out-of-range', 5],
    ['duplicate-key', 7],
  ]);
});

it('a row whose month is “Total” sums up others, and a file of nothing else has nothing to take', async () => {
  const plan = await walesPlan(activityKind);
  const heading = 'Board,Modality,Month,Tests done';
  const total = '7A1,CT,Total,9999';
  const offer = soundOffer(
    await plan.offered(csvFile('sums.csv', [heading, '7A1,CT,2025-09,4000', total])),
  );
  expect(offer.files).toMatchObject([{ rows: 2, accepted: 1 }]);
  expect(said(offer.findings, 'sums-left-out')).toEqual([['sums.csv', { count: 1 }]]);
  const refused = await plan.offered(csvFile('sums.csv', [heading, total]));
  expect(refused.ok ? [] : refused.issues).toMatchObject([{ code: 'no-row-to-take' }]);
});

it('hospitals of a board are added up; a board that is told twice, or beside its hospitals, is refused', async () => {
  const plan = await walesPlan(activityKind);
  const of = (...rows: readonly string[]) =>
    plan.offered(csvFile('ris.csv', ['Board,Service,2025-09', ...rows]));
  const offer = soundOffer(await of('Ysbyty Gwynedd,CT,10', 'Glan Clwyd Hospital,CT,20'));
  expect(offer.changes).toHaveLength(1);
  expect(offer.changes[0]?.after).toBe('15 + 2 + 13');
  const twice = await of('7A1,CT,10', 'Betsi Cadwaladr University Health Board,CT,10');
  expect(twice).toMatchObject({ ok: false, issues: [{ code: 'duplicate-key', row: 3 }] });
  const parts = await of('7A1,CT,30', 'Ysbyty Gwynedd,CT,10');
  expect(parts).toMatchObject({ ok: false, issues: [{ code: 'duplicate-key', row: 3 }] });
});
