import { type Fact, isKnown, type Language } from '#domain';
import { formatNumber, speaker } from '#words';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** Pounds, low and high; or why nobody has said how many. */
type Pounds = readonly [Fact<number>, Fact<number>];

interface Cost {
  readonly once: Pounds;
  readonly yearly: Pounds;
  readonly priceYear: string;
}

const poundsOf = ([low, high]: Pounds, language: Language): string => {
  if (!isKnown(low) || !isKnown(high)) return speaker({ en, cy }, language)('part-not-costed');
  return low === high
    ? `£${formatNumber(low)}`
    : speaker({ en, cy }, language)('pounds', {
        low: `£${formatNumber(low)}`,
        high: `£${formatNumber(high)}`,
      });
};

const costsSomething = ([, high]: Pounds): boolean => !isKnown(high) || high > 0;

/** What it costs, once and each year; a part that costs nothing is left out. */
export const costOf = ({ once, yearly, priceYear }: Cost, language: Language): string => {
  const say = speaker({ en, cy }, language);
  // Pounds that nobody knows are at no year's prices.
  if (![...once, ...yearly].some(isKnown)) return say('not-costed');
  const parts = [
    ...(costsSomething(once) ? [say('once', { pounds: poundsOf(once, language) })] : []),
    ...(costsSomething(yearly) ? [say('yearly', { pounds: poundsOf(yearly, language) })] : []),
  ];
  return parts.length === 0
    ? say('no-cost')
    : say('at-prices', { costs: parts.join(', '), year: priceYear });
};
