import { describe, expect, it } from 'vitest';
import { parseDay } from '#domain';
import { bandOfAge, readAgeBand, yearsBetween } from './ages.ts';
import { withAgeless } from './whole-heads.ts';

describe('an age band, however it is written', () => {
  it.each([
    ['20-24', 0, false],
    ['40 to 44', 4, false],
    ['50 – 54', 6, false],
    ['21-25', 0, true],
    ['61-65', 8, true],
    ['<=20 Years', 0, false],
    ['Under 25', 0, false],
    ['65+', 9, false],
    ['65 and over', 9, false],
    ['65 a throsodd', 9, false],
    ['>=71 Years', 9, false],
    ['dan 25', 0, false],
  ])('%s', (text, band, differs) => {
    expect(readAgeBand(text)).toEqual({ band, differs });
  });

  it('is none where it says none', () => {
    expect([readAgeBand(''), readAgeBand('unknown'), readAgeBand('44')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

it('the youngest band takes whoever is younger, the oldest whoever is older', () => {
  expect([17, 24, 25, 64, 65, 80].map(bandOfAge)).toEqual([0, 0, 1, 8, 9, 9]);
});

it('a year is whole on the birthday', () => {
  const years = (birth: string, on: string) => {
    const [born, then] = [parseDay(birth), parseDay(on)];
    return born === undefined || then === undefined ? undefined : yearsBetween(born, then);
  };
  expect(years('1986-03-31', '2026-03-31')).toBe(40);
  expect(years('1986-04-01', '2026-03-31')).toBe(39);
});

describe('people whose age nobody knows', () => {
  const none = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

  it('are spread as the others are, none lost', () => {
    const heads = [0, 2, 1, 0, 0, 0, 0, 0, 0, 0];
    expect(withAgeless({ heads, ageless: 4 }, [])).toEqual([0, 5, 2, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('are spread as the group is elsewhere where no age is known, and nowhere where none is', () => {
    const like = [0, 0, 1, 1, 0, 0, 0, 0, 0, 0];
    expect(withAgeless({ heads: none, ageless: 3 }, [none, like])).toEqual([
      0, 0, 2, 1, 0, 0, 0, 0, 0, 0,
    ]);
    expect(withAgeless({ heads: none, ageless: 3 }, [none])).toBeUndefined();
  });
});
