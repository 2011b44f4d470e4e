/** `npm run fuzz -- intake [--files N] [--from K]`: changes the fixtures by numbered seeds, reads each, and tells what crashed, hung or lost a row. */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { hand } from './hand.ts';
import { keepProgress, noteOutcome, nothingDone, type Progress, progressKept } from './progress.ts';

const FILES = 100_000;
const BATCH = 500;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { files: { type: 'string' }, from: { type: 'string' } },
});

const usage = (): never => {
  process.stderr.write('npm run fuzz -- intake [--files N] [--from K]\n');
  process.exit(2);
};

const numberIn = (text: string | undefined, otherwise: number): number => {
  if (text === undefined) return otherwise;
  return /^\d{1,9}$/.test(text) ? Number(text) : usage();
};

/** The files of a batch, by as many hands as there are processors. */
const readBatch = async (
  hands: readonly ReturnType<typeof hand>[],
  progress: Progress,
  end: number,
): Promise<void> => {
  let next = progress.next;
  await Promise.all(
    hands.map(async ({ read }) => {
      while (next < end) {
        const number = next;
        next += 1;
        noteOutcome(progress, number, await read(number));
      }
    }),
  );
  progress.next = end;
};

const counts = (of: Readonly<Record<string, number>>): string =>
  Object.entries(of)
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');

const tell = ({ next, read, refused, codes, bases, wrong }: Progress): void => {
  for (const { number, base, what } of wrong)
    process.stdout.write(`--from ${number} --files 1 (${base}): ${what}\n`);
  process.stdout.write(`${read + refused} files, up to number ${next}: ${counts(bases)}\n`);
  process.stdout.write(`${read} read, ${refused} refused: ${counts(codes)}\n`);
  process.stdout.write(`${wrong.length} crashed, hung or lost something\n`);
};

const main = async (): Promise<void> => {
  if (positionals.length !== 1 || positionals[0] !== 'intake') usage();
  const from = values.from === undefined ? undefined : numberIn(values.from, 0);
  const progress = from === undefined ? progressKept() : nothingDone(from);
  const end = progress.next + numberIn(values.files, Math.max(0, FILES - progress.next));
  const hands = Array.from({ length: availableParallelism() }, hand);
  while (progress.next < end) {
    await readBatch(hands, progress, Math.min(end, progress.next + BATCH));
    if (from === undefined) keepProgress(progress);
    process.stderr.write(`${progress.next} of ${end}\n`);
  }
  await Promise.all(hands.map((each) => each.end()));
  tell(progress);
  process.exitCode = progress.wrong.length > 0 ? 1 : 0;
};

await main();
