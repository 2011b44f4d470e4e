import type { Language } from '#domain';
import { formatNumber, speaker } from '#words';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** Pounds, low and high. */
type Pounds = readonly [number, number];

interface Cost {
  readonly once: Pounds;
  readonly yearly: Pounds;
  readonly priceYear: string;
}

const poundsOf = ([low, high]: Pounds, language: Language): string =>
  low === high
    ? `£${formatNumber(low)}`
    : speaker({ en, cy }, language)('pounds', {
        low: `£${formatNumber(low)}`,
        high: `£${formatNumber(high)}`,
      });

/** What it costs, once and each year; a part that costs nothing is left out. */
export const costOf = ({ once, yearly, priceYear }: Cost, language: Language): string => {
  const say = speaker({ en, cy }, language);
  const parts = [
    ...(once[1] > 0 ? [say('once', { pounds: poundsOf(once, language) })] : []),
    ...(yearly[1] > 0 ? [say('yearly', { pounds: poundsOf(yearly, language) })] : []),
  ];
  return parts.length === 0
    ? say('no-cost')
    : say('at-prices', { costs: parts.join(', '), year: priceYear });
};
