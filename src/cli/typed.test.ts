import { describe, expect, it, test } from 'vitest';
import { speaker } from '#words';
import { type Command, UsageProblem } from './command.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { argumentsFor, readTyped } from './typed.ts';

const say = speaker({ en, cy }, 'en');

const command: Command = {
  name: 'project',
  operands: '',
  options: { pack: 'option.pack', weeks: 'option.weeks' },
  example: '',
  run: async () => 0,
};

describe('a command line', () => {
  it('is words, options with values, and flags, in any order', () => {
    expect(readTyped(['project', '--json', '--pack', 'packs/a', '--weeks=52'])).toEqual({
      words: ['project'],
      options: { json: 'true', pack: 'packs/a', weeks: '52' },
      unusable: [],
    });
  });

  it('takes the last of an option given twice', () => {
    expect(readTyped(['--weeks', '1', '--weeks', '2']).options.weeks).toBe('2');
  });

  test.each([
    ['an option nobody knows', ['project', '--colour', 'red'], '--colour'],
    ['an option without its value', ['project', '--pack'], '--pack'],
    ['a flag with a value', ['project', '--json=yes'], '--json'],
    ['an option of another command', ['project', '--source', 'a.csv'], '--source'],
    ['a word too many', ['project', 'everything'], 'everything'],
  ])('names %s', (_, typed, named) => {
    const asked = () => argumentsFor(command, readTyped(typed), say);
    expect(asked).toThrow(UsageProblem);
    expect(asked).toThrow(named);
  });
});
