import { z } from 'zod';
import { foretold, type KeptBacktest, type Month, parseMonth } from '#domain';

const month = z.string().transform((iso, context): Month => {
  const read = parseMonth(iso);
  if (read !== undefined) return read;
  context.addIssue(`not a month: ${iso}`);
  return z.NEVER;
});

const row = z.object({
  level: z.string(),
  measure: z.enum(foretold),
  months: z.number().int(),
  method: z.string(),
  wape: z.number(),
  pinball: z.number(),
  coverage80: z.number(),
  coverage95: z.number(),
  n: z.number().int(),
});

const document = z.object({
  version: z.literal(1),
  pack: z.object({ hash: z.string() }),
  periods: z.array(
    z.object({ origins: z.array(month).min(1), lists: z.number().int(), rows: z.array(row) }),
  ),
});

/** What `cynllun backtest --out` wrote; undefined for anything else. */
export const readBacktest = (text: string): KeptBacktest | undefined => {
  const json = () => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return undefined;
    }
  };
  const read = document.safeParse(json());
  if (!read.success) return undefined;
  const { pack, periods } = read.data;
  return {
    hash: pack.hash,
    periods: periods.flatMap(({ origins, ...period }) => {
      const [first, last] = [origins[0], origins.at(-1)];
      return first === undefined || last === undefined ? [] : [{ first, last, ...period }];
    }),
  };
};
