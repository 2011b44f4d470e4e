import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BACKTEST_FILE, type KeptBacktest } from '#domain';
import { readBacktest } from '#intake';
import type { SiteOptions } from './options.ts';

/** The look back that lies beside each pack, by pack, where there is one that can be read. */
export const backtestsOf = ({
  packs,
  folders = {},
}: SiteOptions): Readonly<Record<string, KeptBacktest>> =>
  Object.fromEntries(
    packs.flatMap(({ name }) => {
      const file = join(folders[name] ?? '', BACKTEST_FILE);
      const read =
        folders[name] !== undefined && existsSync(file)
          ? readBacktest(readFileSync(file, 'utf8'))
          : undefined;
      return read ? [[name, read] as const] : [];
    }),
  );
