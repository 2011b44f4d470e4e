import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { it } from 'vitest';
import { issueCodes } from '#domain';
import { cellsOf } from './figures.ts';
import { readDm01From } from './read-dm01.ts';

const fixture = join(import.meta.dirname, 'fixtures', 'dm01-august-2025.csv');

/** What a slip of the hand, a bad disk or an enemy may do to a file at a place (a share of its length). */
const mutation = fc.record({
  at: fc.oneof(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 0.02, noNaN: true }),
  ),
  remove: fc.nat(400),
  insert: fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    fc
      .constantFrom(
        '"',
        ',',
        '\n',
        '\r',
        '-',
        '1e9',
        '\0',
        '\uFEFF',
        '"1,234"',
        '9999999999',
        'TOTAL',
      )
      .map((text) => new TextEncoder().encode(text)),
  ),
});

const A_MINUTE = 60_000;

it(
  'whatever happens to the bytes of a month, it is read in whole counts or its issues are listed',
  async () => {
    const original = await readFile(fixture);
    const some = fc.array(mutation, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(some, fc.integer({ min: 1, max: 9000 }), async (mutations, slice) => {
        const bytes = mutations.reduce((now, { at, remove, insert }) => {
          const place = Math.floor(at * now.length);
          return Buffer.concat([now.subarray(0, place), insert, now.subarray(place + remove)]);
        }, original);
        function* slices() {
          for (let at = 0; at < bytes.length; at += slice) yield bytes.subarray(at, at + slice);
        }
        const read = await readDm01From([{ file: 'm.csv', open: slices }], 'commissioner');
        if (!read.ok)
          return (
            read.issues.length > 0 && read.issues.every(({ code }) => issueCodes.includes(code))
          );
        return cellsOf(read.value.months).every(({ waiting, done }) =>
          [...waiting, ...done].every((figure) => Number.isSafeInteger(figure) && figure >= 0),
        );
      }),
      { numRuns: 300 },
    );
  },
  A_MINUTE,
);
