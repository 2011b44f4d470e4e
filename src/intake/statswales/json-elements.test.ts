import { expect, it } from 'vitest';
import { jsonElements, NotJson } from './json-elements.ts';

const rowsOf = (...chunks: readonly string[]): readonly unknown[] => {
  const rows: unknown[] = [];
  const reader = jsonElements({
    about: () => undefined,
    element: (row) => Boolean(rows.push(row)),
  });
  for (const chunk of chunks) reader.push(chunk);
  reader.end();
  return rows;
};

it('rows are read as their text comes, wherever it is cut', () => {
  const text =
    '{"odata.metadata":"a,]","headers":[{"name":"a"}],"value":[{"a":"\\"}]"},{"a":[1,{"b":2}]}],"more":3}';
  const whole = rowsOf(text);
  expect(whole).toEqual([{ a: '"}]' }, { a: [1, { b: 2 }] }]);
  expect(rowsOf(...text)).toEqual(whole);
});

it('a list alone is rows too', () => {
  expect(rowsOf('[{"a":1},', '[2]]')).toEqual([{ a: 1 }, [2]]);
});

it.each(['{"value":[{"a":1}', '{"value":[{a:1}]}', '{"other":[1]}', '{"value":[1]} x', ''])(
  'what is no rows of JSON is refused: %s',
  (text) => {
    expect(() => rowsOf(text)).toThrow(NotJson);
  },
);
