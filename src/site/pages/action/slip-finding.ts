import type { SlipCost } from '#analysis';
import { type Day, type Label, type Language, monthsOfTerm } from '#domain';
import { formatMonth, speaker } from '#words';
import { capital } from '../../parts/outlook/question.ts';
import type { HeldAgainst } from '../../parts/progress/baseline.ts';
import {
  amountOfDifference,
  comparedAt,
  differenceText,
  isDifferent,
  monthAfter,
  rangeText,
  wayOf,
} from './compared.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** A slip and all that its sentence needs. */
export interface SlipTold {
  readonly cost: SlipCost;
  readonly against: HeldAgainst;
  readonly start: Day;
  /** Weeks of the standard; undefined where nothing reached has one. */
  readonly weeks: number | undefined;
  /** What the sentence rests on, as it begins: `Illustrative action, synthetic figures: `; empty for real figures. */
  readonly basis: string;
}

/** `compared with the baseline “October 2025”`. */
export const againstText = ({ name }: HeldAgainst, language: Language): string => {
  const say = speaker({ en, cy }, language);
  return name === undefined
    ? say('against-planned')
    : say('against-baseline', { name: name[language] });
};

/** What patients wait longer or shorter, all together. */
const waitsText = ({ cost, start, weeks }: SlipTold, language: Language): string | undefined => {
  const measure = 'weeks_over_target';
  const compared = comparedAt(cost, measure, monthsOfTerm.medium);
  if (!compared || !isDifferent(compared, measure)) return undefined;
  const { difference } = compared;
  return speaker({ en, cy }, language)(`slip-${wayOf(difference.p50, measure)}`, {
    amount: amountOfDifference(difference.p50, measure),
    weeks: weeks ?? 0,
    month: formatMonth(monthAfter(start, monthsOfTerm.medium), language),
    range: rangeText(difference, measure, language),
  });
};

/** How much sooner or later reports come. */
const reportsText = ({ cost, start }: SlipTold, language: Language): string | undefined => {
  const measure = 'turnaround_days';
  const compared = comparedAt(cost, measure, monthsOfTerm.medium);
  if (!compared || !isDifferent(compared, measure)) return undefined;
  const { difference } = compared;
  const filling = {
    month: formatMonth(monthAfter(start, monthsOfTerm.medium), language),
    range: rangeText(difference, measure, language),
  };
  const say = speaker({ en, cy }, language);
  return wayOf(difference.p50, measure) === 'same'
    ? say('slip-reports-same', filling)
    : say('turnaround_days-differs', {
        ...filling,
        difference: differenceText(difference.p50, measure, language),
      });
};

const reportsDiffer = ({ cost }: SlipTold): boolean => {
  const compared = comparedAt(cost, 'turnaround_days', monthsOfTerm.medium);
  return compared !== undefined && wayOf(compared.difference.p50, 'turnaround_days') !== 'same';
};

/** Waits first; reports too where they come sooner or later, and alone where no wait differs. */
const changesOf = (told: SlipTold, language: Language): readonly string[] => {
  const waits = waitsText(told, language);
  if (waits === undefined) return [reportsText(told, language) ?? []].flat();
  return reportsDiffer(told) ? [waits, reportsText(told, language) ?? []].flat() : [waits];
};

/** What a slip costs those who wait, in a sentence or two that say what they rest on and what they are held against. */
export const slipFinding = (told: SlipTold, language: Language): string => {
  const say = speaker({ en, cy }, language);
  const month = formatMonth(monthAfter(told.start, monthsOfTerm.medium), language);
  const [first = say('slip-none', { month }), ...rest] = changesOf(told, language);
  const change = say('slip-against', {
    against: againstText(told.against, language),
    change: first,
  });
  return [
    told.basis === '' ? capital(change) : `${told.basis}${change}`,
    ...rest.map(capital),
  ].join(' ');
};

/** `Illustrative action, synthetic figures: `; nothing where both are real. */
export const basisText = (
  about: string | undefined,
  figures: Label,
  language: Language,
): string => {
  const basis = [
    ...(about === undefined ? [] : [about]),
    ...(figures === 'real' ? [] : [speaker({ en, cy }, language)(`basis-${figures}`)]),
  ];
  return basis.length === 0 ? '' : `${capital(basis.join(', '))}: `;
};
