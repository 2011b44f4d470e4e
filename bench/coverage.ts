import { coverage } from '#analysis';
import { isoMonth, type Month, parseMonth } from '#domain';
import type { Benchmark, Row } from './measure.ts';
import { packNamed } from './packs.ts';

const origin = parseMonth('2024-09') as Month;
const AHEAD = [1, 3, 6, 12];

/** Not a time: how many lists ended up inside their 80 % interval. */
export const coverageOfIntervals: Benchmark = {
  name: 'coverage',
  run: async (): Promise<readonly Row[]> => {
    const pack = await packNamed('england-dm01');
    return AHEAD.flatMap((months) => {
      const result = coverage(pack, { from: origin, months, runs: 64, seed: 1 });
      const what = `${isoMonth(result.origin)} to ${isoMonth(result.target)}, inside 80 %`;
      return [
        { what: `list, ${what}`, value: result.list.share, unit: 'share', n: result.list.lists },
        {
          what: `share over the standard, ${what}`,
          value: result.overTargetShare.share,
          unit: 'share',
          n: result.overTargetShare.lists,
        },
      ];
    });
  },
};
