import { expect, it } from 'vitest';
import { leavingOut } from './left-out.ts';

it('names beyond those that are told are told together: no row goes untold', () => {
  const left = leavingOut();
  for (let test = 0; test < 210; test += 1) left.service(`Test ${test}`, 2);
  const told = left.findings('tests.csv').map(({ where, detail }) => [where, detail]);
  expect([told.length, told.at(-1)]).toEqual([201, ['…', { rows: 10, amount: 20 }]]);
});
