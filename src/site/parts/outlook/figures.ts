import { type Fact, isKnown, type Language, type Month } from '#domain';
import { formatCount, formatMonth, formatShare, speaker } from '#words';
import { rounded } from '../chart/rounded.ts';
import type { MonthFan } from './at-month-end.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

type Unit = 'count' | 'share';

export interface MonthFact {
  readonly month: Month;
  readonly value: Fact<number>;
}

interface Figures {
  readonly unit: Unit;
  readonly observed: readonly MonthFact[];
  readonly projected: readonly MonthFan[];
}

const numeric = (text: string) => ({ text, format: 'numeric' });

const asPublished = (value: number, unit: Unit): string =>
  unit === 'share' ? formatShare(value, 1) : formatCount(value);

/** The tables of a chart's figures: month-ends as published, and as projected. */
export const figuresOf = ({ unit, observed, projected }: Figures, language: Language) => {
  const say = speaker({ en, cy }, language);
  const observedTable = {
    caption: say('observed-caption'),
    head: [{ text: say('month') }, numeric(say(unit === 'share' ? 'share-column' : 'waiting'))],
    rows: observed.map(({ month, value }) => [
      { text: formatMonth(month, language) },
      numeric(isKnown(value) ? asPublished(value, unit) : say('not-published')),
    ]),
  };
  const projectedTable = {
    caption: say('projected-caption'),
    head: [
      { text: say('month') },
      numeric(say('low-column')),
      numeric(say('middle-column')),
      numeric(say('high-column')),
    ],
    rows: projected.map(({ month, fan }) => [
      { text: formatMonth(month, language) },
      numeric(rounded(fan.low, unit)),
      numeric(rounded(fan.middle, unit)),
      numeric(rounded(fan.high, unit)),
    ]),
  };
  return observed.length === 0 ? [projectedTable] : [observedTable, projectedTable];
};
