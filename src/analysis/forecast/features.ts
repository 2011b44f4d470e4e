import { ln } from '#engine';
import type { Panel } from './panel.ts';
import { at } from './pool.ts';

type Read = (list: number, month: number) => number;

/** Beyond this a logarithm tells of a change in what is counted, not of waiting. */
const MOST = 0.7;
const FEW = 5;
const SEASON = 12;
const HALF = 6;
const QUARTER = 3;
const TWO_YEARS = 24;
/** Patients, below which a month's change is mostly chance. */
const SMALL = 500;

/** Now against the mean of the months before. */
const against =
  (read: Read, months: number): Read =>
  (list, month) => {
    let sum = 0;
    let count = 0;
    for (let back = 1; back <= months; back += 1) {
      const value = read(list, month - back);
      if (Number.isNaN(value)) continue;
      sum += value;
      count += 1;
    }
    return count > 0 ? read(list, month) - sum / count : Number.NaN;
  };

const within =
  (read: Read, most: number): Read =>
  (list, month) =>
    Math.min(most, Math.max(-most, read(list, month)));

/** What is looked at of a list: how it has moved, how many are tested, who is waiting how long. */
const looks = ({ list, share, tests, waits }: Panel): readonly Read[] => {
  const size: Read = (one, month) => ln(at(list[one], month) + FEW);
  const done: Read = (one, month) => ln(Math.max(0, at(tests[one], month)) + FEW);
  const added: Read = (one, month) => {
    const all = at(list[one], month) - at(list[one], month - 1) + at(tests[one], month);
    return ln(Math.max(0, all) + FEW);
  };
  const pace: Read = (one, month) => done(one, month) - size(one, month);
  const over: Read = (one, month) => at(share[one], month);
  const parts = waits.map(
    (wait): Read =>
      (one, month) =>
        at(wait[one], month),
  );
  const last = within(against(size, 1), MOST);
  const moved = [
    against(size, 1),
    against(size, QUARTER),
    against(size, HALF),
    against(size, SEASON),
    against(size, TWO_YEARS),
    (one: number, month: number) => size(one, month) - size(one, month - 2),
    against(done, 1),
    against(done, HALF),
    against(done, SEASON),
    against(added, HALF),
  ];
  return [
    ...moved.map((read) => within(read, MOST)),
    // A leap may go back by another part than a step, and a small list's by another than a long one's.
    (one, month) => last(one, month) * Math.abs(last(one, month)),
    (one, month) => (at(list[one], month) < SMALL ? last(one, month) : 0),
    pace,
    over,
    against(over, 1),
    against(over, QUARTER),
    against(over, SEASON),
    ...parts.flatMap((read) => [read, against(read, 1), against(read, HALF)]),
  ];
};

/** By list, then by look: each freed from what the lists of its service have in common. What is not known is as usual: 0. */
export interface Features {
  readonly width: number;
  readonly cells: Float64Array;
}

const centre = (cells: Float64Array, { panel, month }: Where): void => {
  const width = cells.length / panel.lists.length;
  for (let column = 0; column < width; column += 1) {
    const sums = panel.groups.map(() => ({ value: 0, weight: 0 }));
    for (const [list, { service }] of panel.lists.entries()) {
      const value = at(cells, list * width + column);
      const weight = Math.sqrt(at(panel.list[list], month));
      const sum = sums[service];
      if (!sum || Number.isNaN(value * weight)) continue;
      sum.value += value * weight;
      sum.weight += weight;
    }
    for (const [list, { service }] of panel.lists.entries()) {
      const place = list * width + column;
      const sum = sums[service];
      const usual = sum && sum.weight > 0 ? sum.value / sum.weight : Number.NaN;
      const value = at(cells, place) - usual;
      cells[place] = Number.isNaN(value) ? 0 : value;
    }
  }
};

interface Where {
  readonly panel: Panel;
  readonly month: number;
}

/** Features of any month, each worked out once. Nothing after the month is read. */
export const featuresOf = (panel: Panel): ((month: number) => Features) => {
  const reads = looks(panel);
  const known = new Map<number, Features>();
  return (month) => {
    const found = known.get(month);
    if (found) return found;
    const cells = Float64Array.from(
      panel.lists.flatMap((_, list) => reads.map((read) => read(list, month))),
    );
    centre(cells, { panel, month });
    const features = { width: reads.length, cells };
    known.set(month, features);
    return features;
  };
};
