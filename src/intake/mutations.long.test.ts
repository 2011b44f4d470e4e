import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { it } from 'vitest';
import { type Issue, issueCodes, type Pack } from '#domain';
import { withPlanPack } from './fixtures/plan-pack.ts';
import { withSmallPack } from './fixtures/small-pack.ts';
import { readPack } from './read-pack.ts';

interface Mutation {
  readonly file: string;
  readonly at: number;
  readonly remove: number;
  readonly insert: Uint8Array;
}

/** What a slip of the hand, a bad disk or an enemy may do to a file at a place (a share of its length). */
const mutationOf = (files: readonly string[]): fc.Arbitrary<Mutation> =>
  fc.record({
    file: fc.constantFrom(...files),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat(40),
    insert: fc.oneof(
      fc.uint8Array({ maxLength: 8 }),
      fc
        .constantFrom('"', ',', '\n', '\r', '-', '1e9', '\0', '\uFEFF', '{', '..', '999999999999')
        .map((text) => new TextEncoder().encode(text)),
    ),
  });

/** The files a run changes, as they are after all its mutations. */
const damaged = (originals: ReadonlyMap<string, Buffer>, mutations: readonly Mutation[]) => {
  const now = new Map<string, Buffer>();
  for (const { file, at, remove, insert } of mutations) {
    const bytes = now.get(file) ?? originals.get(file) ?? Buffer.alloc(0);
    const place = Math.floor(at * bytes.length);
    const rest = bytes.subarray(place + remove);
    now.set(file, Buffer.concat([bytes.subarray(0, place), insert, rest]));
  }
  return now;
};

const writeAll = async (folder: string, contents: Iterable<readonly [string, Buffer]>) => {
  for (const [file, bytes] of contents) await writeFile(join(folder, file), bytes);
};

const isSound = ({ lists }: Pack): boolean =>
  lists.every(({ total, patients }) => patients.reduce((sum, n) => sum + n, 0) === total);

const areSound = (issues: readonly Issue[]): boolean =>
  issues.length > 0 &&
  issues.every(({ code, file }) => issueCodes.includes(code) && file.length > 0);

/** A limit for a machine that hangs, far above what the runs take. */
const A_MINUTE = 60_000;

const holdsWhateverHappens = async (folder: string): Promise<void> => {
  const files = (await readdir(folder)).sort();
  const originals = new Map<string, Buffer>();
  for (const file of files) originals.set(file, await readFile(join(folder, file)));
  const mutations = fc.array(mutationOf(files), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(mutations, async (some) => {
      const now = damaged(originals, some);
      await writeAll(folder, now);
      const read = await readPack(folder);
      await writeAll(
        folder,
        [...originals].filter(([file]) => now.has(file)),
      );
      return read.ok ? isSound(read.value) : areSound(read.issues);
    }),
    { numRuns: 150 },
  );
};

it(
  'whatever happens to the bytes of a pack, it is read or its issues are listed',
  () => withSmallPack(holdsWhateverHappens),
  A_MINUTE,
);

it(
  'and so it is with a pack that holds a plan',
  () => withPlanPack(holdsWhateverHappens),
  A_MINUTE,
);
