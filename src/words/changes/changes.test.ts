import { describe, expect, it, test } from 'vitest';
import { actorIn, reasonIn, wordActor, wordReason } from './changes.ts';

describe('a reason that the product gave', () => {
  test.each([
    ['pack', 'Loaded pack wales 1.1.0', 'Llwythwyd y pecyn wales 1.1.0'],
    ['pack', 'Pack wales 1.2.0 brought in', 'Daethpwyd â’r pecyn wales 1.2.0 i mewn'],
    ['command', 'Scenario saved: imaging first', 'Cadwyd y senario: imaging first'],
    ['translation', 'Translation: words (2).xlsx', 'Cyfieithiad: words (2).xlsx'],
  ] as const)('is read in the language of the reader (%s: %s)', (origin, english, welsh) => {
    for (const reason of [english, welsh]) {
      expect(wordReason({ origin, reason }, 'en')).toBe(english);
      expect(wordReason({ origin, reason }, 'cy')).toBe(welsh);
    }
  });

  it('that is worded as no product words it stays as it is', () => {
    const reason = 'Load of wales';
    expect(wordReason({ origin: 'pack', reason }, 'cy')).toBe(reason);
  });
});

it('a reason that somebody typed stays as it was typed, whatever it says', () => {
  const reason = reasonIn('en')('scenario-saved', { name: 'x' });
  expect(wordReason({ origin: 'form', reason }, 'cy')).toBe(reason);
  expect(wordReason({ origin: 'undo', reason }, 'cy')).toBe(reason);
});

it('whoever gave no role is called so in either language; a role stays as it was typed', () => {
  expect(wordActor('Plan owner', 'cy')).toBe(actorIn('cy')('owner'));
  expect(wordActor('Perchennog y cynllun', 'en')).toBe('Plan owner');
  expect(wordActor('Plan owner of Powys', 'cy')).toBe('Plan owner of Powys');
});
