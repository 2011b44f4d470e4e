import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Outcome } from './read-mutated.ts';

const results = join(import.meta.dirname, 'results');
const path = join(results, 'intake.json');

const Progress = z.object({
  /** All files of a lower number have been read. */
  next: z.number().int().nonnegative(),
  read: z.number(),
  refused: z.number(),
  /** How often each code was given; how often each kind was read. */
  codes: z.record(z.string(), z.number()),
  bases: z.record(z.string(), z.number()),
  wrong: z.array(z.object({ number: z.number(), base: z.string(), what: z.string() })),
});
export type Progress = z.infer<typeof Progress>;

export const nothingDone = (next: number): Progress => ({
  next,
  read: 0,
  refused: 0,
  codes: {},
  bases: {},
  wrong: [],
});

/** Where the last run ended; at nothing when there was none. */
export const progressKept = (): Progress => {
  try {
    return Progress.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return nothingDone(0);
  }
};

/** Kept whole or not at all, so that a run that is ended anywhere goes on from there. */
export const keepProgress = (progress: Progress): void => {
  mkdirSync(results, { recursive: true });
  writeFileSync(`${path}.part`, `${JSON.stringify(progress, null, 2)}\n`);
  renameSync(`${path}.part`, path);
};

const MOST_WRONG = 100;

export const noteOutcome = (progress: Progress, number: number, outcome: Outcome): void => {
  const { base, read, codes, wrong } = outcome;
  if (read) progress.read += 1;
  else progress.refused += 1;
  progress.bases[base] = (progress.bases[base] ?? 0) + 1;
  for (const code of codes) progress.codes[code] = (progress.codes[code] ?? 0) + 1;
  if (wrong !== undefined && progress.wrong.length < MOST_WRONG)
    progress.wrong.push({ number, base, what: wrong.slice(0, 1000) });
};
