import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { it } from 'vitest';
import { issueCodes } from '#domain';
import { withSmallPack } from './fixtures/small-pack.ts';
import { readPack } from './read-pack.ts';

const files = [
  'datapackage.json',
  'boards.csv',
  'services.csv',
  'standards.csv',
  'bands.csv',
  'holidays.csv',
  'assumptions.csv',
  'lists.csv',
  'activity.csv',
] as const;

/** What a slip of the hand, a bad disk or an enemy may do to a file at a place (a share of its length). */
const mutation = fc.record({
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

it('whatever happens to the bytes of a pack, it is read or its issues are listed', () =>
  withSmallPack(async (folder) => {
    const originals = new Map<string, Buffer>();
    for (const file of files) originals.set(file, await readFile(join(folder, file)));
    const original = (file: string) => originals.get(file) ?? Buffer.alloc(0);
    const changed = fc.array(mutation, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(changed, async (mutations) => {
        const now = new Map(originals);
        for (const { file, at, remove, insert } of mutations) {
          const bytes = now.get(file) ?? original(file);
          const place = Math.floor(at * bytes.length);
          const rest = bytes.subarray(place + remove);
          now.set(file, Buffer.concat([bytes.subarray(0, place), insert, rest]));
        }
        for (const [file, bytes] of now) await writeFile(join(folder, file), bytes);
        const read = await readPack(folder);
        if (read.ok) {
          return read.value.lists.every(
            ({ total, patients }) => patients.reduce((sum, n) => sum + n, 0) === total,
          );
        }
        return (
          read.issues.length > 0 &&
          read.issues.every(({ code, file }) => issueCodes.includes(code) && file.length > 0)
        );
      }),
      { numRuns: 150 },
    );
  }));
