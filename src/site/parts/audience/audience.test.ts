import { expect, test } from 'vitest';
import { audienceMark } from './audience.ts';

test.each([
  ['actions', undefined, undefined, undefined],
  ['decisions', undefined, 'For partners', 'I bartneriaid'],
  ['engagement', undefined, 'For partners', 'I bartneriaid'],
  ['engagement', 'said_en', 'Internal', 'Mewnol'],
  ['risks', undefined, 'Internal', 'Mewnol'],
])('%s %s is marked as what not everyone may see', (table, field, english, welsh) => {
  const place = field === undefined ? { table } : { table, field };
  expect(audienceMark(place, 'en')?.name).toBe(english);
  expect(audienceMark(place, 'cy')?.name).toBe(welsh);
});
