import { join } from 'node:path';
import { group, median, range } from 'd3-array';
import { type Replayed, replay, scoresOf, together } from '#analysis';
import { addMonths, type Month, type Pack, parseMonth } from '#domain';
import { readPack } from '#intake';
import type { Benchmark, Row } from './measure.ts';

/** Every origin with a year behind it and a month before it: England's June 2023 has no activity. */
const FIRST = parseMonth('2024-06') as Month;
const ORIGINS = 15;
const AHEAD = [1, 3, 6, 12];

/** Patients at the origin, below which a list is left out: the share of a handful says nothing. */
const SMALLEST = 100;

const england = async (): Promise<Pack> => {
  const read = await readPack(join(import.meta.dirname, '..', 'packs', 'england-dm01'));
  if (!read.ok) throw new Error('packs/england-dm01 has issues');
  return read.value;
};

const percent = (share: number): number => 100 * share;

const rowsOf = (title: string, replayed: readonly Replayed[]): readonly Row[] =>
  scoresOf(replayed).map(({ what, sayer, error, bias, better, origins, rows }) => ({
    what: `${title}: ${what}, ${sayer} (bias ${percent(bias).toFixed(1)}, nearer from ${better} of ${origins})`,
    value: percent(error),
    unit: '%',
    n: rows,
  }));

/** How far patients are seen in order, as the bands have it: the median over lists. */
const orderRow = (replayed: readonly Replayed[]): Row => ({
  what: 'tests given in order of waiting (φ), median',
  value: percent(median(replayed, ({ orderShare }) => orderShare) ?? Number.NaN),
  unit: '%',
  n: replayed.length,
});

/** Not a time: how far what was said from origins in 2024 and 2025 is from what came. */
export const replayOfEngland: Benchmark = {
  name: 'england',
  run: async (): Promise<readonly Row[]> => {
    const pack = await england();
    const all = range(ORIGINS).flatMap((at) =>
      replay(pack, { from: addMonths(FIRST, at), ahead: AHEAD }),
    );
    const long = all.filter(({ said }) => said['no-change'].list >= SMALLEST);
    const after = (months: number) => long.filter(({ ahead }) => ahead === months);
    return [
      orderRow(after(1)),
      ...AHEAD.flatMap((months) => rowsOf(`each list, ${months} months`, after(months))),
      ...AHEAD.flatMap((months) => rowsOf(`England, ${months} months`, together(after(months)))),
      ...[...group(after(6), ({ service }) => service)].flatMap(([service, rows]) =>
        rowsOf(`${service}, 6 months`, rows),
      ),
    ];
  },
};
