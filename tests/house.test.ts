import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { inspect } from './house/inspect.ts';
import { rooms } from './house/rooms.ts';
import { readSource } from './house/source.ts';

const root = new URL('..', import.meta.url);
const house = globSync('src/**/*.ts', { cwd: root.pathname })
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
  .map((path) => readSource(path, readFileSync(new URL(path, root), 'utf8')));

test('the house keeps to its floor plan', () => {
  expect(house.length).toBeGreaterThan(0);
  expect(inspect(house)).toEqual([]);
});

test('a door is the one way into a room: no wildcards, and only rooms of the plan', () => {
  for (const [door, path] of Object.entries(packageJson.imports)) {
    const room = door.slice(1);
    expect(Object.keys(rooms)).toContain(room);
    expect(path).toBe(`./src/${room}/index.ts`);
  }
});

const inspectText = (path: string, text: string) => inspect([readSource(path, text)]);

describe('the inspector notices', () => {
  test.each([
    ['a wrong door', 'src/engine/a.ts', "import { x } from '#words';"],
    ['a wrong door of types only', 'src/domain/a.ts', "import type { X } from '#engine';"],
    ['a wrong door opened on demand', 'src/intake/a.ts', "await import('#site');"],
    ['a wrong door inside a type', 'src/plan/a.ts', "type X = import('#words').Say;"],
    ["a room's own door", 'src/engine/flows/a.ts', "export * from '#engine';"],
    ['a way past a door', 'src/engine/a.ts', "import '../words/say.ts';"],
    ['a way out of the house', 'src/cli/a.ts', "import '../../tests/run.ts';"],
    ['a room that is not on the plan', 'src/attic/a.ts', 'export const x = 1;'],
    ['dice', 'src/engine/a.ts', 'const x = Math.random();'],
    ['a hidden member of Math', 'src/engine/a.ts', "const x = Math['exp'](1);"],
    ['inexact arithmetic', 'src/analysis/a.ts', 'const x = Math.log1p(1);'],
    ['a power', 'src/engine/a.ts', 'const x = 2 ** 0.5;'],
    ['a power assigned', 'src/engine/a.ts', 'let x = 2; x **= 2;'],
    ['a clock', 'src/domain/a.ts', 'const x = Date.now();'],
    ['a date', 'src/domain/a.ts', 'const x = new Date(0);'],
    ['a log', 'src/plan/a.ts', "console.log('x');"],
    ['a language', 'src/engine/a.ts', "new Intl.PluralRules('cy');"],
    ['a language in a member', 'src/engine/a.ts', 'const x = (1).toLocaleString();'],
    ['a file in a pure room', 'src/analysis/a.ts', "import { readFile } from 'node:fs';"],
    ['a strange package in a pure room', 'src/engine/a.ts', "import { max } from 'd3-array';"],
    ['a long file', 'src/cli/a.ts', '\n'.repeat(300).concat('export {};')],
    ['a file that imports itself', 'src/cli/a.ts', "import './a.ts';"],
    ['Node in a browser', 'src/site/browser/a.ts', "import { join } from 'node:path';"],
    ['intake in a browser', 'src/site/browser/a.ts', "import { readPack } from '#intake';"],
  ])('%s', (_, path, text) => {
    expect(inspectText(path, text)).toHaveLength(1);
  });

  it('a cycle of three files, once', () => {
    const cycle = ['b', 'c', 'a'].map((next, index) =>
      readSource(`src/plan/${'abc'[index]}.ts`, `import './${next}.ts';`),
    );
    expect(inspect(cycle)).toEqual([
      'src/plan/a.ts -> src/plan/b.ts -> src/plan/c.ts -> src/plan/a.ts is a cycle',
    ]);
  });

  it('what a browser file reaches through another part of the site', () => {
    const files = [
      readSource('src/site/browser/main.ts', "import '../parts/chart.ts';"),
      readSource('src/site/parts/chart.ts', "import { readPack } from '#intake';"),
    ];
    expect(inspect(files)).toEqual(['src/site/parts/chart.ts runs in a browser, without #intake']);
  });

  it('a worker by its address', () => {
    const text = "new Worker(new URL('../engine/a.ts', import.meta.url));";
    expect(inspectText('src/cli/a.ts', text)).toHaveLength(1);
  });
});

describe('the inspector lets pass', () => {
  test.each([
    ['exact arithmetic', 'src/engine/a.ts', 'const x = Math.sqrt(Math.max(1, 2));'],
    ['a field that is named like an effect', 'src/engine/a.ts', 'const x = { process: 1 };'],
    ['a read of such a field', 'src/engine/a.ts', 'const f = (x) => x.process;'],
    ['an open door', 'src/engine/a.ts', "import type { Week } from '#domain';"],
    ['a clock in the command line', 'src/cli/a.ts', 'const now = new Date();'],
    ['a file read by a test beside the code', 'src/engine/a.test.ts', "import 'node:fs';"],
  ])('%s', (_, path, text) => {
    expect(inspectText(path, text)).toEqual([]);
  });
});
