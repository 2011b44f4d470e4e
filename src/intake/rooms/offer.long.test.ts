import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Finding, Pack } from '#domain';
import { csvFile, soundOffer, walesPlan } from '../fixtures/wales-plan.ts';
import type { ImportSource } from '../offer.ts';
import { roomsKind } from './offer.ts';

const fixture = (name: string): ImportSource => ({
  kind: 'path',
  path: join(import.meta.dirname, 'fixtures', name),
});

const roomIn = (pack: Pack, board: string, equipment: string) => {
  const room = pack.workforce?.rooms.find(
    (one) => one.board === board && one.equipment === equipment,
  );
  return [room?.number, room?.openHours, room?.label];
};

const workIn = (pack: Pack, board: string, service: string) =>
  pack.workforce?.work.find((one) => one.board === board && one.service === service);

const codesIn = (findings: readonly Finding[]) => findings.map(({ code, where }) => [code, where]);

it('scanners and rooms take the place of the plan’s own; rooms told one by one are added up', async () => {
  const plan = await walesPlan(roomsKind);
  const offer = soundOffer(await plan.offered(fixture('rooms.csv')));
  expect(offer.files).toMatchObject([{ rows: 6, accepted: 4 }]);
  expect(codesIn(offer.findings)).toEqual([
    ['columns-not-read', 'rooms.csv'],
    ['sums-left-out', 'rooms.csv'],
    ['equipment-not-in-plan', 'Cyclotron'],
  ]);
  const pack = await plan.keep(offer);
  expect(roomIn(pack, '7A3', 'ct-scanner')).toEqual([4, 72, 'real']);
  expect(roomIn(pack, '7A3', 'endoscopy-room')).toEqual([2, 35, 'real']);
  expect(roomIn(pack, '7A1', 'ct-scanner')[2]).toBe('synthetic');
  const again = soundOffer(await plan.offered(fixture('rooms.csv')));
  expect([again.facts, again.dataSets]).toEqual([[], []]);
});

it('sessions of no said length are hours by the job plan’s measure, and say so; without hours the plan’s own stay', async () => {
  const plan = await walesPlan(roomsKind);
  const offer = soundOffer(await plan.offered(fixture('sesiynau.csv')));
  expect(codesIn(offer.findings)).toEqual([['sessions-as-hours', 'sesiynau.csv']]);
  const before = roomIn(await plan.keep({ ...offer, facts: [] }), '7A7', 'ultrasound-room');
  const pack = await plan.keep(offer);
  expect(roomIn(pack, '7A2', 'endoscopy-room')).toEqual([4, 37.5, 'reconstructed']);
  expect(roomIn(pack, '7A7', 'ultrasound-room')).toEqual([3, ...before.slice(1)]);
});

it('tests and reports that others do, and extra sessions, are what is bought each week', async () => {
  const plan = await walesPlan(roomsKind);
  const offer = soundOffer(await plan.offered(fixture('outsourcing.csv')));
  expect(codesIn(offer.findings)).toEqual([['service-not-in-plan', 'PET']]);
  const pack = await plan.keep(offer);
  expect(workIn(pack, '7A1', 'mri')).toMatchObject({ testsBought: 60, reportsBought: 140 });
  expect(workIn(pack, '7A1', 'mri')?.label).toBe('synthetic');
  expect(workIn(pack, '7A1', 'colonoscopy')).toMatchObject({ testsBought: 24, label: 'real' });
  expect(workIn(pack, '7A1', 'ultrasound')?.testsBought).toBe(37);
});

it('what can’t be trusted is told row by row, and nothing is changed', async () => {
  const plan = await walesPlan(roomsKind);
  const refusedOf = async (lines: readonly string[]) => {
    const offered = await plan.offered(csvFile('bad.csv', lines));
    return offered.ok ? [] : offered.issues.map(({ code, row }) => [code, row]);
  };
  expect(
    await refusedOf([
      'Board,Equipment,Number,Open hours',
      '7A1,CT,2.5,60',
      '7A1,MRI,2,200',
      '7A2,CT,-1,60',
      '7A2,MRI,two,60',
    ]),
  ).toEqual([
    ['out-of-range', 4],
    ['not-a-number', 5],
  ]);
  expect(
    await refusedOf(['Board,Equipment,Number,Open hours', '7A1,CT,2.5,60', '7A1,MRI,2,200']),
  ).toEqual([
    ['not-a-whole-number', 2],
    ['out-of-range', 3],
  ]);
  expect(await refusedOf(['Board,Service,WLI sessions', '7A1,Colonoscopy,3'])).toEqual([
    ['column-missing', 2],
  ]);
  expect(await refusedOf(['Equipment,Number', 'CT,3'])).toEqual([['column-missing', 1]]);
  expect(await refusedOf(['Title', 'Nothing of rooms'])).toEqual([['column-missing', 1]]);
});

it('a mark in the place of how many there are leaves a row out: it is not one', async () => {
  const plan = await walesPlan(roomsKind);
  const lines = ['Board,Equipment,Number,Open hours', '7A1,CT scanner,*,40', '7A1,MRI scanner,,40'];
  const offer = soundOffer(await plan.offered(csvFile('rooms.csv', lines)));
  expect(offer.changes).toMatchObject([{ where: '7A1 mri-scanner', after: '1 × 40 h' }]);
  expect(offer.findings).toMatchObject([{ code: 'rows-without-figures', detail: { count: 1 } }]);
});
