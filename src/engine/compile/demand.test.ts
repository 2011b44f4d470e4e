import { describe, expect, it } from 'vitest';
import { numberIn, rounding, tableOn } from '../fixtures/page.ts';
import { aList, aWeek } from '../fixtures/sample-model.ts';
import { aLever, aStaffedModel } from '../fixtures/sample-workforce.ts';
import { compiledAll } from '../fixtures/staffed.ts';
import { begin, FLOWS, flows, running } from '../state.ts';
import { step } from '../step.ts';

const WEEKS = 101;

/** Patients added to each list, week by week. */
const added = (given: Parameters<typeof aLever>[2]): readonly (readonly number[])[] => {
  const transfer = aLever('transfer', 0.06, { boards: ['north'], subject: 'south', ...given });
  const lists = [
    aList({ additions: aWeek(20) }),
    aList({ board: 'south', additions: aWeek(0) }),
    aList({ board: 'south', service: 'ct', additions: aWeek(0) }),
  ];
  const one = running(compiledAll(aStaffedModel({ levers: [transfer] }, lists, WEEKS)));
  begin(one);
  return Array.from({ length: WEEKS }, (_, week) => {
    step(one, week);
    return lists.map((_list, list) => one.state.flow[list * FLOWS + flows.added] ?? Number.NaN);
  });
};

describe('patients go to another board as the page says', () => {
  const weeks = added({ start: 10, rampWeeks: 52 });

  it.each(tableOn('demand.md', 'Patients who go to another board').map((row) => [row.week, row]))(
    'in week %s',
    (week, row) => {
      const [north = 0, south = 0, ct = 0] = weeks[numberIn(String(week))] ?? [];
      const { go = '', stay = '' } = row as Readonly<Record<string, string>>;
      expect(Math.abs(north - numberIn(stay))).toBeLessThanOrEqual(rounding(stay));
      expect(Math.abs(south - numberIn(go))).toBeLessThanOrEqual(rounding(go));
      expect([north + south, ct]).toEqual([expect.closeTo(20, 12), 0]);
    },
  );
});
