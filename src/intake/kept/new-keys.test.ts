import { expect, test } from 'vitest';
import { changedBy, fact, smallKeptPlan } from '../fixtures/kept-plan.ts';
import { newKeysRefused } from './new-keys.ts';

const made = (key: string) => fact(`actions/${key}`, 'title_en', 'Train');

test.each(['A07', 'A31', 'A07.1', 'A107', 'A31.12'])(
  '%s may be the code of a new action',
  async (key) => {
    const { first } = await smallKeptPlan();
    expect(newKeysRefused(changedBy(first, [made(key)]))).toEqual([]);
  },
);

test.each(['a7', 'A7', 'A00', 'B07', 'A07.0', 'A07.1.2', 'A1000', 'A07-1'])(
  '%s may not be',
  async (key) => {
    const { first } = await smallKeptPlan();
    expect(newKeysRefused(changedBy(first, [made(key)]))).toEqual([
      {
        code: 'not-an-action-code',
        file: 'actions',
        key,
        column: 'action',
        value: key,
        expected: 'A07 | A31 | A07.1',
      },
    ]);
  },
);

test('a plan that was kept with such a code is still read, and its action still edited', async () => {
  const { first, read } = await smallKeptPlan();
  const cells = [...(first.tables.get('actions')?.get('A01') ?? [])];
  const older = changedBy(
    first,
    cells.map(([field, { value }]) => fact('actions/a7', field, value)),
  );
  const edited = changedBy(older, [fact('actions/a7', 'title_en', 'Train more')]);
  expect(newKeysRefused(edited)).toEqual([]);
  const pack = await read(edited);
  expect(pack.ok && pack.value.plan.actions.map(({ id }) => id)).toEqual(['A01', 'a7']);
});

test('whatever else is new may be called as before', async () => {
  const { first } = await smallKeptPlan();
  expect(newKeysRefused(changedBy(first, [fact('risks/r-1', 'text_en', 'Rain')]))).toEqual([]);
});
