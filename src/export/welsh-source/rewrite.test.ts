import { execFileSync } from 'node:child_process';
import { asyncProperty, assert as sample, string } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { draft, type Welsh } from '#words';
import { readWelshSource } from './read.ts';
import { rewriteWelsh } from './rewrite.ts';
import { written } from './written.ts';

const source = `import type { WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  // The list that leads the page.
  title: 'Y rhestr',
  "odd-name": \`Hen ffasiwn\`,
  waits: {
    one: '{count} wythnos',
    other: '{count} wythnos',
  },
};
`;

const before: Welsh = {
  title: 'Y rhestr',
  'odd-name': 'Hen ffasiwn',
  waits: { one: '{count} wythnos', other: '{count} wythnos' },
};

const withTitle = (title: Welsh[string]) =>
  rewriteWelsh(source, { name: 'cy', welsh: { ...before, title } });

const formatted = (text: string): string =>
  execFileSync('node_modules/.bin/biome', ['format', '--stdin-file-path=src/words/cy.ts'], {
    input: text,
    encoding: 'utf8',
  });

describe('a Welsh catalogue', () => {
  it('comes back as it was when nothing changes, odd formatting and all', async () => {
    expect(await rewriteWelsh(source, { name: 'cy', welsh: before })).toBe(source);
  });

  it('changes where a wording does, and keeps its comments', async () => {
    expect(await withTitle("Mae'r rhestr")).toBe(source.replace("'Y rhestr'", `"Mae'r rhestr"`));
  });

  it('imports draft with its first draft, and no longer once the last is confirmed', async () => {
    const drafted = await withTitle(draft('Rhestr'));
    expect(drafted).toBe(
      source
        .replace('import type { WelshOf }', 'import { draft, type WelshOf }')
        .replace("'Y rhestr'", "draft('Rhestr')"),
    );
    expect(await rewriteWelsh(drafted, { name: 'cy', welsh: before })).toBe(source);
  });

  it('takes a plural form more', async () => {
    const waits = { one: '{count} wythnos', two: '{count} wythnos', other: '{count} wythnos' };
    expect(await rewriteWelsh(source, { name: 'cy', welsh: { ...before, waits } })).toContain(
      "waits: { one: '{count} wythnos', two: '{count} wythnos', other: '{count} wythnos' },\n",
    );
  });
});

test('what is written is formatted as the linter would', async () => {
  const long = 'gair '.repeat(30).trim();
  const wordings = [
    draft(long),
    long,
    "Mae'r",
    `"Mae'r"`,
    `dwedodd "ie", 'na' a'r llall`,
    'a\nb\\c\t{x}',
    { one: long, other: long },
    draft({ one: long, few: 'x', other: "Mae'r" }),
    draft({ one: 'x', other: 'y' }),
    ...[80, 81, 82, 83, 84, 85, 86, 87, 88, 89].flatMap((length) => {
      const text = 'x'.repeat(length);
      return [text, draft(text), { one: 'x', other: text.slice(20) }];
    }),
  ];
  const names = ['title', 'one', 'four', 'fives', "'a-b'", "'a-long-name'"];
  const list = names.flatMap((name) => wordings.map((wording) => written(name, wording)));
  const text = `x = {\n${list.map((field) => `  ${field},\n`).join('')}};\n`;
  expect(formatted(text)).toBe(text);
});

test.each([
  ['checked', (text: string) => text],
  ['draft', (text: string) => draft(text)],
])('any %s wording is read back as it was written', async (_, wrap) => {
  const anyText = string({ unit: 'binary', maxLength: 200 });
  await sample(
    asyncProperty(anyText, async (text) => {
      const { messages } = await readWelshSource(await withTitle(wrap(text)), 'cy');
      expect(messages[0]?.message).toEqual(wrap(text));
    }),
  );
});

test.each([
  ['a sum', "export const cy = { title: 'a' + 'b' };"],
  ['another call', "export const cy = { title: shout('a') };"],
  ['a spread', 'export const cy = { ...others };'],
  ['another name', "export const en = { title: 'a' };"],
])('a file that holds %s is not a catalogue', async (_, text) => {
  await expect(rewriteWelsh(text, { name: 'cy', welsh: {} })).rejects.toThrow();
});
