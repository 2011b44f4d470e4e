import { quantile } from 'd3-array';
import fc from 'fast-check';
import {
  anyTierWithChoice,
  anyTierWithoutChoice,
  beginTier,
} from '../src/engine/fixtures/any-tier.ts';
import { gapsOf, loadSolver, optimum } from '../src/engine/fixtures/optimum.ts';
import { type Benchmark, medianMilliseconds, type Row } from './measure.ts';

const TIERS = 1000;
const REPEATS = 9;
const MICROSECONDS = 1000;
const PER_CENT = 100;

type Highs = Awaited<ReturnType<typeof loadSolver>>;

const spreadOf = (what: string, gaps: readonly number[]): readonly Row[] =>
  [
    ['median', 0.5],
    ['90th percentile', 0.9],
    ['worst', 1],
  ].map(([name, at]) => ({
    what: `${what}, ${name}`,
    value: PER_CENT * (quantile(gaps, Number(at)) ?? Number.NaN),
    unit: '%',
    n: gaps.length,
  }));

const rowsOf = (
  highs: Highs,
  { what, anyTier }: { what: string; anyTier: typeof anyTierWithChoice },
): readonly Row[] => {
  const tiers = fc.sample(anyTier, { numRuns: TIERS, seed: 1 }).map(beginTier);
  const gaps = tiers.map(({ tier, shareOut }) =>
    gapsOf(shareOut(), { best: optimum(highs, tier) }),
  );
  const took = medianMilliseconds(REPEATS, () => {
    for (const { shareOut } of tiers) shareOut();
  });
  return [
    ...spreadOf(
      `${what}: gap of the lowest fill`,
      gaps.map(({ lowest }) => lowest),
    ),
    ...spreadOf(
      `${what}: largest gap of any place`,
      gaps.map(({ worst }) => worst),
    ),
    {
      what: `${what}: one week of a tier of three boards`,
      value: (took * MICROSECONDS) / TIERS,
      unit: 'µs',
      n: TIERS,
    },
  ];
};

/** Hours of a week shared among random stages that compete for too few people and rooms, beside the best there is. */
export const allocation: Benchmark = {
  name: 'allocation',
  run: async () => {
    const highs = await loadSolver();
    return [
      ...rowsOf(highs, { what: 'without substitution', anyTier: anyTierWithoutChoice }),
      ...rowsOf(highs, { what: 'with substitution', anyTier: anyTierWithChoice }),
    ];
  },
};
