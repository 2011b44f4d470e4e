import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { isUnreachable } from './unreachable.ts';

const thrownBy = async (work: () => unknown): Promise<unknown> => {
  try {
    await work();
  } catch (problem) {
    return problem;
  }
  return undefined;
};

test('a database that nobody runs may be there later', async () => {
  const client = new Client({ connectionString: 'postgres://nobody@127.0.0.1:1/none' });
  expect(isUnreachable(await thrownBy(() => client.connect()))).toBe(true);
});

test('a file that can’t be opened may be opened later', async () => {
  const problem = await thrownBy(() => new DatabaseSync('/dev/null/plan.sqlite'));
  expect(isUnreachable(problem)).toBe(true);
});

test('a question that is wrong is a fault of ours, however often it is asked', async () => {
  const database = new DatabaseSync(':memory:');
  const problem = await thrownBy(() => database.exec('SELECT nothing'));
  database.close();
  expect(problem).toBeInstanceOf(Error);
  expect(isUnreachable(problem)).toBe(false);
  expect(isUnreachable('no error at all')).toBe(false);
});
