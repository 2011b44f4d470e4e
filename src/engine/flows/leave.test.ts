import { describe, expect, it, test } from 'vitest';
import { numberIn, type Table, tableOn } from '../fixtures/page.ts';
import { aGroup, ages, aLever } from '../fixtures/sample-workforce.ts';
import { begunWith, headsByAge, headsOf, peopleFlow } from '../fixtures/staffed.ts';
import { leave } from './leave.ts';

const YOUNGEST = 20;
const YEARS_IN_BAND = 5;

const table = tableOn('leave.md', 'One group, by age');

const bandOf = (row: Table[number]): number => (numberIn(row.ages) - YOUNGEST) / YEARS_IN_BAND;

const group = aGroup({
  heads: ages(Object.fromEntries(table.map((row) => [bandOf(row), numberIn(row.heads)]))),
  rates: { leaving: 0.52, retiring_60: 1.04, retiring_65: 2.6, returning: 0.5 },
});

const total = (name: string): number => table.reduce((sum, row) => sum + numberIn(row[name]), 0);

describe('in a week a share of each age leaves or retires, and the rest grow older', () => {
  const one = begunWith({ groups: [group] });
  leave(one, 0);

  it.each(table)('those of $ages and older', (row) => {
    expect(headsByAge(one)[bandOf(row)]).toBeCloseTo(numberIn(row['heads after']), 9);
  });

  it.each(['left', 'retired', 'returned'] as const)('%s, all ages together', (flow) => {
    expect(peopleFlow(one, flow)).toBeCloseTo(total(flow), 9);
  });

  it('on paper, nobody is lost', () => {
    const gone = total('left') + total('retired') - total('returned');
    expect(total('heads') - gone).toBeCloseTo(total('heads after'), 9);
  });
});

const leftAndRetired = (factor: number): readonly number[] => {
  const one = begunWith({ groups: [group], levers: [aLever('retain', factor)] });
  leave(one, 0);
  return [peopleFlow(one, 'left'), peopleFlow(one, 'retired')];
};

test('retaining people lowers leaving and retiring alike', () => {
  expect(leftAndRetired(0.5)).toEqual([expect.closeTo(4.4, 9), expect.closeTo(7.7, 9)]);
});

test('nobody retires before 55', () => {
  const rates = { retiring_55: 5.2, retiring_60: 5.2, retiring_65: 5.2 };
  const young = aGroup({ heads: ages({ 0: 50, 6: 50 }), rates });
  const old = aGroup({ heads: ages({ 7: 10, 8: 10, 9: 10 }), rates });
  const one = begunWith({ groups: [young, old] });
  leave(one, 0);
  expect([peopleFlow(one, 'retired', 0), peopleFlow(one, 'retired', 1)]).toEqual([0, 3]);
});

test('where all who retire return, the group only grows older', () => {
  const one = begunWith({
    groups: [aGroup({ heads: ages({ 8: 100 }), rates: { retiring_60: 1, returning: 1 } })],
  });
  leave(one, 0);
  expect(headsOf(one)).toBeCloseTo(100, 12);
  expect(headsByAge(one)[9]).toBeCloseTo(100 / 260, 12);
});

test('in the last band nobody grows older', () => {
  const one = begunWith({ groups: [aGroup({ heads: ages({ 9: 100 }) })] });
  leave(one, 0);
  expect(headsByAge(one)).toEqual(ages({ 9: 100 }));
});
