import { z } from 'zod';
import { languages, nations } from '#domain';

const id = z.string().max(100).optional();
const text = z.object({ en: z.string(), cy: z.string() });

/** What `/api/projection` may be asked; the same limits and defaults as the command line's `project`. */
export const projectionQuery = z.object({
  pack: id.describe('The name of a pack; the first of /api/packs when absent.'),
  board: id.describe('The id of a board; all when absent.'),
  service: id.describe('The id of a service; all when absent.'),
  capacity: z.coerce
    .number()
    .int()
    .min(-20)
    .max(20)
    .default(0)
    .describe('Percent more (or fewer, below 0) tests than in the last six months.'),
  actions: z
    .string()
    .max(20)
    .default('none')
    .describe('The actions in force: none, all, or the id of one, where the pack has a plan.'),
  weeks: z.coerce.number().int().min(1).max(260).default(156),
  runs: z.coerce.number().int().min(8).max(256).default(64).describe('Futures drawn.'),
  seed: z.coerce.number().int().min(0).max(4_294_967_295).default(1),
  lang: z.enum(languages).default('en').describe('The language of messages.'),
});

const named = z.object({ id: z.string(), name: text });

export const packList = z.object({
  packs: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      hash: z.string().describe('SHA-256 over the paths and bytes of every file.'),
      title: text,
      nation: z.enum(nations),
      label: z.string().describe('What its figures rest on: real, reconstructed, …'),
      boards: z.array(named),
      services: z.array(named),
    }),
  ),
});

const numbers = z.array(z.number().nullable());

/** The document of `cynllun project --json`. What is not a number is null. */
export const projectionDocument = z.object({
  version: z.literal(1),
  pack: z.object({ name: z.string(), version: z.string(), hash: z.string() }),
  origin: z.string().describe('The last month whose figures were known, YYYY-MM.'),
  seed: z.number(),
  runs: z.number(),
  weeks: z.number(),
  actions: z.array(z.string()).describe('The actions in force.'),
  series: z.array(
    z.object({
      board: z.string(),
      service: z.string(),
      measure: z.string(),
      unit: z.string(),
      label: z.string().describe('The weakest of what it rests on.'),
      rests: z
        .record(z.string(), z.string())
        .describe('The label of each part: lists, work, activity, residents, capacity, …'),
      week: z.array(z.string()).describe('The Monday each week begins.'),
      p10: numbers,
      p50: numbers,
      p90: numbers,
    }),
  ),
  headline: z.array(z.record(z.string(), z.unknown())),
  binding: z.array(z.record(z.string(), z.unknown())),
  queues: z
    .array(z.record(z.string(), z.unknown()))
    .describe('Each list as a queue; what is not valid is null, and not_valid says why.'),
  quality: z
    .array(z.record(z.string(), z.unknown()))
    .describe('The data quality of each list that was published: A sound to D poor.'),
  findings: z.array(z.object({ code: z.string(), where: z.string(), message: z.string() })),
});
