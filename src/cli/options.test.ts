import { describe, expect, it, test } from 'vitest';
import { speaker } from '#words';
import { type Options, UsageProblem } from './command.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { measuresGiven, monthGiven, needed, wholeNumber } from './options.ts';

const asked = (options: Options, language: 'en' | 'cy' = 'en') => ({
  options,
  say: speaker({ en, cy }, language),
});
const bounds = { low: 1, high: 260, otherwise: 156 };

describe('the options of a command', () => {
  it('have a value when nothing is given', () => {
    expect(wholeNumber(asked({}), 'weeks', bounds)).toBe(156);
    expect(measuresGiven(asked({}))).toEqual(['list', 'over_target', 'over_target_share']);
    expect(monthGiven(asked({}), 'from')).toBeUndefined();
  });

  test.each(['0', '261', '3.5', '-1', '1e2', ' 5', '٣', ''])('refuse %j weeks', (weeks) => {
    expect(() => wholeNumber(asked({ weeks }), 'weeks', bounds)).toThrow(UsageProblem);
  });

  test.each(['2025-13', '2025', '09-2025', '2025-9'])('refuse %s as a month', (from) => {
    expect(() => monthGiven(asked({ from }), 'from')).toThrow('2024-09');
  });

  it('take measures by id, each once, and name the one that is not there', () => {
    expect(measuresGiven(asked({ measures: 'over_target, list,list' }))).toEqual([
      'over_target',
      'list',
    ]);
    expect(() => measuresGiven(asked({ measures: 'lists' }))).toThrow('lists');
  });

  it('say what is needed in the language asked for', () => {
    expect(() => needed(asked({}, 'cy'), 'pack')).toThrow('Mae angen y dewisiad --pack');
  });
});
