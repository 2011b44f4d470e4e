import { expect, it } from 'vitest';
import { leftOut } from './left-out.ts';

it('bodies beyond those that are named are told together: no row goes untold', () => {
  const left = leftOut('staff.csv');
  for (let body = 0; body < 60; body += 1) left.elsewhere(`Trust ${body}`);
  left.elsewhere('Trust 0');
  const told = left.findings(undefined).map(({ detail }) => [detail?.value, detail?.count]);
  expect([told[0], told.length, told.at(-1)]).toEqual([['Trust 0', 2], 51, ['…', 10]]);
});
