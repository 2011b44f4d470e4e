import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backtest } from '#analysis';
import type { Pack } from '#domain';
import { toJson } from '#export';
import { readBacktest, readPack } from '#intake';

const folderOf = (name: string): string => join(import.meta.dirname, '../../../packs', name);

const packOf = async (name: string): Promise<Pack> => {
  const read = await readPack(folderOf(name));
  if (!read.ok) throw new Error(`${name} can't be read`);
  return read.value;
};

const keptOf = (name: string) => {
  const kept = readBacktest(readFileSync(join(folderOf(name), 'backtest.json'), 'utf8'));
  if (!kept) throw new Error(`${name} has no look back`);
  return kept;
};

describe.each(['england-dm01', 'scotland', 'wales-reconstructed'])(
  'the look back that lies beside %s',
  (name) => {
    it('is of the pack as it is', async () => {
      expect(keptOf(name).hash).toBe((await packOf(name)).hash);
    });
  },
);

/** As it is written: to seven figures. */
const written = (value: unknown): unknown => JSON.parse(toJson(value));

// England's takes longer than a test may: of it no more than its age is tested above. The same code makes these.
describe.each(['scotland', 'wales-reconstructed'])('the look back beside %s', (name) => {
  it('holds what the forecast of today says of its last year', async () => {
    const last = keptOf(name).periods.at(-1);
    const { rows } = backtest(await packOf(name), { from: last?.first, until: last?.last });
    expect(written(rows)).toEqual(last?.rows);
  });
});
