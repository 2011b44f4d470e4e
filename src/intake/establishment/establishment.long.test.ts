import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Offer } from '../offer.ts';
import { walesPlan } from '../staff/fixtures/wales-plan.ts';
import { staffKind } from '../staff/offer.ts';
import { establishmentKind } from './offer.ts';

const file = (name: string): string => join(import.meta.dirname, 'fixtures', name);
const STAFF = join(import.meta.dirname, '../staff/fixtures/staff-english.csv');

const linesOf = ({ changes }: Offer) =>
  changes.map(({ what, where, before, after }) => `${what} ${where} ${before ?? '-'} ${after}`);
const codesOf = ({ findings }: Offer) => findings.map(({ code, where }) => `${code} ${where}`);

describe('the funded posts of a finance ledger', () => {
  let plan: Awaited<ReturnType<typeof walesPlan>>;
  let before: Offer;
  let offer: Offer;
  beforeAll(async () => {
    plan = await walesPlan();
    before = await plan.bring(establishmentKind, file('ledger-english.csv'));
    await plan.bring(establishmentKind, file('codes.csv'));
    offer = await plan.bring(establishmentKind, file('ledger-english.csv'));
  });

  it('are nobody’s until the codes of their lines are known: each line is told with posts and money', () => {
    expect(before.facts).toEqual([]);
    expect(before.findings).toContainEqual({
      code: 'ledger-unmatched',
      where: '7A1',
      detail: { centre: 'P200', code: '4000', fte: '10', money: '400000', rows: 1 },
    });
  });

  it('are added up by group in the shares that the codes say, savings taken off', () => {
    expect(linesOf(offer)).toContain('changed 7A1 radiographer establishment 133.1 135.25');
    expect(linesOf(offer)).toContain('changed 7A1 sonographer establishment 30.8 15.25');
  });

  it('may be fewer than are in post: vacancies are then below none, and told so', () => {
    expect(linesOf(offer)).toContain('changed 7A1 sonographer vacancies 0.72 -14.83');
  });

  it('leave money, sums and other bodies out, and say so', () => {
    expect(codesOf(offer)).toEqual(
      expect.arrayContaining([
        'ledger-money ledger-english.csv',
        'sums-left-out ledger-english.csv',
        'staff-elsewhere ledger-english.csv',
      ]),
    );
  });

  it('change nothing when they are brought in again, nor in Welsh where they are the same', async () => {
    expect((await plan.bring(establishmentKind, file('ledger-english.csv'))).facts).toEqual([]);
    const welsh = await plan.bring(establishmentKind, file('ledger-welsh.csv'));
    expect(welsh.facts).toEqual([]);
    expect(linesOf(welsh)).toContain('unchanged 7A1 radiographer establishment 135.25 135.25');
  });

  it('make a row real on both sides once the staff record is there too', async () => {
    expect((await plan.staffAt('7A1', 'radiographer'))?.label).toBe('synthetic');
    await plan.bring(staffKind, STAFF);
    expect((await plan.staffAt('7A1', 'radiographer'))?.label).toBe('real');
    expect((await plan.staffAt('7A2', 'radiographer'))?.label).toBe('synthetic');
  });
});

it('a group whose lines are of money alone keeps the posts that it has: nobody said that it has none', async () => {
  const plan = await walesPlan();
  await plan.bring(establishmentKind, file('codes.csv'));
  const text = 'Organisation,Cost Centre,Subjective Code,Funded FTE,Budget\n7A1,R100,3102,,90000\n';
  const source = { kind: 'bytes', file: 'ledger.csv', bytes: Buffer.from(text) } as const;
  const offer = await establishmentKind.offer(source, await plan.plan(), {});
  expect(offer).toMatchObject({ ok: true, value: { facts: [], changes: [] } });
});

describe('codes of the finance ledger', () => {
  const codes = (...rows: readonly string[]) =>
    ({
      kind: 'bytes',
      file: 'codes.csv',
      bytes: Buffer.from(`Cost Centre,Subjective Code,Group,Share\n${rows.join('\n')}\n`),
    }) as const;

  it('take the place of all that was said of the same line before', async () => {
    const plan = await walesPlan();
    await plan.bring(establishmentKind, file('codes.csv'));
    const offer = await establishmentKind.offer(
      codes('R100,3102,radiographer,1'),
      await plan.plan(),
      {},
    );
    expect(offer.ok && offer.value.changes.map(({ what, after }) => `${what} ${after}`)).toEqual([
      'superseded radiographer',
      'removed undefined',
    ]);
  });

  it('that name a group nobody knows, or more than all of a line, are refused with their rows', async () => {
    const plan = await walesPlan();
    const offer = await establishmentKind.offer(
      codes('R100,3102,wizards,1', 'R100,3103,radiographer,2'),
      await plan.plan(),
      {},
    );
    expect(offer.ok || offer.issues).toMatchObject([
      { code: 'unknown-id', row: 2, column: 'group', value: 'wizards' },
      { code: 'out-of-range', row: 3, column: 'share', value: '2' },
    ]);
  });
});
