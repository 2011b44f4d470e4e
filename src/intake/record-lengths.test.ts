import { expect, test } from 'vitest';
import { recordLengths } from './record-lengths.ts';

test.for<readonly [string, readonly string[], { line: number; inQuotes: boolean } | undefined]>([
  ['short records', ['ab,c\nde\r\nf'], undefined],
  ['many short records', ['a\n'.repeat(50)], undefined],
  ['a long cell', ['a\nbcdefghijkl'], { line: 2, inQuotes: false }],
  ['many columns', ['a\nb\n,,,,,,,,,,,,'], { line: 3, inQuotes: false }],
  ['a quote that takes in lines', ['a\n"b\nc\nd\ne\nf\ng'], { line: 2, inQuotes: true }],
  ['quoted lines that end in time', ['"a\nb"\n"c\nd"\n"e\nf"\n'], undefined],
  ['a doubled quote', ['"a""b"\n"c""d"\n'], undefined],
  ['a record over two slices', ['abcdef', 'ghijklm'], { line: 1, inQuotes: false }],
])('the record longer than 10 bytes in %s', ([, parts, expected]) => {
  const tooLongIn = recordLengths(10);
  const found = parts.map((part) => tooLongIn(Buffer.from(part)));
  expect(found.at(-1)).toEqual(expected);
});
