import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

const { dependencies, devDependencies, optionalDependencies } = packageJson;
const asked = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });

test('the decisions give a reason for every package that is asked for, and for no other', () => {
  const decision = read('../docs/decisions/0003-dependencies.md').split('## Rejected')[0] ?? '';
  const named = [...decision.matchAll(/^\| (?!package)([^|]+) \|/gm)].flatMap(([, cell = '']) =>
    cell.replace(' (optional)', '').split(', '),
  );
  expect(named.filter((name) => name !== '---').toSorted()).toEqual(asked.toSorted());
});

test('the lock file names no registry', () => {
  expect(read('../package-lock.json')).not.toMatch(/"resolved"/);
});
