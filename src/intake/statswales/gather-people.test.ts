import { expect, it } from 'vitest';
import { gatheringPeople, type RowOfPeople } from './gather-people.ts';

const row = (
  from: number,
  to: number | undefined,
  people: number,
  more: Partial<RowOfPeople> = {},
) => ({
  board: '7A3',
  year: 2024,
  from,
  to,
  people,
  way: 'board' as const,
  area: 'Swansea Bay',
  sex: '',
  ...more,
});

const gathered = (...rows: readonly RowOfPeople[]) => {
  const gathering = gatheringPeople();
  const added = rows.map(gathering.add);
  return {
    added,
    people: gathering.people().map(({ from, people }) => [from, people]),
    rows: gathering.rows(),
  };
};

it('single ages and the groups that they are part of are not added together', () => {
  expect(gathered(row(0, 1, 30), row(0, 0, 10), row(1, 1, 20), row(2, undefined, 70))).toEqual({
    added: [true, true, true, true],
    people: [
      [0, 10],
      [1, 20],
      [2, 70],
    ],
    rows: 3,
  });
});

it('areas are added up to their board only where all of them are there', () => {
  const area = (name: string, people: number) =>
    row(0, undefined, people, { way: 'area', area: name });
  expect(gathered(area('Swansea', 6)).people).toEqual([]);
  expect(gathered(area('Swansea', 6), area('Neath Port Talbot', 4)).people).toEqual([[0, 10]]);
});

it('a row that is there twice counts once, and one that says otherwise the second time is refused', () => {
  expect(gathered(row(0, undefined, 6), row(0, undefined, 6))).toMatchObject({
    added: [true, true],
    people: [[0, 6]],
  });
  expect(gathered(row(0, undefined, 6), row(0, undefined, 7)).added).toEqual([true, false]);
});
