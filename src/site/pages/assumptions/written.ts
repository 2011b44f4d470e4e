import type { Assumption, Language } from '#domain';
import { formatNumber, type Say, speaker } from '#words';
import { cy } from './cy.ts';
import { en } from './en.ts';

type Units = Say<typeof en>;

/** A demand that answers with elasticity 0.3 falls by 3% for each 10% that clearing the list takes longer. */
const PERCENT_OF_CLEARANCE = 0.1;

/** Three figures are more than any of these numbers is sure to. */
const percent = (share: number): string => `${formatNumber(Number((share * 100).toPrecision(3)))}%`;

const amountOf: Readonly<Record<string, (value: number) => string>> = {
  share: percent,
  share_per_year: percent,
  share_per_week: percent,
  log_sd: percent,
  elasticity: (value) => percent(value * PERCENT_OF_CLEARANCE),
};

/** A unit in words round an amount; `count` chooses the plural. */
const inUnit: Readonly<Record<string, (say: Units, amount: string, count: number) => string>> = {
  share_per_year: (say, amount) => say('a-year', { amount }),
  share_per_week: (say, amount) => say('a-week', { amount }),
  log_sd: (say, amount) => say('either-way', { amount }),
  elasticity: (say, amount) => say('less-demand', { amount }),
  FTE_per_year: (say, amount) => say('fte-a-year', { amount }),
  hours_per_trainee_week: (say, amount, count) => say('hours-for-trainee', { amount, count }),
  ratio: (say, amount) => say('as-fast', { amount }),
  minutes: (say, amount, count) => say('minutes-taken', { amount, count }),
  weeks: (say, amount, count) => say('weeks-taken', { amount, count }),
};

/** The likely value and the range as a person writes them: `20 minutes`, `15 to 30 minutes`. */
export const writtenOf = (
  { unit, low, likely, high }: Pick<Assumption, 'unit' | 'low' | 'likely' | 'high'>,
  language: Language,
): { readonly likely: string; readonly range: string } => {
  const say = speaker({ en, cy }, language);
  const written = amountOf[unit] ?? formatNumber;
  const withUnit = inUnit[unit] ?? ((_, amount) => amount);
  const range = say('range', { low: written(low), high: written(high) });
  return {
    likely: withUnit(say, written(likely), likely),
    range: withUnit(say, range, high),
  };
};
